import type { RailPlace } from '../components/frame/rail-nav';

/** What is made of our data for others, and the way back to our own questions. */
export function outPlaces(at: 'stories' | 'report'): readonly RailPlace[] {
  return [
    { href: '/data', label: 'Our questions', here: false },
    { href: '/stories', label: 'Stories of change', here: at === 'stories' },
    { href: '/report', label: 'A report', here: at === 'report' },
  ];
}
