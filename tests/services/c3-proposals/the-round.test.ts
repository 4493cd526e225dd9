import { beforeEach, describe, expect, it } from 'vitest';
import { openPlan } from '../../../electron/services/c2-plans/open-plan';
import { writeOverrule } from '../../../electron/services/c3-proposals/write-overrule';
import { removePosition } from '../../../electron/services/c3-proposals/write-position';
import { decideSignOff } from '../../../shared/domain/c3-proposals/sign-off';
import { opening } from '../c2-plans/a-person';
import { done } from '../done';
import { agreeAll, comeIn, inHuddle, leaveRoom, say, signOff, type Who } from './a-room';
import { begin, everyone, itemId, personId, read, round, team } from './dorothys-round';

describe('positions', () => {
  it('are kept one for each member, and can be said again or taken back', async () => {
    await done(say(team, itemId, 'tom', { position: 'agree' }));
    await done(say(team, itemId, 'tom', { position: 'reservation', reason: 'What about the dog?' }));
    expect((await round()).positions).toMatchObject([
      { name: 'Tom', position: 'reservation', reason: 'What about the dog?' },
    ]);
    const memberId = team.ids.tom;
    await done(
      inHuddle(team.acting(), (writing, member) => removePosition(writing, member, { itemId, memberId })),
    );
    expect((await round()).positions).toEqual([]);
  });

  it('are refused to observers, to those who are not here, and for cost alone in the person’s own name', async () => {
    await comeIn(team, 'lena');
    expect(await say(team, itemId, 'lena', { position: 'agree' })).toMatchObject({
      refusal: { kind: 'observer-has-no-position' },
    });
    expect(await say(team, itemId, 'ffion', { position: 'agree' })).toMatchObject({
      refusal: { kind: 'not-present' },
    });
    const dear = { position: 'not-yet', reason: 'Too expensive for Dorothy', carries: 'try-c1' } as const;
    expect(await say(team, itemId, 'tom', dear)).toMatchObject({
      refusal: { kind: 'cost-alone-is-not-a-reason' },
    });
  });
});

