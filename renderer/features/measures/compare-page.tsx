import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import type { ChartView } from '../../../shared/contract/measures';
import { sayDate } from '../../../shared/domain/dates-said';
import { chartNamed, isCouncilChart } from '../../../shared/domain/measures/all-measures';
import {
  compare,
  decidePeriods,
  type Periods,
  sayVerdict,
  usualPeriods,
} from '../../../shared/domain/measures/compare';
import { chartsOfPage, pagesShown } from '../../../shared/domain/measures/pages';
import { readChart } from '../../../shared/domain/measures/read-chart';
import { wordMeasureRefusal } from '../../../shared/domain/measures/refusal-words';
import { lastWholeWeek, weekEnd } from '../../../shared/domain/measures/weeks';
import { sayCount, startSentence } from '../../../shared/domain/text';
import { Panel, PanelText, PanelTop } from '../../components/frame/panel';
import { Table } from '../../components/lists/table';
import { LinkButton } from '../../components/speak/buttons';
import { DateField } from '../../components/speak/date-field';
import { Refusal } from '../../components/speak/refusal';
import { ThreadLine } from '../../components/time/thread-line';
import { Say } from '../../components/words/say';
import { Text } from '../../components/words/text';
import { useRead } from '../../lib/queries';
import { useDevice } from '../../lib/use-device';
import { AppPage } from '../../telling/app-page';
import { useDataPlaces } from '../../telling/use-data-places';

type Four = {
  readonly beforeFrom: string;
  readonly beforeTo: string;
  readonly nowFrom: string;
  readonly nowTo: string;
};

const fourOf = ({ before, now }: Periods): Four => ({
  ...{ beforeFrom: before.from, beforeTo: weekEnd(before.to) },
  ...{ nowFrom: now.from, nowTo: weekEnd(now.to) },
});

const periodsOf = ({ beforeFrom, beforeTo, nowFrom, nowTo }: Four): Periods => ({
  before: { from: beforeFrom, to: beforeTo },
  now: { from: nowFrom, to: nowTo },
});

/** Two periods set against each other, measure by measure, and whether they differ by more than weeks usually do. */
export function ComparePage() {
  const { today } = useDevice();
  const places = useDataPlaces('before-and-now');
  const usual = fourOf(usualPeriods(lastWholeWeek(today)));
  const [four, setFour] = useState<Four>(usual);
  const { data: charts, error } = useRead('measures.every-chart', {});
  const chosen = Object.values(four).every((day) => day !== '') ? decidePeriods(periodsOf(four)) : null;
  if (error !== null) throw error;
  const change = (part: Partial<Four>): void => setFour({ ...four, ...part });
  const said = chosen?.ok === true ? chosen.value : null;
  return (
    <AppPage
      at="/data"
      about="before and now"
      inside={places}
      panel={
        <Panel label="Which weeks" many>
          <PanelTop kicker="Before and now">Which weeks do we set against each other?</PanelTop>
          <DateField
            label="Before: from"
            value={four.beforeFrom}
            onChange={(beforeFrom) => change({ beforeFrom })}
          />
          <DateField label="to" value={four.beforeTo} onChange={(beforeTo) => change({ beforeTo })} />
          <DateField label="Now: from" value={four.nowFrom} onChange={(nowFrom) => change({ nowFrom })} />
          <DateField label="to" value={four.nowTo} onChange={(nowTo) => change({ nowTo })} />
          {chosen?.ok === false && <Refusal>{wordMeasureRefusal(chosen.refusal, today)}</Refusal>}
          <PanelText soft>
            Whole weeks: any day stands for its week.{' '}
            <LinkButton onPress={() => setFour(usual)}>The last quarter and the one before it</LinkButton>
          </PanelText>
        </Panel>
      }
    >
      {charts !== undefined && said !== null ? (
        <Compared charts={charts} periods={said} />
      ) : (
        <>
          <Say size="one" soft="Before and now.">
            {charts === undefined ? 'Counting …' : 'Choose the weeks on the right.'}
          </Say>
          <ThreadLine />
        </>
      )}
    </AppPage>
  );
}

function sayPeriods({ before, now }: Periods, today: string): string {
  const weeks = (from: string, to: string): string =>
    `${sayDate(from, today)} to ${sayDate(weekEnd(to), today)}`;
  return `Before: ${weeks(before.from, before.to)}. Now: ${weeks(now.from, now.to)}.`;
}

function Compared({ charts, periods }: { readonly charts: readonly ChartView[]; readonly periods: Periods }) {
  const { today } = useDevice();
  const compared = useMemo(
    () =>
      new Map(
        charts
          // What the council says ended before the team began: there is no now of it.
          .filter(({ chartId }) => !isCouncilChart(chartId))
          .map((chart) => [chart.chartId, compare(readChart(chart), periods)]),
      ),
    [charts, periods],
  );
  const more = [...compared.values()].filter(
    ({ verdict }) => !['usual', 'too-few', 'cannot-tell'].includes(verdict),
  ).length;
  const rows = pagesShown(false).flatMap((page) =>
    chartsOfPage(page).flatMap((chartId) => {
      const each = compared.get(chartId);
      if (each === undefined) return [];
      return [
        {
          id: chartId,
          cells: [
            <Link key={chartId} href={`/data/${page.id}/${chartId}`}>
              {chartNamed(chartId).name}
            </Link>,
            each.before.words,
            each.now.words,
            each.change,
            // What is as it always is need not be read in every row.
            each.verdict === 'usual' ? 'No more than usual' : sayVerdict(each.verdict),
          ],
        },
      ];
    }),
  );
  return (
    <>
      <Say size="one" soft="Before and now.">
        {more === 0
          ? 'Nothing differs by more than weeks usually do.'
          : `${startSentence(sayCount(more, 'measure differs', 'measures differ'))} by more than weeks usually do.`}
      </Say>
      <Text soft>{sayPeriods(periods, today)}</Text>
      <ThreadLine />
      <Table
        label="Before and now"
        heads={['What', 'Before', 'Now', 'Change', 'More than usual?']}
        rows={rows}
      />
    </>
  );
}
