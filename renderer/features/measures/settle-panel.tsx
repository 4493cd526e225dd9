import type { ChartView } from '../../../shared/contract/measures';
import { measureOfChart } from '../../../shared/domain/measures/all-measures';
import { parseFigure } from '../../../shared/domain/measures/figures';
import { wordMeasureRefusal } from '../../../shared/domain/measures/refusal-words';
import { leastBaseline } from '../../../shared/domain/measures/settle-chart';
import { Panel, PanelText, PanelTop } from '../../components/frame/panel';
import { LinkButton } from '../../components/speak/buttons';
import { Field } from '../../components/speak/field';
import { GoButton } from '../../components/speak/go-button';
import { useDevice } from '../../lib/use-device';
import { useFormDraft } from '../../lib/use-form-draft';
import { useDoing } from '../../telling/use-doing';

type Props = { readonly chart: ChartView; readonly onBack: () => void };

const unitWords = {
  count: 'a week',
  percent: 'per cent',
  days: 'days',
  pounds: 'pounds a week',
  'pounds-a-week': 'pounds a week',
  'of-five': 'of 5',
} as const;

/** How the chart is read: the first weeks that fix what is usual, and what we aim at. */
export function SettlePanel({ chart, onBack }: Props) {
  const { today } = useDevice();
  const { unit, better } = measureOfChart(chart.chartId);
  const draft = useFormDraft(`chart/${chart.chartId}/settle`, {
    baseline: String(chart.baselineWeeks ?? ''),
    aim: String(chart.target ?? ''),
  });
  const { baseline, aim } = draft.form;
  const settling = useDoing('measures.settle');
  const weeks = parseFigure('count', baseline);
  const target = parseFigure(unit, aim, 'level');
  const ready = weeks.ok && target.ok;
  const settle = async (): Promise<void> => {
    if (!weeks.ok || !target.ok) return;
    const input = { chartId: chart.chartId, baselineWeeks: weeks.value, target: target.value };
    if ((await settling.run(input, 'The chart is read like that now.')) === null) return;
    draft.forget();
    onBack();
  };
  const change = (part: Partial<typeof draft.form>): void => {
    settling.clear();
    draft.change(part);
  };
  const ofBaseline = settling.refusal?.kind.startsWith('baseline') === true;
  const wrongBaseline = weeks.ok
    ? ofBaseline
      ? settling.refused
      : null
    : wordMeasureRefusal(weeks.refusal, today);
  const wrongAim = target.ok
    ? ofBaseline
      ? null
      : settling.refused
    : wordMeasureRefusal(target.refusal, today);
  return (
    <Panel
      label="How the chart is read"
      many
      foot={
        <>
          <GoButton
            onGo={() => void settle()}
            busy={settling.busy}
            {...(!ready && { waiting: 'look at the figures' })}
          >
            Read it like this
          </GoButton>
          <LinkButton onPress={onBack}>Back to what we notice</LinkButton>
        </>
      }
    >
      <PanelTop kicker="Baseline and target">How do we read this chart?</PanelTop>
      <Field
        single
        inputMode="numeric"
        label="Baseline: what is usual comes from the first … weeks"
        help={`Leave it empty and all weeks count. At least ${leastBaseline}.`}
        value={baseline}
        onChange={(text) => change({ baseline: text })}
        {...(wrongBaseline !== null && { wrong: wrongBaseline })}
        autoFocus
      />
      {better === 'neutral' ? (
        <PanelText soft>
          Neither more nor less of this is better, so there is no target: one would make it so.
        </PanelText>
      ) : (
        <Field
          single
          inputMode="decimal"
          label={`Our target, ${unitWords[unit]}`}
          help={`${better === 'up' ? 'Or more' : 'Or less'}. Leave it empty for none.`}
          value={aim}
          onChange={(text) => change({ aim: text })}
          {...(wrongAim !== null && { wrong: wrongAim })}
        />
      )}
      <PanelText soft>
        A target says nothing by itself. Set beside what is usual, it says whether we can reach it as things
        are.
      </PanelText>
    </Panel>
  );
}
