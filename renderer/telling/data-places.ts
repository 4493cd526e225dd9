import { dataPages } from '../../shared/domain/measures/pages';
import type { RailPlace } from '../components/frame/rail-nav';

/** The questions we ask of our data, in the rail under it, the two pages that serve them all, and what is made of it for others. */
export function dataPlaces(at: string): readonly RailPlace[] {
  return [
    ...dataPages.map(({ id, short }) => ({
      href: `/data/${id}`,
      label: short,
      here: at === id,
    })),
    { href: '/data/before-and-now', label: 'Before and now', here: at === 'before-and-now' },
    { href: '/data/earlier-weeks', label: 'Figures from before', here: at === 'earlier-weeks' },
    { href: '/stories', label: 'Stories and reports', here: false },
  ];
}

/** What is made of our data for others, and the way back to our own questions. */
export function outPlaces(at: 'stories' | 'report'): readonly RailPlace[] {
  return [
    { href: '/data', label: 'Our questions', here: false },
    { href: '/stories', label: 'Stories of change', here: at === 'stories' },
    { href: '/report', label: 'A report', here: at === 'report' },
  ];
}
