import { beforeEach, describe, expect, it } from 'vitest';
import { backToDraft, makeReady } from '../../../electron/services/c3-proposals/ready-proposal';
import { recordTold } from '../../../electron/services/c3-proposals/record-told';
import { withdrawProposal } from '../../../electron/services/c3-proposals/withdraw-proposal';
import { writeProposal } from '../../../electron/services/c3-proposals/write-proposal';
import { done } from '../done';
import { agreeAll, giveBack, leaveItem, openRoom, say, signOff } from './a-room';
import { everyone, itemId, personId, proposalId, read, team } from './dorothys-round';

describe('a sealed decision', () => {
  beforeEach(async () => {
    await agreeAll(team, itemId, ...everyone);
    await done(signOff(team, itemId));
  });

  it('is sealed once, when the item is left', async () => {
    expect(await done(leaveItem(team, itemId))).toBe(true);
    expect(await done(leaveItem(team, itemId))).toBe(false);
    expect((await read()).decisions).toMatchObject([{ sealed: true }]);
  });

  it('is kept for good by the store itself', async () => {
    await done(leaveItem(team, itemId));
    const { db } = team.store;
    await expect(db.updateTable('c3_decisions').set({ positions: '[]' }).execute()).rejects.toThrow(
      'kept for good',
    );
    await expect(db.deleteFrom('c3_decisions').execute()).rejects.toThrow('kept for good');
    expect((await read()).decisions[0]?.positions).toHaveLength(3);
  });

  it('leaves nothing to be done to the proposal', async () => {
    const change = { goodLife: 'Something else' };
    const decided = { ok: false, refusal: { kind: 'proposal-decided' } };
    expect(await writeProposal(team.acting(), { proposalId, change })).toEqual(decided);
    expect(await makeReady(team.acting(), { proposalId })).toEqual(decided);
    expect(await backToDraft(team.acting(), { proposalId })).toEqual(decided);
    expect(await withdrawProposal(team.acting(), { proposalId, reason: 'x' })).toEqual(decided);
    expect(await say(team, itemId, 'tom', { position: 'agree' })).toEqual(decided);
    expect(await giveBack(team, itemId)).toEqual(decided);
  });
});

describe('a returned proposal', () => {
  beforeEach(async () => {
    await agreeAll(team, itemId, 'grace', 'shabnam');
    await done(
      say(team, itemId, 'tom', { position: 'not-yet', reason: 'Nobody tried a sensor.', carries: 'try-c2' }),
    );
  });

  it('goes back with what to try, as actions of the huddle', async () => {
    await done(giveBack(team, itemId));
    const { status, decisions, lookAgainOn, readyDays } = await read();
    expect({ status, lookAgainOn, readyDays }).toEqual({
      status: 'returned',
      lookAgainOn: '2026-04-01',
      readyDays: null,
    });
    expect(decisions).toMatchObject([
      {
        decision: 'returned',
        whoTells: 'Shabnam, tomorrow at two',
        toTry: [{ kind: 'C2', what: 'A floor sensor' }],
      },
    ]);
    const actions = await team.store.db.selectFrom('actions').selectAll().execute();
    expect(actions).toMatchObject([
      { what: 'A floor sensor', memberId: team.ids.tom, proposalId, personId, huddleId: 'h' },
    ]);
  });

  it('needs something to try, and leaves nothing behind without', async () => {
    expect(await giveBack(team, itemId, [])).toMatchObject({
      refusal: { kind: 'return-needs-something-to-try' },
    });
    expect(await team.store.db.selectFrom('c3_decisions').selectAll().execute()).toEqual([]);
  });

  it('is ready again only once the person was told, after every return, and keeps its history', async () => {
    await done(giveBack(team, itemId));
    await done(leaveItem(team, itemId));
    expect(await makeReady(team.acting(), { proposalId })).toEqual({
      ok: false,
      refusal: { kind: 'person-not-told' },
    });
    await done(
      recordTold(team.acting('shabnam'), { proposalId, on: '2026-03-18', answer: 'She will try it.' }),
    );
    await done(makeReady(team.acting(), { proposalId }));
    expect(await read()).toMatchObject({
      status: 'ready',
      toldAnswer: 'She will try it.',
      decisions: [{ decision: 'returned' }],
    });

    const next = await openRoom(team, proposalId, everyone, 'next');
    await agreeAll(team, next, 'grace', 'shabnam');
    await done(say(team, next, 'tom', { position: 'not-yet', reason: 'One more night.', carries: 'try-c2' }));
    await done(giveBack(team, next));
    expect(await makeReady(team.acting(), { proposalId })).toEqual({
      ok: false,
      refusal: { kind: 'person-not-told' },
    });
    await done(recordTold(team.acting('shabnam'), { proposalId, on: '2026-03-18', answer: 'Fine.' }));
    await done(makeReady(team.acting(), { proposalId }));

    const third = await openRoom(team, proposalId, everyone, 'third');
    await agreeAll(team, third, ...everyone);
    await done(signOff(team, third));
    const { decisions } = await read();
    expect(decisions.map((each) => each.decision).toSorted()).toEqual(['returned', 'returned', 'signed-off']);
  });
});
