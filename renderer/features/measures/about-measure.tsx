import { useState } from 'react';
import { useLocation } from 'wouter';
import type { ChartView } from '../../../shared/contract/measures';
import type { Measure } from '../../../shared/domain/measures/measure';
import { useKeys } from '../../components/keys/use-keys';
import { LinkButton } from '../../components/speak/buttons';
import { Text } from '../../components/words/text';
import { useDevice } from '../../lib/use-device';
import { reflectOnChart } from '../../telling/reflect-on-chart';
import css from './about-measure.module.css';
import type { ChartPanelMode } from './chart-panel';

type Props = {
  readonly measure: Measure;
  readonly chart: Pick<ChartView, 'chartId' | 'notices'>;
  /** The team's own chart: only on that is anything pinned or settled. */
  readonly own: boolean;
  readonly asTable: boolean;
  readonly onTable: () => void;
  readonly onMode: (mode: ChartPanelMode) => void;
};

/** What is counted and what is left out, and what else can be done with the chart. */
export function AboutMeasure({ measure, chart, own, asTable, onTable, onMode }: Props) {
  const [more, setMore] = useState(false);
  const [, go] = useLocation();
  const { actingMemberId } = useDevice();
  const toCompare = () => go('/data/before-and-now');
  const reflect = () => void reflectOnChart(chart, actingMemberId).then(go);
  useKeys({
    ...(own && { p: () => onMode('pin'), a: () => onMode('anew'), g: () => onMode('settle'), r: reflect }),
    x: () => onMode('take-out'),
    c: toCompare,
    m: () => setMore(!more),
  });
  const ways: readonly (readonly [key: string, words: string, onPress: () => void])[] = [
    ['T', asTable ? 'as a chart' : 'as a table', onTable],
    ...(own
      ? ([
          ['P', 'pin a note', () => onMode('pin')],
          ['A', 'begin anew', () => onMode('anew')],
          ['G', 'baseline, target', () => onMode('settle')],
          ['R', 'reflect', reflect],
        ] as const)
      : []),
    ['X', 'save it', () => onMode('take-out')],
    ['C', 'before and now', toCompare],
  ];
  return (
    <>
      <Text soft small>
        {more ? (
          <>
            {measure.counts} {measure.leavesOut} {measure.why}
          </>
        ) : (
          measure.leavesOut
        )}{' '}
        Never by worker. <LinkButton onPress={() => setMore(!more)}>{more ? 'Less' : 'More'}</LinkButton>
      </Text>
      <ul className={css.ways}>
        {ways.map(([key, words, onPress]) => (
          <li key={key}>
            <button type="button" onClick={onPress}>
              <kbd>{key}</kbd> {words}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
