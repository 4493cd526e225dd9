import { Link } from 'wouter';
import { chartNamed, measureOfChart } from '../../../shared/domain/measures/all-measures';
import { pageOfChart } from '../../../shared/domain/measures/pages';
import { sayCount, startSentence } from '../../../shared/domain/text';
import { Panel, PanelPart, PanelText, PanelTop } from '../../components/frame/panel';
import { GoButton } from '../../components/speak/go-button';
import { Decide, Missing, Safe } from '../../components/speak/panel-words';
import { Refusal } from '../../components/speak/refusal';
import { cutShort } from '../../telling/cut-short';
import { toKeep, toLookAt } from './earlier-weeks-figures';
import type { EarlierWeeks } from './earlier-weeks-state';
import { sayToKeep, sayWeekInFull, unitSaid } from './earlier-weeks-words';

type Props = {
  readonly weeks: EarlierWeeks;
  readonly onGoTo: (week: string) => void;
};

/** As many as the foot has room for: why stands beside each field, and once these are put right the next stand here. */
const fewWrong = 3;

/** What one figure is, what is to be kept of those that stand in the fields, and what is to be looked at first. */
export function EarlierWeeksPanel({ weeks, onGoTo }: Props) {
  const { chart, figures, keeping } = weeks;
  const { name } = chartNamed(chart.chartId);
  const { counts, leavesOut, unit } = measureOfChart(chart.chartId);
  const changes = toKeep(figures);
  const wrong = toLookAt(figures);
  const kept = figures.filter(({ was }) => was !== null).length;
  const waiting =
    wrong.length > 0
      ? `${wrong.length} to look at first`
      : changes.length === 0
        ? 'type or paste a figure'
        : undefined;
  return (
    <Panel
      label="Figures to keep"
      foot={
        <>
          {wrong.length > 0 && (
            <Missing
              title="To look at first"
              items={wrong.slice(0, fewWrong).map(({ week, text }) => ({
                id: week,
                words: `${sayWeekInFull(week)}, “${cutShort(text, 24)}”`,
                onGo: () => onGoTo(week),
              }))}
            />
          )}
          {keeping.refused !== null && <Refusal>{keeping.refused}</Refusal>}
          {changes.length > 0 && (
            <Decide>
              <b>{sayToKeep(changes)}</b>, of {name}.
            </Decide>
          )}
          <GoButton
            onGo={() => void weeks.keep()}
            busy={keeping.busy}
            {...(waiting !== undefined && { waiting })}
          >
            Keep these figures
          </GoButton>
          <Safe>
            Marked as entered by hand on every chart, and left out where all teams are counted together.
          </Safe>
        </>
      }
    >
      <PanelTop kicker={name}>What was it, week by week?</PanelTop>
      <PanelPart title={`One figure a week, ${unitSaid[unit]}`}>
        <PanelText soft>
          {counts} {leavesOut}
        </PanelText>
      </PanelPart>
      {kept === 0 ? (
        <PanelPart title="From a spreadsheet">
          <PanelText soft>
            Copy its column and paste it into the week it begins with. With dates beside the figures, each
            finds its own week.
          </PanelText>
        </PanelPart>
      ) : (
        <PanelText>
          {startSentence(sayCount(kept, 'figure stands', 'figures stand'))} on{' '}
          <Link href={`/data/${pageOfChart(chart.chartId).id}/${chart.chartId}`}>the chart</Link> already.
        </PanelText>
      )}
    </Panel>
  );
}
