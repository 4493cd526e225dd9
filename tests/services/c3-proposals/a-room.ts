import { type Acting, act } from '../../../electron/services/acting';
import { beginProposal } from '../../../electron/services/c3-proposals/begin-proposal';
import { makeReady } from '../../../electron/services/c3-proposals/ready-proposal';
import { sealDecision } from '../../../electron/services/c3-proposals/seal-decision';
import { writeDecision } from '../../../electron/services/c3-proposals/write-decision';
import { writePosition } from '../../../electron/services/c3-proposals/write-position';
import { writeProposal } from '../../../electron/services/c3-proposals/write-proposal';
import type { Writing } from '../../../electron/store/writing';
import { accept, type Outcome } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { wholeProposal } from '../../domain/c3-proposals/a-proposal';
import { done } from '../done';
import type { TestTeam } from '../test-team';

export type Who = keyof TestTeam['ids'];

/** Runs a write of the huddle's kind, recorded as the huddle does. */
export function inHuddle<Value>(
  acting: Acting,
  work: (
    writing: Writing,
    member: Parameters<Parameters<typeof act>[2]>[1],
  ) => Promise<Outcome<Value, Refusal>>,
): Promise<Outcome<Value, Refusal>> {
  return act(acting, [], async (writing, member): Promise<Outcome<Value, Refusal>> => {
    const written = await work(writing, member);
    const about = { topic: 'huddles', subjectId: 'h', personId: null, huddleId: null } as const;
    writing.record({ verb: 'huddles.note-kept', ...about, undoable: true, undoesId: null });
    return written;
  });
}

/** A proposal by Shabnam that says everything and is ready. */
export async function readyProposal(team: TestTeam, personId: string): Promise<string> {
  const { id } = await done(beginProposal(team.acting('shabnam'), { personId }));
  const { linkedConversationIds: _, linkedPlanIds: __, ...change } = wholeProposal;
  const words = { ...change, alternatives: [...change.alternatives], outcomes: [...change.outcomes] };
  await done(writeProposal(team.acting('shabnam'), { proposalId: id, change: words }));
  await done(makeReady(team.acting('shabnam'), { proposalId: id }));
  return id;
}

/** A running huddle with one item for the proposal; everyone named is here, Lena observing. */
export async function openRoom(
  team: TestTeam,
  proposalId: string,
  here: readonly Who[],
  huddleId = 'h',
): Promise<string> {
  const { db } = team.store;
  const itemId = `${huddleId}-item`;
  await db
    .updateTable('huddles')
    .set({ closedAt: team.acting().now })
    .where('closedAt', 'is', null)
    .execute();
  await db
    .insertInto('huddles')
    .values({
      ...{
        id: huddleId,
        teamId: team.team.id,
        kind: 'weekly',
        on: '2026-03-18',
        plannedMinutes: 75,
        closedAt: null,
      },
      ...{
        startedAt: team.acting().now,
        chairId: null,
        scribeId: null,
        currentItemId: itemId,
        learned: '',
        thanks: '',
      },
    })
    .execute();
  await db
    .insertInto('agenda_items')
    .values({
      ...{ id: itemId, huddleId, kind: 'c3-proposal', subjectId: proposalId, position: 1, state: 'waiting' },
      ...{ movedByChair: 0, carriedOver: 0, title: null, presenterId: null, note: '', outcome: null },
    })
    .execute();
  for (const who of here) await comeIn(team, who, huddleId);
  return itemId;
}

export async function comeIn(team: TestTeam, who: Who, huddleId = 'h'): Promise<void> {
  const row = {
    id: `${huddleId}-${who}`,
    huddleId,
    memberId: team.ids[who],
    state: 'here',
    observing: 0,
  } as const;
  await team.store.db.insertInto('attendance').values(row).execute();
}

export async function leaveRoom(team: TestTeam, who: Who, huddleId = 'h'): Promise<void> {
  await team.store.db
    .updateTable('attendance')
    .set({ state: 'away' })
    .where('id', '=', `${huddleId}-${who}`)
    .execute();
}

export function agreeAll(team: TestTeam, itemId: string, ...who: readonly Who[]): Promise<unknown> {
  return who.reduce<Promise<unknown>>(
    (before, each) => before.then(() => done(say(team, itemId, each, { position: 'agree' }))),
    Promise.resolve(),
  );
}

export function say(
  team: TestTeam,
  itemId: string,
  who: Who,
  said: {
    readonly position: 'agree' | 'reservation' | 'not-yet';
    readonly reason?: string;
    readonly carries?: 'try-c1' | 'try-c2' | 'question' | null;
  },
) {
  const { position, reason = '', carries = null } = said;
  return inHuddle(team.acting(), (writing, member) =>
    writePosition(writing, member, { itemId, memberId: team.ids[who], position, reason, carries }),
  );
}

export function signOff(
  team: TestTeam,
  itemId: string,
  authoriser: { name: string; on: string | null } = { name: '', on: null },
) {
  return inHuddle(team.acting(), (writing, member) =>
    writeDecision(writing, member, {
      ...{ kind: 'signed-off', itemId, authoriserName: authoriser.name, authorisedOn: authoriser.on },
    }),
  );
}

export function giveBack(
  team: TestTeam,
  itemId: string,
  toTry = [{ kind: 'C2' as const, what: 'A floor sensor', memberId: team.ids.tom, dueOn: '2026-03-20' }],
) {
  return inHuddle(team.acting(), (writing, member) =>
    writeDecision(writing, member, {
      ...{
        kind: 'returned',
        itemId,
        toTry,
        whoTells: 'Shabnam, tomorrow at two',
        tellerId: team.ids.shabnam,
      },
      lookAgainOn: '2026-04-01',
    }),
  );
}

export function leaveItem(team: TestTeam, itemId: string) {
  return inHuddle(team.acting(), async (writing, member) =>
    accept(await sealDecision(writing, member, itemId)),
  );
}
