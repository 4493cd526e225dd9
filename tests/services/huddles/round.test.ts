import { describe, expect, it } from 'vitest';
import { undo } from '../../../electron/services/audit/undo';
import { signOff } from '../../../electron/services/huddles/decide-proposal';
import { go } from '../../../electron/services/huddles/go';
import { takePosition, withdrawPosition } from '../../../electron/services/huddles/hold-round';
import { saveDraft } from '../../../electron/services/huddles/keep-typed';
import { attend } from '../../../electron/services/huddles/who-is-here';
import { done } from '../done';
import { agreeAll, close, everyone, refused, speak, view } from './a-huddle';
import { agreed, itemView, roomWithPeter, round } from './peters-round';

describe('the round', () => {
  it('asks everyone who is here, the chair and the scribe late, and last whose proposal it is', async () => {
    const room = await roomWithPeter();
    const { order, observers, stillToSpeakIds } = await round(room);
    expect(order.map(({ member }) => member.calledName).at(-1)).toBe('Shabnam');
    expect(order.at(-1)?.proposer).toBe(true);
    expect(observers.map((member) => member.calledName)).toEqual(['Lena']);
    expect(stillToSpeakIds).toHaveLength(4);
  });

  it('says why there can be no sign-off yet, as the domain has it', async () => {
    const room = await roomWithPeter();
    await done(speak(room, room.itemId, 'tom'));
    const { canSignOff, whyNot } = await round(room);
    expect(canSignOff).toBe(false);
    expect(whyNot).toMatchObject({ kind: 'still-to-speak' });
  });

  it('takes no position from who observes, is away, or speaks only of cost', async () => {
    const room = await roomWithPeter();
    const { acting, itemId, ids } = room;
    expect(await speak(room, itemId, 'lena')).toEqual(refused({ kind: 'observer-has-no-position' }));
    await done(
      attend(acting(), { huddleId: room.huddleId, memberId: ids.tom, here: false, observing: false }),
    );
    expect(await speak(room, itemId, 'tom')).toEqual(refused({ kind: 'not-present', memberId: ids.tom }));
    const cost = await takePosition(acting(), {
      itemId,
      memberId: ids.ffion,
      position: 'not-yet',
      reason: 'It costs too much.',
      carries: 'question',
    });
    expect(cost).toEqual(refused({ kind: 'cost-alone-is-not-a-reason' }));
  });

  it('lets what is being typed go with the one who said it, and brings it back when it is withdrawn', async () => {
    const room = await roomWithPeter();
    const { itemId, ids } = room;
    const draft = {
      speakerId: ids.tom,
      position: 'reservation',
      reason: 'Five evenings might be one too many',
      whoTells: 'Ffion',
    };
    await done(saveDraft(room.acting(), { itemId, draft }));
    await done(speak(room, itemId, 'tom', 'reservation', draft.reason));
    expect((await view(room, room.huddleId)).current?.draft).toEqual({ whoTells: 'Ffion' });
    await done(withdrawPosition(room.acting(), { itemId, memberId: ids.tom }));
    expect((await view(room, room.huddleId)).current?.draft).toMatchObject({
      reason: draft.reason,
      speakerId: ids.tom,
    });
    const again = await withdrawPosition(room.acting(), { itemId, memberId: ids.tom });
    expect(again).toEqual(refused({ kind: 'not-found', what: 'position' }));
  });

  it('keeps the not yet of somebody who then had to leave', async () => {
    const room = await roomWithPeter();
    await done(speak(room, room.itemId, 'ffion', 'not-yet'));
    for (const who of ['tom', 'grace', 'shabnam'] as const) await done(speak(room, room.itemId, who));
    await done(
      attend(room.acting(), {
        huddleId: room.huddleId,
        memberId: room.ids.ffion,
        here: false,
        observing: false,
      }),
    );
    expect(await signOff(room.acting(), { itemId: room.itemId, ...agreed })).toMatchObject(
      refused({ kind: 'not-yet-unanswered' }),
    );
    expect((await round(room)).order.map(({ member }) => member.calledName)).toContain('Ffion');
  });

  it('takes back what somebody said who turns to observing', async () => {
    const room = await roomWithPeter();
    await done(speak(room, room.itemId, 'ffion', 'not-yet'));
    await done(
      attend(room.acting(), {
        huddleId: room.huddleId,
        memberId: room.ids.ffion,
        here: true,
        observing: true,
      }),
    );
    expect(await room.store.db.selectFrom('c3_positions').selectAll().execute()).toEqual([]);
  });
});

