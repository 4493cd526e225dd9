import type { ChartView } from '../../../shared/contract/measures';
import { sayDate } from '../../../shared/domain/dates-said';
import { Panel, PanelPart, PanelTop } from '../../components/frame/panel';
import { LinkButton } from '../../components/speak/buttons';
import { DateField } from '../../components/speak/date-field';
import { Field } from '../../components/speak/field';
import { GoButton } from '../../components/speak/go-button';
import { Said } from '../../components/speak/panel-words';
import { Refusal } from '../../components/speak/refusal';
import { useDevice } from '../../lib/use-device';
import { useFormDraft } from '../../lib/use-form-draft';
import { useDoing } from '../../telling/use-doing';

type Props = { readonly chart: ChartView; readonly onBack: () => void };

/** A dated note on the chart: what happened around us, so that a change can be set beside it. */
export function PinPanel({ chart, onBack }: Props) {
  const { today } = useDevice();
  const draft = useFormDraft(`chart/${chart.chartId}/pin`, { words: '', on: today });
  const { words, on } = draft.form;
  const pinning = useDoing('measures.pin-note');
  const takingOut = useDoing('measures.take-pin-out');
  const waiting = words.trim() === '' ? 'say what happened' : on === '' ? 'say when' : undefined;
  const pin = async (): Promise<void> => {
    const input = { chartId: chart.chartId, on, words };
    if ((await pinning.run(input, 'Pinned on the chart.')) === null) return;
    draft.forget();
    onBack();
  };
  return (
    <Panel
      label="Pin a note"
      many
      foot={
        <>
          {pinning.refused !== null && <Refusal>{pinning.refused}</Refusal>}
          <GoButton onGo={() => void pin()} busy={pinning.busy} {...(waiting !== undefined && { waiting })}>
            Pin it on the chart
          </GoButton>
          <LinkButton onPress={onBack}>Back to what we notice</LinkButton>
        </>
      }
    >
      <PanelTop kicker="A note on the chart">What happened around us?</PanelTop>
      <Field
        label="In a few words"
        value={words}
        onChange={(next) => draft.change({ words: next })}
        lines={2}
        placeholder="New reablement offer started"
        autoFocus
      />
      <DateField label="When?" value={on} onChange={(day) => draft.change({ on: day })} />
      {chart.pins.length > 0 && (
        <PanelPart title="Pinned already">
          {chart.pins.map(({ id, on: day, words: said }) => (
            <Said key={id}>
              {sayDate(day, today)}: {said}{' '}
              <LinkButton onPress={() => void takingOut.run({ pinId: id }, 'Taken off the chart.')}>
                Take it off
              </LinkButton>
            </Said>
          ))}
        </PanelPart>
      )}
    </Panel>
  );
}
