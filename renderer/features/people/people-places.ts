import type { RailPlace } from '../../components/frame/rail-nav';

/** What stands in the rail under People. */
export function peoplePlaces(at: string): readonly RailPlace[] {
  return [{ href: '/gaps', label: 'What was not there', here: at === '/gaps' }];
}
