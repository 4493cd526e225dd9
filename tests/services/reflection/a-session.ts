import { planSession } from '../../../electron/services/reflection/plan-session';
import { startSession } from '../../../electron/services/reflection/run-session';
import { readSession } from '../../../electron/services/reflection/view-session';
import type { ParsedInput } from '../../../shared/contract';
import type { SessionView } from '../../../shared/contract/sessions';
import { done } from '../done';
import type { TestTeam } from '../test-team';

export type Plan = ParsedInput<'sessions.plan'>;

const step = { minutes: 10, facilitator: 'Keep the time gently.' } as const;

export const pack: Plan['pack'] = {
  name: 'One of us presents',
  purpose: 'To think with somebody about something they turn over.',
  themes: ['c2', 'strengths'],
  learning: ['We can say what we noticed'],
  beforehand: ['A quiet room'],
  presents: 'one',
  notes: 'kept',
  steps: [
    { ...step, title: 'Present', speaks: 'presenter', prompt: 'What are you turning over?' },
    { ...step, title: 'Reflect', speaks: 'group', prompt: 'What do we notice?' },
    { ...step, title: 'Learning', speaks: 'each-in-turn', prompt: 'What do I take with me?' },
  ],
  watchFor: ['Advice that comes too soon'],
  material: 'Questions that open.',
};

/** A session in which Ffion presents and Grace leads; Tom is asked to come, Shabnam is not. */
export function planOf(team: TestTeam, changes: Partial<Plan> = {}): Plan {
  return {
    ...{ packId: 'one-of-us-presents', pack, on: '2026-03-18', time: '14:00', place: 'Room 2' },
    ...{ facilitatorId: team.ids.grace, presenterId: team.ids.ffion, aboutPersonId: null },
    ...{ invitedIds: [team.ids.tom], promptedBy: 'dilemma', promptedId: null },
    ...{ prompt: 'When do we step back', story: 'Somebody who would not open the door' },
    ...changes,
  };
}

export async function plannedSession(team: TestTeam, changes: Partial<Plan> = {}): Promise<string> {
  return (await done(planSession(team.acting(), planOf(team, changes)))).id;
}

export async function runningSession(team: TestTeam, changes: Partial<Plan> = {}): Promise<string> {
  const sessionId = await plannedSession(team, changes);
  await done(startSession(team.acting(), { sessionId }));
  return sessionId;
}

export function viewed(
  team: TestTeam,
  sessionId: string,
  member: keyof TestTeam['ids'] | null = 'grace',
): Promise<SessionView> {
  return done(readSession(team.acting(member), { sessionId }));
}

/** Somebody the team talks with, as `dorothy`. */
export async function dorothy({ store, team }: TestTeam): Promise<void> {
  await store.db
    .insertInto('people')
    .values({
      ...{ id: 'dorothy', teamId: team.id, fullName: 'Dorothy Hale', knownAs: 'D.H.' },
      ...{ firstContactOn: '2026-03-01', createdAt: '2026-03-01T09:00:00.000Z' },
    })
    .execute();
}

/** The verb of the newest entry of the trail. */
export async function lastVerb({ store }: TestTeam): Promise<string> {
  const { verb } = await store.db
    .selectFrom('audit_entries')
    .select('verb')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  return verb;
}
