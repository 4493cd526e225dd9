import { useEffect, useMemo, useRef } from 'react';
import type { ChartView } from '../../../shared/contract/measures';
import type { LocalDate } from '../../../shared/domain/dates';
import type { ChartId } from '../../../shared/domain/measures/all-measures';
import { useDraft } from '../../lib/use-draft';
import {
  type Changes,
  type Entered,
  enteredOf,
  isEntered,
  nothingTyped,
  shownText,
  type Typed,
  typedOf,
  typedSince,
  withTexts,
} from './earlier-weeks-figures';

type Kept = { readonly chartId: ChartId; readonly changes: Changes; readonly typed: Typed };

/** What stands in the fields of a chart’s weeks: kept as it is typed, until it is entered. */
export function useTypedWeeks(chartId: ChartId, chart: ChartView | undefined) {
  const { body, change, forget } = useDraft<Typed>(`chart/${chartId}/earlier-weeks`, typedOf, nothingTyped);
  const entered: Entered = useMemo(() => (chart === undefined ? new Map() : enteredOf(chart)), [chart]);
  // Ahead of what is drawn, so that of two quick changes none is lost.
  const latest = useRef(nothingTyped);
  latest.current = body ?? nothingTyped;
  const kept = useRef<Kept | null>(null);

  // Only once the chart has them: no field may stand empty between what was typed and what was entered.
  useEffect(() => {
    if (kept.current?.chartId !== chartId || !isEntered(kept.current.changes, entered)) return;
    const since = typedSince(latest.current, kept.current.typed);
    kept.current = null;
    if (Object.keys(since).length === 0) forget();
    else change(since);
  }, [chartId, entered, change, forget]);

  return {
    /** Null until it has been read. */
    typed: body,
    entered,
    textNow: (week: LocalDate): string => shownText(latest.current, entered, week),
    put: (texts: Typed): void => {
      latest.current = withTexts(latest.current, entered, texts);
      change(latest.current);
    },
    /** These are being entered: with them goes what is typed now, as soon as they stand on the chart. */
    willBeKept: (changes: Changes): void => {
      kept.current = { chartId, changes, typed: latest.current };
    },
  };
}
