import type { ChartView } from '../../../shared/contract/measures';
import { weekStart } from '../../../shared/domain/dates';
import { sayDate } from '../../../shared/domain/dates-said';
import { Panel, PanelPart, PanelText, PanelTop } from '../../components/frame/panel';
import { LinkButton } from '../../components/speak/buttons';
import { DateField } from '../../components/speak/date-field';
import { Field } from '../../components/speak/field';
import { GoButton } from '../../components/speak/go-button';
import { Safe, Said } from '../../components/speak/panel-words';
import { useDevice } from '../../lib/use-device';
import { useFormDraft } from '../../lib/use-form-draft';
import { useDoing } from '../../telling/use-doing';

type Props = { readonly chart: ChartView; readonly onBack: () => void };

/** From a week on, what is usual is found anew: because we changed how we work, and never by itself. */
export function AnewPanel({ chart, onBack }: Props) {
  const { today } = useDevice();
  const draft = useFormDraft(`chart/${chart.chartId}/anew`, { week: '', reason: '' });
  const { week, reason } = draft.form;
  const beginning = useDoing('measures.rebase');
  const takingOut = useDoing('measures.take-rebase-out');
  const waiting = week === '' ? 'say from when' : reason.trim() === '' ? 'say why' : undefined;
  const begin = async (): Promise<void> => {
    const input = { chartId: chart.chartId, week, reason };
    if ((await beginning.run(input, 'The chart begins anew.')) === null) return;
    draft.forget();
    onBack();
  };
  return (
    <Panel
      label="Begin the chart anew"
      many
      foot={
        <>
          <GoButton
            onGo={() => void begin()}
            busy={beginning.busy}
            {...(waiting !== undefined && { waiting })}
          >
            Begin anew
          </GoButton>
          <Safe>Nothing is lost: earlier weeks keep what was usual then.</Safe>
          <LinkButton onPress={onBack}>Back to what we notice</LinkButton>
        </>
      }
    >
      <PanelTop kicker="When we changed how we work">From when is there a new usual?</PanelTop>
      <DateField
        label="A day in the first week"
        value={week}
        onChange={(day) => draft.change({ week: day })}
        {...(week !== '' && { help: `The week of ${sayDate(weekStart(week), today)}` })}
        {...(beginning.refused !== null && { wrong: beginning.refused })}
      />
      <Field
        label="What changed, and why we are sure"
        value={reason}
        onChange={(words) => draft.change({ reason: words })}
        lines={2}
        placeholder="We moved to one front door"
      />
      {chart.rebases.length > 0 && (
        <PanelPart title="Begun anew before">
          {chart.rebases.map(({ id, week: from, reason: why }) => (
            <Said key={id}>
              {sayDate(from, today)}: {why}{' '}
              <LinkButton onPress={() => void takingOut.run({ rebaseId: id }, 'It goes on as it was.')}>
                Take it back
              </LinkButton>
            </Said>
          ))}
        </PanelPart>
      )}
      <PanelText soft>
        Only when the team knows what changed. A chart that begins anew whenever it looks bad shows nothing.
      </PanelText>
    </Panel>
  );
}