describe('sign-off', () => {
  it('keeps who was there, what each said and the consideration, as they stood', async () => {
    await comeIn(team, 'lena');
    await agreeAll(team, itemId, 'grace', 'shabnam');
    await done(say(team, itemId, 'tom', { position: 'reservation', reason: 'Ask again in a month.' }));
    await done(signOff(team, itemId, { name: ' M. Okoye ', on: '2026-03-17' }));
    const { status, decisions, decidedOn, missing } = await read();
    expect({ status, decidedOn, missing }).toEqual({
      status: 'signed-off',
      decidedOn: '2026-03-18',
      missing: [],
    });
    const [decision] = decisions;
    expect(decision).toMatchObject({
      ...{ decision: 'signed-off', by: 'consent', huddleId: 'h', sealed: false, overruledReason: null },
      ...{ authoriserName: 'M. Okoye', authorisedOn: '2026-03-17' },
    });
    expect(
      decision?.present.map((one) => `${one.name}, ${one.role}${one.observing ? ', observing' : ''}`),
    ).toEqual([
      'Grace Whitlock, team-lead',
      'Lena Fischer, practitioner, observing',
      'Shabnam Iqbal, practitioner',
      'Tom Pritchard, partner',
    ]);
    expect(decision?.positions.find((each) => each.name === 'Tom')?.reason).toBe('Ask again in a month.');
    expect(decision?.consideration.goodLife).toBe('My own front door, and the quiz on Thursdays.');
  });

  it('pressed twice at once is decided once', async () => {
    await agreeAll(team, itemId, ...everyone);
    const both = await Promise.all([signOff(team, itemId), signOff(team, itemId)]);
    expect(both.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(both.find((outcome) => !outcome.ok)).toEqual({ ok: false, refusal: { kind: 'proposal-decided' } });
    expect(await team.store.db.selectFrom('c3_decisions').selectAll().execute()).toHaveLength(1);
  });

  it('waits for everyone here; who comes in late is asked too', async () => {
    await agreeAll(team, itemId, ...everyone);
    await comeIn(team, 'ffion');
    expect(await signOff(team, itemId)).toEqual({
      ok: false,
      refusal: { kind: 'still-to-speak', memberIds: [team.ids.ffion] },
    });
  });

  it('is stopped by a not yet, also after who said it left', async () => {
    await comeIn(team, 'ffion');
    await agreeAll(team, itemId, 'grace', 'shabnam', 'ffion');
    await done(
      say(team, itemId, 'tom', { position: 'not-yet', reason: 'Has she seen it?', carries: 'question' }),
    );
    await leaveRoom(team, 'tom');
    expect(await signOff(team, itemId)).toMatchObject({ refusal: { kind: 'not-yet-unanswered' } });
    const loaded = await round();
    expect(decideSignOff(loaded.facts)).toMatchObject({ ok: false });
  });

  it('is not made below quorum', async () => {
    await leaveRoom(team, 'tom');
    await agreeAll(team, itemId, 'grace', 'shabnam');
    expect(await signOff(team, itemId)).toEqual({
      ok: false,
      refusal: { kind: 'too-few-present', present: 2, needed: 3 },
    });
  });

  it('names the authoriser where the team needs one', async () => {
    await begin({ authoriserNeeded: true });
    await agreeAll(team, itemId, ...everyone);
    expect(await signOff(team, itemId)).toMatchObject({ refusal: { kind: 'authoriser-needed' } });
    expect(await signOff(team, itemId, { name: 'M. Okoye', on: '2026-03-18' })).toMatchObject({ ok: true });
  });

  it('by majority goes ahead against one not yet', async () => {
    await begin({ signOffBy: 'majority' });
    await agreeAll(team, itemId, 'grace', 'shabnam');
    await done(
      say(team, itemId, 'tom', { position: 'not-yet', reason: 'Has she seen it?', carries: 'question' }),
    );
    expect(await signOff(team, itemId)).toMatchObject({ ok: true });
    expect((await read()).decisions[0]?.by).toBe('majority');
  });
});

describe('the crisis block', () => {
  const overrule = (agreed: readonly Who[], objected: readonly Who[] = []) =>
    inHuddle(team.acting(), (writing, member) =>
      writeOverrule(writing, member, {
        ...{ itemId, reason: 'The room is kept until Friday.' },
        ...{
          agreedIds: agreed.map((who) => team.ids[who]),
          objectedIds: objected.map((who) => team.ids[who]),
        },
      }),
    );
  beforeEach(async () => {
    await done(openPlan(team.acting(), opening(personId)));
    await agreeAll(team, itemId, ...everyone);
  });

  it('holds while a C2 plan is open, and says so on the page', async () => {
    expect(await signOff(team, itemId)).toMatchObject({ refusal: { kind: 'blocked-by-open-plan' } });
    const { rules, planDay } = await read();
    expect(planDay).toBe(1);
    expect(rules.find((check) => check.rule === 'not-in-crisis')).toMatchObject({
      kept: false,
      words: 'We never plan long-term in a crisis. Dorothy is on day 1 of one.',
    });
  });

  it('is overruled together, and the reason stands in the sign-off', async () => {
    await done(overrule(['grace', 'tom']));
    expect(await signOff(team, itemId)).toEqual({
      ok: false,
      refusal: { kind: 'overrule-not-all-asked', waitingForIds: [team.ids.shabnam] },
    });
    await done(overrule(everyone));
    await done(signOff(team, itemId));
    expect((await read()).decisions[0]?.overruledReason).toBe('The room is kept until Friday.');
  });

  it('is kept by one objection, also when who objected has left', async () => {
    await done(overrule(['grace', 'shabnam'], ['tom']));
    expect(await signOff(team, itemId)).toEqual({
      ok: false,
      refusal: { kind: 'overrule-objected', byIds: [team.ids.tom] },
    });
    await leaveRoom(team, 'tom');
    await comeIn(team, 'ffion');
    await agreeAll(team, itemId, 'ffion');
    await done(overrule(['grace', 'shabnam', 'ffion']));
    expect(await signOff(team, itemId)).toMatchObject({ refusal: { kind: 'overrule-objected' } });
  });

  it('is not overruled by an observer or by somebody who is not here', async () => {
    await comeIn(team, 'lena');
    expect(await overrule(['grace', 'lena'])).toMatchObject({
      refusal: { kind: 'observer-has-no-position' },
    });
    expect(await overrule(['ffion'])).toMatchObject({ refusal: { kind: 'not-present' } });
  });
});
