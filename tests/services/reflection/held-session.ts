import { Writing } from '../../../electron/store/writing';
import type { Session } from '../../../shared/domain/reflection/session';
import type { TestTeam } from '../test-team';

type Planned = Omit<
  Session,
  'id' | 'teamId' | 'on' | 'plannedById' | 'plannedAt' | 'closedAt' | 'facilitatorId' | 'presenterId'
>;

const planned: Planned = {
  ...{ packId: null, name: 'When we lost touch', purpose: '', themes: '[]', learning: '[]' },
  ...{ beforehand: '[]', watchFor: '[]', material: '', time: '14:00', place: '', plannedMinutes: 60 },
  ...{ aboutPersonId: null, promptedId: null, startedAt: null, calledOffAt: null, currentStepId: null },
  ...({ notes: 'kept', presents: 'one', promptedBy: 'nothing' } as const),
};

/** A session as the store holds it: closed on its day, unless it is said otherwise. Answers its id. */
export async function aSession(
  team: TestTeam,
  on: string,
  changes: Partial<Omit<Session, 'id' | 'teamId' | 'on'>> = {},
): Promise<string> {
  const { newId, teamId } = team.acting();
  const id = newId();
  const closed = { plannedAt: `${on}T08:00:00.000Z`, closedAt: `${on}T15:00:00.000Z` };
  await team.store.db
    .insertInto('sessions')
    .values({
      ...{ id, teamId, on, plannedById: team.ids.grace, facilitatorId: null, presenterId: null },
      ...planned,
      ...closed,
      ...changes,
    })
    .execute();
  return id;
}

/** Something somebody said in a session that they would do. Answers the action's id. */
export async function commitment(
  team: TestTeam,
  sessionId: string,
  what: string,
  changes: { readonly memberId?: string | null; readonly personId?: string | null } = {},
): Promise<string> {
  const { newId, teamId, today } = team.acting();
  const id = newId();
  const row = {
    ...{ id, teamId, what, sessionId, memberId: null, personId: null, dueOn: null, madeOn: today },
    ...{ planId: null, proposalId: null, huddleId: null, doneOn: null, droppedOn: null, dropReason: null },
    ...changes,
  };
  // Through the trail's own way of writing, so that it is found by search as any action is.
  await team.store.db
    .transaction()
    .execute(async (transaction) => new Writing(transaction, newId()).insert('actions', row));
  return id;
}
