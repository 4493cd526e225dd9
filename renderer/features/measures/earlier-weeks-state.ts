import { useMemo, useState } from 'react';
import type { ChartView } from '../../../shared/contract/measures';
import type { LocalDate } from '../../../shared/domain/dates';
import { type ChartId, measureOfChart } from '../../../shared/domain/measures/all-measures';
import { useRead } from '../../lib/queries';
import { useDevice } from '../../lib/use-device';
import { useDoing } from '../../telling/use-doing';
import {
  type Figure,
  mostYears,
  readFigures,
  type Typed,
  toKeep,
  type When,
  weeksBefore,
  weeksOfYears,
  withRefused,
  yearsFor,
} from './earlier-weeks-figures';
import { isSeveral, type Pasted, pasteInto, textsBefore } from './earlier-weeks-paste';
import { useTypedWeeks } from './earlier-weeks-typed';
import { sayKept } from './earlier-weeks-words';

type Keeping = ReturnType<typeof useDoing<'measures.enter-weeks'>>;

/** The weeks of one chart as they stand in their fields, and all that can be done with them. */
export interface EarlierWeeks {
  readonly chart: ChartView;
  readonly figures: readonly Figure[];
  /** A year further back; null where none may be entered. */
  readonly yearMore: (() => void) | null;
  readonly type: (week: LocalDate, text: string) => void;
  /** Takes several figures apart. Answers false where it is one value, which is pasted as any text is. */
  readonly paste: (week: LocalDate, text: string) => boolean;
  readonly pasted: Pasted | null;
  readonly takePasteBack: () => void;
  readonly dismissPaste: () => void;
  readonly keep: () => Promise<void>;
  readonly keeping: Keeping;
}

const fresh = (chartId: ChartId) => ({ chartId, years: 1, pasted: null });

/** Null until the chart, and what was typed for it, have been read. */
export function useEarlierWeeks(chartId: ChartId): EarlierWeeks | null {
  const { today } = useDevice();
  const { data: chart, error } = useRead('measures.chart', { chartId });
  const { typed, entered, textNow, put, willBeKept } = useTypedWeeks(chartId, chart);
  const keeping = useDoing('measures.enter-weeks');
  const countedFrom = chart?.countedFrom;
  const when: When | null = useMemo(
    () => (countedFrom === undefined ? null : { today, countedFrom }),
    [today, countedFrom],
  );
  const weeks = useMemo(() => (when === null ? [] : weeksBefore(when)), [when]);
  const [shown, setShown] = useState<{ chartId: ChartId; years: number; pasted: Pasted | null }>(
    fresh(chartId),
  );
  if (shown.chartId !== chartId) {
    // Another chart: what was pasted and refused belongs to the one before.
    setShown(fresh(chartId));
    keeping.clear();
  }
  if (error !== null) throw error;
  if (chart === undefined || when === null || typed === null) return null;

  const years = Math.max(shown.years, yearsFor([...entered.keys(), ...Object.keys(typed)], weeks));
  const { unit } = measureOfChart(chartId);
  const figures = readFigures(unit, weeksOfYears(weeks, years), typed, entered);
  const showPasted = (pasted: Pasted | null): void => setShown((now) => ({ ...now, pasted }));
  const change = (texts: Typed): void => {
    keeping.clear();
    put(texts);
  };
  return {
    chart,
    figures: withRefused(figures, keeping.refusal),
    yearMore: years < mostYears ? () => setShown((now) => ({ ...now, years: years + 1 })) : null,
    type: (week, text) => change({ [week]: text }),
    paste: (week, text) => {
      if (!isSeveral(text)) return false;
      const pasted = pasteInto(text, week, when, textNow);
      change(pasted.texts);
      showPasted(pasted);
      return true;
    },
    pasted: shown.pasted,
    takePasteBack: () => {
      if (shown.pasted !== null) change(textsBefore(shown.pasted, textNow));
      showPasted(null);
    },
    dismissPaste: () => showPasted(null),
    keep: async () => {
      const changes = toKeep(figures);
      willBeKept(changes);
      if ((await keeping.run({ chartId, weeks: [...changes] }, sayKept(changes))) !== null) showPasted(null);
    },
    keeping,
  };
}
