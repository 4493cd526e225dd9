import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { Link } from 'wouter';
import type { MostToSay } from '../../../shared/contract/measures';
import { chartNamed } from '../../../shared/domain/measures/all-measures';
import { pageOfChart } from '../../../shared/domain/measures/pages';
import { readChart } from '../../../shared/domain/measures/read-chart';
import { sayChart } from '../../../shared/domain/measures/say-chart';
import { Columns, Part, Text } from '../../components/words/text';
import { fetched } from '../../lib/fetched';
import { reading } from '../../lib/queries';
import css from './what-the-data-says.module.css';

/** Large, and the least of what this page is opened for. */
const SmallChart = fetched(
  async () => (await import('../../telling/measures/small-chart')).SmallChart,
  <div />,
);

/** Once the page stands and nothing else is asked for: every measure is read to find the one with most to say. */
function useIdle(): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    const waiting = window.requestIdleCallback(() => setIdle(true), { timeout: 3000 });
    return () => window.cancelIdleCallback(waiting);
  }, []);
  return idle;
}

/** The one thing the data says has changed, with the way to its chart. */
export function WhatTheDataSays() {
  const idle = useIdle();
  const { data } = useQuery({ ...reading('measures.most-to-say', {}), enabled: idle });
  // Nothing of it is shown: once this stands, what takes longest to count is counted.
  useQuery({ ...reading('measures.count-ahead', {}), enabled: data !== undefined });
  return (
    <div className={css.says}>
      <Part title="What the data says">
        {data === null && <Text soft>There are too few weeks to say yet. Each week adds one.</Text>}
        {data != null && <Says most={data} />}
      </Part>
    </div>
  );
}

function Says({ most: { chart } }: { readonly most: MostToSay }) {
  const read = useMemo(() => readChart(chart), [chart]);
  const said = sayChart(read, null);
  const page = pageOfChart(chart.chartId);
  return (
    <Columns wide>
      <Text soft>
        <b>{page.question}</b> {said.lead} {said.rest}{' '}
        <Link href={`/data/${page.id}/${chart.chartId}`}>Look at it</Link>
      </Text>
      <div>
        <Text soft small>
          {chartNamed(chart.chartId).name}, each week
        </Text>
        <div className={css.spark} role="img" aria-label={`${said.headline} ${said.rest}`}>
          <SmallChart reading={read} />
        </div>
      </div>
    </Columns>
  );
}
