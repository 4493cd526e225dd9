import type { Member } from '../team/member';
import { sayCount } from '../text';
import type { AccessLevel } from './level';
import type { WayOfWorking } from './works-with';

/** Follows a name: "Grace …". */
export const wordLevel: Readonly<Record<AccessLevel, string>> = {
  facilitator: 'looks after the program for the team',
  member: 'works with everybody here',
  partner: 'sees only the people they work with',
  viewer: 'reads, and changes nothing',
};

/** What it comes to, for whoever chooses. */
export const explainLevel: Readonly<Record<AccessLevel, string>> = {
  facilitator:
    'Everything: also how the team works, who may see what, bringing data in and taking all of it out.',
  member:
    'The whole practice: everybody’s plans, huddles and measures. Not the team’s settings, nor all of its data at once.',
  partner:
    'Somebody from another organisation. Nobody else’s name comes up for them anywhere, and they run no huddle.',
  viewer: 'Sees what the team sees. Writes nothing and takes no copies.',
};

const ways: Readonly<Record<WayOfWorking, string>> = {
  lead: 'lead worker',
  buddy: 'buddy on a C2 plan',
  proposer: 'made a C3 proposal',
  alongside: 'named alongside',
};

/** How somebody works with a person: "lead worker, named alongside". */
export function wordWays(of: readonly WayOfWorking[]): string {
  return of.map((way) => ways[way]).join(', ');
}

/** "30 seconds", "two minutes": how long to wait, never shorter than it is. */
export function sayWait(seconds: number): string {
  if (seconds < 60) return seconds === 1 ? 'one second' : `${seconds} seconds`;
  return sayCount(Math.ceil(seconds / 60), 'minute', 'minutes');
}

/** How far what is said above holds: a level keeps nobody out whose name anybody can take. */
export function sayWhoIsOpen(
  here: readonly Pick<Member, 'id' | 'name' | 'access'>[],
  withPin: readonly string[],
): string {
  const open = here.filter(({ id, access }) => access === 'facilitator' && !withPin.includes(id));
  const [first] = open;
  if (first === undefined)
    return 'Every facilitator has a PIN, so nobody else can take their name and see more than is theirs.';
  return `Anyone at this computer can say they are ${first.name}, who has no PIN. What others may see holds once every facilitator has set one.`;
}
