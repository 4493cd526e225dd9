import { Link } from 'wouter';
import type { HistoryChart, HistoryView, ImportView } from '../../../shared/contract/history';
import { addDays, localDateOf } from '../../../shared/domain/dates';
import { chartNamed } from '../../../shared/domain/measures/all-measures';
import { pageOfChart } from '../../../shared/domain/measures/pages';
import { sayDate } from '../../../shared/domain/say-dates';
import { Table } from '../../components/lists/table';
import { useToast } from '../../components/over/toasts';
import { LinkButton } from '../../components/speak/buttons';
import { Refusal } from '../../components/speak/refusal';
import { ThreadLine } from '../../components/time/thread-line';
import { Rows } from '../../components/words/rows';
import { Say } from '../../components/words/say';
import { Part, Text } from '../../components/words/text';
import { useDevice } from '../../lib/use-device';
import { useDoing } from '../../telling/use-doing';
import { sayMany, sayManyOf, sayPeriod } from './history-words';
import { MeaningRows } from './meaning-rows';

type Props = { readonly view: HistoryView };

/** Once there is a history: the charts that say it, what our words mean, and each file, to be taken out again. */
export function WhatItSays({ view: { told, charts, described, imports } }: Props) {
  const { today } = useDevice();
  const { weeks, firstWeek, lastWeek } = told;
  return (
    <>
      <Say size="one" soft="Our council’s own figures:">
        {firstWeek === null || lastWeek === null
          ? 'no whole week yet.'
          : `${sayManyOf(weeks, 'week')}, ${sayPeriod({ from: firstWeek, to: addDays(lastWeek, 6) }, today)}.`}
      </Say>
      <ThreadLine />
      <Part title="What they say now">
        <Charts charts={charts} />
      </Part>
      <Part title="What our council calls a conversation">
        <MeaningRows described={described} />
      </Part>
      <Part title="What was taken in">
        <Imports imports={imports} />
      </Part>
    </>
  );
}

function Charts({ charts }: { readonly charts: readonly HistoryChart[] }) {
  const settling = useDoing('measures.settle');
  const toast = useToast();
  const known = charts.filter(({ weeks }) => weeks > 0);
  const free = known.filter(({ suggested }) => suggested !== null);
  const most = Math.max(...free.map(({ suggested }) => suggested ?? 0));
  const fixAll = async (): Promise<void> => {
    for (const { chartId, suggested, target } of free)
      if ((await settling.run({ chartId, baselineWeeks: suggested, target })) === null) return;
    toast({ words: 'Fixed. Each baseline can be changed on its chart.' });
  };
  return (
    <>
      <Text soft>
        A baseline fixes what was usual before, so that later weeks are read against it.{' '}
        {free.length > 0 && (
          <LinkButton onPress={() => void fixAll()}>
            Fix the first {most} weeks as the baseline of{' '}
            {free.length === known.length ? 'each chart' : 'those without one'}
          </LinkButton>
        )}
      </Text>
      {settling.refused !== null && <Refusal>{settling.refused}</Refusal>}
      <Rows
        rows={known.map((chart) => ({
          id: chart.chartId,
          words: (
            <Link href={`/data/${pageOfChart(chart.chartId).id}/${chart.chartId}`}>
              {chartNamed(chart.chartId).name}
            </Link>
          ),
          end: sayWeeks(chart),
        }))}
      />
    </>
  );
}

function sayWeeks({ weeks, baselineWeeks, suggested }: HistoryChart): string {
  const known = sayManyOf(weeks, 'week');
  if (baselineWeeks !== null) return `${known}, a baseline of ${baselineWeeks}`;
  return suggested === null ? `${known}, too few for a baseline` : known;
}

function Imports({ imports }: { readonly imports: readonly ImportView[] }) {
  const { today } = useDevice();
  const undoing = useDoing('audit.undo');
  return (
    <>
      {undoing.refused !== null && <Refusal>{undoing.refused}</Refusal>}
      <Table
        label="Files that were taken in"
        heads={['File', 'Of', 'Events', 'Not recognised', 'Taken in', '']}
        rows={imports.map(({ id, fileName, from, to, events, notRecognised, takenInAt, by, entryId }) => ({
          id,
          cells: [
            fileName,
            sayPeriod({ from, to }, today),
            sayMany(events),
            sayMany(notRecognised),
            `${sayDate(localDateOf(takenInAt), today)}, ${by}`,
            <LinkButton
              key={id}
              onPress={() => void undoing.run({ entryId }, 'Taken out, with everything that came with it.')}
            >
              Take it out again
            </LinkButton>,
          ],
        }))}
      />
    </>
  );
}
