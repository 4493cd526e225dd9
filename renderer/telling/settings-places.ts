import type { RailPlace } from '../components/frame/rail-nav';

/** The parts of Settings, in the rail under it. */
export function settingsPlaces(at: string): readonly RailPlace[] {
  const places = [
    ['/settings', 'Our team and how we decide'],
    ['/settings/access', 'Who may see what'],
    ['/settings/huddle', 'The huddle and the wall'],
    ['/settings/look', 'Words, size and colour'],
    ['/settings/sharing', 'Screen sharing'],
    ['/settings/bring-in', 'Your spreadsheet'],
    ['/settings/keys', 'Who can open our record'],
    ['/settings/trail', 'What was changed, and when'],
    ['/settings/exports', 'What was taken out, and when'],
    ['/settings/copies', 'Copies of our record'],
    ['/settings/about', 'About'],
  ] as const;
  return places.map(([href, label]) => ({ href, label, here: href === at }));
}
