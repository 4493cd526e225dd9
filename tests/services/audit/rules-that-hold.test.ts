import { expect, test } from 'vitest';
import { undo } from '../../../electron/services/audit/undo';
import { changePlan } from '../../../electron/services/c2-plans/change-plan';
import { writeSpendDecision } from '../../../electron/services/c2-plans/write-spend-decision';
import { makeReady } from '../../../electron/services/c3-proposals/ready-proposal';
import { recordTold } from '../../../electron/services/c3-proposals/record-told';
import { writeProposal } from '../../../electron/services/c3-proposals/write-proposal';
import { changeLead } from '../../../electron/services/people/change-person';
import { removeMember } from '../../../electron/services/team/change-members';
import { accept } from '../../../shared/domain/outcome';
import { giveBack, inHuddle, openRoom, readyProposal, say } from '../c3-proposals/a-room';
import { done } from '../done';
import { end, spend, teamWithDorothy } from './doing';

const because = (why: string) => ({ ok: false, refusal: { kind: 'cannot-undo', why } });

type Team = Awaited<ReturnType<typeof teamWithDorothy>>;

/** The team declines a spend that awaited it; answers the entry by which that can be taken back. */
async function decline(team: Team, spendId: string): Promise<string> {
  const { personId } = team;
  await team.store.db
    .insertInto('huddles')
    .values({
      ...{ id: 'huddle', teamId: team.team.id, kind: 'weekly', on: '2026-03-18', plannedMinutes: 75 },
      ...{ startedAt: '2026-03-18T09:30:00.000Z', closedAt: null, chairId: null, scribeId: null },
      ...{ currentItemId: null, learned: '', thanks: '' },
    })
    .execute();
  const decision = { spendId, huddleId: 'huddle', agree: false, instead: 'The fire service', next: null };
  await done(
    inHuddle(team.acting(), async (writing, member) => {
      const written = await writeSpendDecision(writing, member, decision);
      return written.ok ? accept(personId) : written;
    }),
  );
  const { id } = await team.store.db
    .selectFrom('audit_entries')
    .select('id')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  return id;
}

test('no spend awaits the team on a plan that has ended: what was declined stays declined', async () => {
  const team = await teamWithDorothy();
  const asked = await spend(team, 300_000);
  const declined = await decline(team, asked.id);
  const ended = await end(team);
  expect(await undo(team.acting(), { entryId: declined })).toEqual(because('changed-since'));
  await done(undo(team.acting(), { entryId: ended.entryId }));
  await done(undo(team.acting(), { entryId: declined }));
});

test('a plan does not end again by redoing over a spend that awaits the team by now', async () => {
  const team = await teamWithDorothy();
  const ended = await end(team);
  const opened = await done(undo(team.acting(), { entryId: ended.entryId }));
  await spend(team, 300_000);
  expect(await undo(team.acting(), { entryId: opened.entryId })).toEqual(because('changed-since'));
});

test('nobody becomes their own buddy by a change of lead worker being taken back', async () => {
  const team = await teamWithDorothy();
  const { personId, planId, ids } = team;
  const lead = (memberId: string) => changeLead(team.acting(), { personId, memberId, reason: '' });
  await done(lead(ids.grace));
  const { entryId } = await done(lead(ids.tom));
  await done(changePlan(team.acting(), { planId, change: { buddyId: ids.grace } }));
  expect(await undo(team.acting(), { entryId })).toEqual(because('changed-since'));
});

test('nobody covers an open plan who has left the team, though it is put back as it was', async () => {
  const team = await teamWithDorothy();
  const { planId, ids } = team;
  const buddy = (buddyId: string | null) => changePlan(team.acting(), { planId, change: { buddyId } });
  await done(buddy(ids.tom));
  const { entryId } = await done(buddy(ids.ffion));
  await done(removeMember(team.acting(), { memberId: ids.tom }));
  expect(await undo(team.acting(), { entryId })).toEqual(because('changed-since'));
});

test('nobody leaves the team by redoing who leads somebody by now', async () => {
  const team = await teamWithDorothy();
  const { ids, personId } = team;
  const left = await done(removeMember(team.acting(), { memberId: ids.tom }));
  const back = await done(undo(team.acting(), { entryId: left.entryId }));
  await done(changeLead(team.acting(), { personId, memberId: ids.tom, reason: '' }));
  expect(await undo(team.acting(), { entryId: back.entryId })).toEqual(because('changed-since'));
});

test('a ready proposal does not lose what it needs: its words, nor that the person was told', async () => {
  const team = await teamWithDorothy();
  const { personId } = team;
  await end(team);
  const proposalId = await readyProposal(team, personId);
  const itemId = await openRoom(team, proposalId, ['grace', 'tom', 'shabnam']);
  for (const who of ['grace', 'shabnam'] as const) await done(say(team, itemId, who, { position: 'agree' }));
  const not = { position: 'not-yet', reason: 'A floor sensor first', carries: 'try-c2' } as const;
  await done(say(team, itemId, 'tom', not));
  await done(giveBack(team, itemId));
  const told = await done(recordTold(team.acting(), { proposalId, on: '2026-03-18', answer: 'I can wait' }));
  const written = await done(
    writeProposal(team.acting(), { proposalId, change: { whyOnly: 'The shed was tried' } }),
  );
  const emptied = await done(writeProposal(team.acting(), { proposalId, change: { funding: '' } }));
  await done(writeProposal(team.acting(), { proposalId, change: { funding: 'adult social care' } }));
  await done(makeReady(team.acting(), { proposalId }));
  expect(await undo(team.acting(), { entryId: told.entryId })).toEqual(because('changed-since'));
  expect(await undo(team.acting(), { entryId: emptied.entryId })).toEqual(because('changed-since'));
  await done(undo(team.acting(), { entryId: written.entryId }));
});
