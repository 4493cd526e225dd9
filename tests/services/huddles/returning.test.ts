import { describe, expect, it } from 'vitest';
import { openPlan } from '../../../electron/services/c2-plans/open-plan';
import { signOff } from '../../../electron/services/huddles/decide-proposal';
import { overrule } from '../../../electron/services/huddles/hold-round';
import { opening } from '../c2-plans/a-person';
import { done } from '../done';
import { testTeam } from '../test-team';
import { agreeAll, everyone, goTo, proposalFor, refused, speak, start, view } from './a-huddle';
import { agreed, giveBack, itemView, type Room, roomWithPeter, round } from './peters-round';

describe('a return', () => {
  it('says what to try, makes it actions of this huddle, and finishes the item', async () => {
    const room = await roomWithPeter();
    await agreeAll(room, room.huddleId, room.proposalId, 'ffion');
    await done(speak(room, room.itemId, 'ffion', 'not-yet'));
    await done(giveBack(room));
    const huddle = await view(room, room.huddleId);
    expect(itemView(huddle).decision).toMatchObject({
      decision: 'returned',
      whoTells: 'Shabnam, tomorrow at two',
    });
    expect(huddle.items.find((item) => item.id === room.itemId)).toMatchObject({
      outcome: 'returned',
      label: 'Marlow',
    });
    const made = await room.store.db
      .selectFrom('actions')
      .selectAll()
      .where('huddleId', '=', room.huddleId)
      .execute();
    expect(made).toMatchObject([{ what: 'One night in a garden room', proposalId: room.proposalId }]);
  });

  it('is refused while nobody has said not yet', async () => {
    const room = await roomWithPeter();
    await agreeAll(room, room.huddleId, room.proposalId);
    expect(await giveBack(room)).toEqual(refused({ kind: 'nobody-said-not-yet' }));
  });
});

describe('the crisis block', () => {
  async function blockedRoom() {
    const team = await testTeam();
    const proposalId = await proposalFor(team, 'peter', 'Peter Maddox', 'Marlow');
    await done(openPlan(team.acting(), opening('peter')));
    const huddleId = await start(team);
    return { ...team, proposalId, huddleId, itemId: await goTo(team, huddleId, proposalId) };
  }

  function ask(room: Room, objects: readonly (typeof everyone)[number][] = []) {
    const ids = (who: typeof everyone) => who.map((each) => room.ids[each]);
    const agreedIds = ids(everyone.filter((each) => !objects.includes(each)));
    return overrule(room.acting(), {
      itemId: room.itemId,
      reason: 'The room is kept only until Friday.',
      agreedIds,
      objectedIds: ids(objects),
    });
  }

  it('holds while the C2 plan is open', async () => {
    const room = await blockedRoom();
    expect((await round(room)).blocked).toBe(true);
    expect((await view(room, room.huddleId)).items.find((item) => item.id === room.itemId)?.flag).toEqual({
      kind: 'blocked',
    });
    await agreeAll(room, room.huddleId, room.proposalId);
    expect(await signOff(room.acting(), { itemId: room.itemId, ...agreed })).toMatchObject(
      refused({ kind: 'blocked-by-open-plan' }),
    );
  });

  it('is kept by one objection, and overruled when all say go ahead', async () => {
    const room = await blockedRoom();
    await done(ask(room, ['ffion']));
    expect(await round(room)).toMatchObject({ blocked: true, overruleObjectedIds: [room.ids.ffion] });
    await done(ask(room));
    expect(await round(room)).toMatchObject({
      blocked: false,
      overruledReason: 'The room is kept only until Friday.',
    });
    await agreeAll(room, room.huddleId, room.proposalId);
    await done(signOff(room.acting(), { itemId: room.itemId, ...agreed }));
    expect(itemView(await view(room, room.huddleId)).decision?.overruledReason).toBe(
      'The room is kept only until Friday.',
    );
  });
});
