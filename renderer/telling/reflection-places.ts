import type { RailPlace } from '../components/frame/rail-nav';

const places = [
  ['/reflection', 'Sessions'],
  ['/reflection/packs', 'Packs'],
  ['/guides', 'Guides'],
  ['/reflection/learning', 'My learning'],
] as const;

/** The parts of Reflection, in the rail under it. */
export function reflectionPlaces(at: (typeof places)[number][0]): readonly RailPlace[] {
  return places.map(([href, label]) => ({ href, label, here: href === at }));
}
