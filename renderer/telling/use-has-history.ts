import { useRead } from '../lib/queries';

/** Whether the council's own figures were taken in, so that there is a page of them; not while nobody knows yet. */
export function useHasHistory(): boolean {
  return (useRead('history.told', {}).data?.weeks ?? 0) > 0;
}
