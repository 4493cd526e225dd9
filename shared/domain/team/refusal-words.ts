import type { LocalDate } from '../dates';
import { assertNever } from '../outcome';
import { sayDate } from '../say-dates';
import { sayCount } from '../text';
import type { TeamRefusal } from './refusals';

/** Why not, and what to do: worded once for every screen. */
export function wordTeamRefusal(refusal: TeamRefusal, today: LocalDate): string {
  switch (refusal.kind) {
    case 'member-is-lead-worker':
      return `They are lead worker of ${sayCount(refusal.people, 'person', 'people')}. Say first who stays with ${refusal.people === 1 ? 'that person' : 'them'}, so that nobody is left alone.`;
    case 'member-in-running-huddle':
      return 'They are in the huddle that is running. Close it first, or mark them as away.';
    case 'member-is-you':
      return 'This is you. Somebody else at this computer can take you out of the room.';
    case 'called-name-taken':
      return `Somebody here is called ${refusal.calledName} already. Agree a name that the room can tell apart.`;
    case 'away-ends-before-it-begins':
      return refusal.from === null
        ? 'Say from when they are away.'
        : `${sayDate(refusal.until, today)} is before ${sayDate(refusal.from, today)}. The last day away comes after the first.`;
    default:
      return assertNever(refusal);
  }
}
