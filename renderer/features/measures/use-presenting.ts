import { useEffect } from 'react';
import type { ChartId } from '../../../shared/domain/measures/all-measures';
import { tell } from '../../lib/bridge';
import { useDevice } from '../../lib/use-device';

/** Whether this chart's page is on the wall, and what turns it on and off. While it is, the wall goes where we go. */
export function usePresenting(chartId: ChartId | null) {
  const { presented, wall, displays } = useDevice();
  const shown = presented?.kind === 'chart' ? presented.chartId : null;
  const on = shown !== null;
  useEffect(() => {
    if (on && chartId !== null && chartId !== shown)
      void tell('wall.present', { what: { kind: 'chart', chartId } });
  }, [on, chartId, shown]);
  const turn = (): void => {
    if (chartId === null) return;
    void tell('wall.present', { what: on ? null : { kind: 'chart', chartId } });
    // On one display the same window shows it.
    if (!on && wall === 'closed' && displays > 1) void tell('wall.show', {});
  };
  return { on, turn };
}

/** Once our data is left, the wall stops showing it, whatever is known here by then of what it shows. */
export function useStopPresenting(): void {
  useEffect(
    () => () => {
      void tell('wall.present', { what: null });
    },
    [],
  );
}
