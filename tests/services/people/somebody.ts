import { openPlan } from '../../../electron/services/c2-plans/open-plan';
import { beginProposal } from '../../../electron/services/c3-proposals/begin-proposal';
import { keepConversation } from '../../../electron/services/conversations/keep-conversation';
import { addPerson } from '../../../electron/services/people/add-person';
import { readPerson } from '../../../electron/services/people/read-person';
import type { ParsedInput } from '../../../shared/contract';
import type { PersonView } from '../../../shared/contract/people';
import { done } from '../done';
import type { TestTeam } from '../test-team';

export const dorothy: ParsedInput<'people.add'> = {
  fullName: 'Dorothy Hale',
  knownAs: 'D.H.',
  dateOfBirth: '1947-07-04',
  address: '',
  phone: '',
  recordNumber: '',
  firstContactOn: '2026-03-02',
  leadWorkerId: null,
  whatWasSaid: '',
};

/** Somebody new; answers their id. */
export async function somebody(team: TestTeam, change: Partial<typeof dorothy> = {}): Promise<string> {
  return (await done(addPerson(team.acting(), { ...dorothy, ...change }))).id;
}

export const saidToWilf = {
  kind: 'C1',
  happenedOn: '2026-03-17',
  how: 'visit',
  whatMatters: 'Somewhere to be by six.',
  strengths: 'Up at five every day',
  listenedTo: ['Wilf', 'Bev, his daughter'],
  whatHappened: 'We walked round the allotments.',
  connections: [],
  gaps: [],
  next: null,
} as const satisfies Omit<ParsedInput<'conversations.keep'>, 'personId'>;

export async function talkWith(
  team: TestTeam,
  personId: string,
  change: Partial<ParsedInput<'conversations.keep'>> = {},
): Promise<string> {
  const input = { ...saidToWilf, listenedTo: [...saidToWilf.listenedTo], connections: [], gaps: [] };
  return (await done(keepConversation(team.acting(), { ...input, ...change, personId }))).id;
}

/** A crisis: answers the plan's id. */
export async function crisis(team: TestTeam, personId: string): Promise<string> {
  const plan = await done(
    openPlan(team.acting(), {
      personId,
      whatNeedsToChange: 'Safe at night while Ken is away',
      ownWords: 'I want to sleep in my own bed',
      strengths: 'Pauline next door',
      emergencyPlan: '',
      contactRhythmDays: 2,
      buddyId: null,
      steps: [],
    }),
  );
  return plan.id;
}

export async function proposal(team: TestTeam, personId: string): Promise<string> {
  return (await done(beginProposal(team.acting(), { personId }))).id;
}

export async function read(team: TestTeam, personId: string): Promise<PersonView> {
  return done(readPerson(team.acting(), { personId }));
}
