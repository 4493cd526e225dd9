import { useMemo, useState } from 'react';
import type { ChartView } from '../../../../shared/contract/measures';
import { chartNamed } from '../../../../shared/domain/measures/all-measures';
import { pageOfChart } from '../../../../shared/domain/measures/pages';
import { readChart } from '../../../../shared/domain/measures/read-chart';
import { sayChart } from '../../../../shared/domain/measures/say-chart';
import { firstWords, startSentence } from '../../../../shared/domain/text';
import { PaperFoot } from '../../../components/frame/paper';
import { useKeys } from '../../../components/keys/use-keys';
import { ThreadLine } from '../../../components/time/thread-line';
import { Say } from '../../../components/words/say';
import { Text } from '../../../components/words/text';
import { Who } from '../../../components/words/who';
import { fetched } from '../../../lib/fetched';
import { OnTheWall } from '../../../telling/on-the-wall';
import { ItemPaper } from '../room/item-paper';
import type { Item } from '../room/item-view';
import { useRoom } from '../room/room';
import { AnotherChart } from './another-chart';
import { DataPanel } from './data-panel';

/** Large, and wanted once in a huddle: read while the room is still checking in. */
export const ChartWithNotices = fetched(
  async () => (await import('../../../telling/measures/chart-with-notices')).ChartWithNotices,
);

/** One look at the data: one question, its chart, and what we notice. About how we work, never about one of us. */
export function DataScreen({ item: { chart } }: { readonly item: Item<'data'> }) {
  const { mode } = useRoom();
  const [choosing, setChoosing] = useState(false);
  useKeys({ d: () => setChoosing(!choosing) }, { off: mode !== null });
  const panel =
    choosing && mode === null ? (
      <AnotherChart onDone={() => setChoosing(false)} />
    ) : (
      <DataPanel chart={chart} onAnother={() => setChoosing(true)} />
    );
  if (chart === null)
    return (
      <>
        <ItemPaper>
          <Say size="one" soft="One look at the data.">
            There are too few weeks to say anything yet.
          </Say>
          <Text soft>Each week adds one. Figures from before can be entered by hand, under Our data.</Text>
          <ThreadLine />
        </ItemPaper>
        {panel}
      </>
    );
  return (
    <>
      <ChartItem chart={chart} />
      {panel}
    </>
  );
}

function ChartItem({ chart }: { readonly chart: ChartView }) {
  const reading = useMemo(() => readChart(chart), [chart]);
  const said = sayChart(reading, chart.target);
  const { counts, leavesOut } = reading.measure;
  return (
    <ItemPaper>
      <Who about={firstWords(counts, 120)} wall={<OnTheWall>On the wall: the chart</OnTheWall>} />
      <Say size="one" soft={pageOfChart(chart.chartId).question}>
        {said.headline}
      </Say>
      <Text soft>{startSentence(said.rest)}</Text>
      <ChartWithNotices
        chart={chart}
        reading={reading}
        said={said}
        shown={26}
        name={chartNamed(chart.chartId).name}
      />
      <PaperFoot>
        <Text soft small>
          {leavesOut} Never by worker.
        </Text>
      </PaperFoot>
    </ItemPaper>
  );
}
