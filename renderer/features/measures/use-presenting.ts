import { useEffect } from 'react';
import type { ChartId } from '../../../shared/domain/measures/all-measures';
import { tell } from '../../lib/bridge';
import { useDevice } from '../../lib/use-device';

/**
 * Whether this page is on the wall, and the key that turns it on and off. While it is, the wall goes where this window
 * goes, and stops showing charts when the charts are left.
 */
export function usePresenting(chartId: ChartId | null) {
  const { presented, wall, displays } = useDevice();
  const on = presented !== null;
  useEffect(() => {
    if (on && chartId !== null && chartId !== presented) void tell('wall.present', { chartId });
  }, [on, chartId, presented]);
  useEffect(
    () => () => {
      void tell('wall.present', { chartId: null });
    },
    [],
  );
  const turn = (): void => {
    void tell('wall.present', { chartId: on ? null : chartId });
    // On one display the same window shows it.
    if (!on && wall === 'closed' && displays > 1) void tell('wall.show', {});
  };
  return { on, turn };
}