describe('hidden positions', () => {
  it('are nobody’s to see until all have spoken, and then all open at once', async () => {
    const room = await roomWithPeter({ positionsHidden: true });
    for (const who of everyone.slice(0, 3))
      await done(speak(room, room.itemId, who, 'reservation', 'Ask him again.'));
    const hidden = await round(room);
    expect(hidden.open).toBe(false);
    expect(hidden.order.filter(({ spoken }) => spoken)).toHaveLength(3);
    expect(hidden.order.every(({ position }) => position === null)).toBe(true);
    expect(hidden.whyNot).toMatchObject({ kind: 'still-to-speak' });
    await done(speak(room, room.itemId, 'shabnam'));
    const open = await round(room);
    expect(open.open).toBe(true);
    expect(open.order.map(({ position }) => position?.position)).not.toContain(undefined);
  });

  it('give nothing away in the whole of what the facilitator’s window is told', async () => {
    const room = await roomWithPeter({ positionsHidden: true });
    await done(speak(room, room.itemId, 'tom', 'not-yet', 'A sensor nobody has tried'));
    await done(withdrawPosition(room.acting(), { itemId: room.itemId, memberId: room.ids.tom }));
    await done(speak(room, room.itemId, 'tom', 'not-yet', 'A sensor nobody has tried'));
    expect(JSON.stringify(await view(room, room.huddleId))).not.toContain('A sensor nobody has tried');
  });
});

describe('a sign-off', () => {
  it('is made together, said in the rail, and undoable until the item is left', async () => {
    const room = await roomWithPeter();
    await agreeAll(room, room.huddleId, room.proposalId);
    expect((await round(room)).canSignOff).toBe(true);
    const { entryId } = await done(signOff(room.acting(), { itemId: room.itemId, ...agreed }));
    const { decision, decisionEntryId } = itemView(await view(room, room.huddleId));
    expect(decision).toMatchObject({ decision: 'signed-off', sealed: false });
    expect(decisionEntryId).toBe(entryId);
    await done(undo(room.acting(), { entryId }));
    expect(itemView(await view(room, room.huddleId)).decision).toBeNull();
  });

  it('is refused the second time it is pressed', async () => {
    const room = await roomWithPeter();
    await agreeAll(room, room.huddleId, room.proposalId);
    const both = await Promise.all([
      signOff(room.acting(), { itemId: room.itemId, ...agreed }),
      signOff(room.acting('tom'), { itemId: room.itemId, ...agreed }),
    ]);
    expect(both.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(both).toContainEqual(refused({ kind: 'item-already-done' }));
    expect(await room.store.db.selectFrom('c3_decisions').selectAll().execute()).toHaveLength(1);
  });

  it('is sealed when the item is left: not undone, not changed, and shown so', async () => {
    const room = await roomWithPeter();
    await agreeAll(room, room.huddleId, room.proposalId);
    const { entryId } = await done(signOff(room.acting(), { itemId: room.itemId, ...agreed }));
    await done(go(room.acting(), { huddleId: room.huddleId, to: 'next' }));
    expect(await undo(room.acting(), { entryId })).toEqual(refused({ kind: 'cannot-undo', why: 'sealed' }));
    await expect(room.store.db.updateTable('c3_decisions').set({ whoTells: 'x' }).execute()).rejects.toThrow(
      'kept for good',
    );
    await done(go(room.acting(), { huddleId: room.huddleId, to: 'back' }));
    const { decision, decisionEntryId } = itemView(await view(room, room.huddleId));
    expect(decision?.sealed).toBe(true);
    expect(decisionEntryId).toBeNull();
  });

  it('is sealed by closing too', async () => {
    const room = await roomWithPeter();
    await agreeAll(room, room.huddleId, room.proposalId);
    await done(signOff(room.acting(), { itemId: room.itemId, ...agreed }));
    await done(close(room, room.huddleId));
    const rows = await room.store.db.selectFrom('c3_decisions').select('sealedAt').execute();
    expect(rows).toEqual([{ sealedAt: room.acting().now }]);
  });

  it('is refused below quorum, and without the named authoriser where the council needs one', async () => {
    const room = await roomWithPeter({ authoriserNeeded: true, quorum: 4 });
    await agreeAll(room, room.huddleId, room.proposalId, 'tom');
    await done(
      attend(room.acting(), {
        huddleId: room.huddleId,
        memberId: room.ids.tom,
        here: false,
        observing: false,
      }),
    );
    const few = await signOff(room.acting(), { itemId: room.itemId, ...agreed });
    expect(few).toEqual(refused({ kind: 'too-few-present', present: 3, needed: 4 }));
    await done(
      attend(room.acting(), {
        huddleId: room.huddleId,
        memberId: room.ids.tom,
        here: true,
        observing: false,
      }),
    );
    await done(speak(room, room.itemId, 'tom'));
    expect(await signOff(room.acting(), { itemId: room.itemId, ...agreed })).toEqual(
      refused({ kind: 'authoriser-needed' }),
    );
    expect((await round(room)).whyNot).toEqual({ kind: 'authoriser-needed' });
    await done(saveDraft(room.acting(), { itemId: room.itemId, draft: { authoriserName: 'Ruth Adeyemi' } }));
    expect((await round(room)).canSignOff).toBe(true);
  });
});
