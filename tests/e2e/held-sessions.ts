import { join } from 'node:path';
import { newId } from '../../electron/store/new-id';
import { type Db, Writing } from '../../electron/store/writing';
import type { Session } from '../../shared/domain/reflection/session';
import { openFile } from '../own-record';

interface Held {
  readonly on: string;
  readonly facilitator: string;
  readonly presenter?: string;
  readonly aboutPersonId?: string;
  /** What was undertaken in it, by whom, and the day it was done. */
  readonly commitments?: readonly (readonly [what: string, who: string, doneOn?: string])[];
  /** What the group released of it: its name and its words. */
  readonly released?: readonly [name: string, words: string];
}

type Planned = Pick<Session, 'notes' | 'presents' | 'promptedBy'>;
const planned: Planned = { notes: 'kept', presents: 'one', promptedBy: 'nothing' };

/** Sessions a team has held, put into its file while the program is closed. Members are named as they are called. */
export async function putHeldSessions(
  userData: string,
  file: 'sample-team.sqlite' | 'team.sqlite',
  sessions: readonly Held[],
): Promise<readonly string[]> {
  const store = await openFile(join(userData, file));
  const ids: string[] = [];
  const members = await store.db.selectFrom('members').select(['id', 'calledName', 'teamId']).execute();
  const memberId = (name: string): string => {
    const member = members.find(({ calledName }) => calledName === name);
    if (member === undefined) throw new Error(`Nobody is called ${name}.`);
    return member.id;
  };
  const teamId = members[0]?.teamId ?? '';
  for (const held of sessions)
    ids.push(await store.db.transaction().execute((db) => putSession(db, teamId, held, memberId)));
  await store.close();
  return ids;
}

async function putSession(
  db: Db,
  teamId: string,
  held: Held,
  memberId: (name: string) => string,
): Promise<string> {
  const { on, facilitator, presenter, commitments = [], released } = held;
  const at = Date.parse(`${on}T14:00:00.000Z`);
  const writing = new Writing(db, newId(at));
  const sessionId = newId(at);
  const led = memberId(facilitator);
  const presenterId = presenter === undefined ? null : memberId(presenter);
  await writing.insert('sessions', {
    ...{ id: sessionId, teamId, on, time: '14:00', place: '', plannedMinutes: 60, ...planned },
    ...{ name: 'When we lost touch', purpose: '', themes: '[]', learning: '[]', beforehand: '[]' },
    ...{ watchFor: '[]', material: '', packId: null, promptedId: null, currentStepId: null },
    ...{ facilitatorId: led, presenterId, plannedById: led, aboutPersonId: held.aboutPersonId ?? null },
    ...{ plannedAt: `${on}T08:00:00.000Z`, startedAt: `${on}T14:00:00.000Z`, calledOffAt: null },
    closedAt: `${on}T15:00:00.000Z`,
  });
  for (const [nth, [what, who, doneOn = null]] of commitments.entries())
    await writing.insert('actions', {
      ...{ id: newId(at + nth + 1), teamId, what, memberId: memberId(who), sessionId, madeOn: on, doneOn },
      ...{ dueOn: null, personId: null, planId: null, proposalId: null, huddleId: null },
      ...{ droppedOn: null, dropReason: null },
    });
  if (released !== undefined) {
    const [name, words] = released;
    const point = { id: newId(at), teamId, sessionId, releasedById: led, name, words };
    await writing.insert('learning_points', { ...point, themes: '[]', releasedOn: on });
  }
  return sessionId;
}
