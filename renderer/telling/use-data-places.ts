import { pagesShown } from '../../shared/domain/measures/pages';
import type { RailPlace } from '../components/frame/rail-nav';
import { useHasHistory } from './use-has-history';

/** The questions we ask of our data, in the rail under it, the pages that serve them all, and what is made of it for others. */
export function useDataPlaces(at: string): readonly RailPlace[] {
  const hasHistory = useHasHistory();
  const others = [
    ['before-and-now', 'Before and now'],
    ['earlier-weeks', 'Figures from before'],
    ['council-history', 'Our council’s history'],
  ] as const;
  return [
    ...pagesShown(hasHistory).map(({ id, short }) => ({
      href: `/data/${id}`,
      label: short,
      here: at === id,
    })),
    ...others.map(([id, label]) => ({ href: `/data/${id}`, label, here: at === id })),
    { href: '/stories', label: 'Stories and reports', here: false },
  ];
}
