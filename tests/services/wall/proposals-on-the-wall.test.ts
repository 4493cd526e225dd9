import { describe, expect, it } from 'vitest';
import { openPlan } from '../../../electron/services/c2-plans/open-plan';
import { returnProposal, signOff } from '../../../electron/services/huddles/decide-proposal';
import { saveDraft } from '../../../electron/services/huddles/keep-typed';
import { opening } from '../c2-plans/a-person';
import { done } from '../done';
import { agreeAll, goTo, proposalFor, speak, start } from '../huddles/a-huddle';
import { testTeam } from '../test-team';
import { item } from './on-the-wall';

describe('a C3 proposal on the wall', () => {
  it('asks whether a crisis is overruled, one by one', async () => {
    const team = await testTeam();
    const proposalId = await proposalFor(team, 'hazel', 'Hazel Rudd', 'Heron');
    await done(openPlan(team.acting(), opening('hazel')));
    const itemId = await goTo(team, await start(team), proposalId);
    const draft = {
      blockChoice: 'overrule',
      overruleReason: 'Hazel has asked twice',
      agreedIds: [team.ids.tom, team.ids.grace],
      objectedIds: [team.ids.ffion],
    } as const;
    await done(
      saveDraft(team.acting(), {
        itemId,
        draft: { ...draft, agreedIds: [...draft.agreedIds], objectedIds: [...draft.objectedIds] },
      }),
    );
    expect(await item(team, 'c3-blocked')).toMatchObject({
      ...{
        label: 'Heron',
        choice: 'overrule',
        reason: 'Heron has asked twice',
        goAhead: 2,
        of: 4,
        stillToSay: ['Shabnam'],
        planDay: 1,
      },
    });
  });

  it('shows a round by first names, and who speaks now', async () => {
    const team = await testTeam();
    const proposalId = await proposalFor(team, 'peter', 'Peter Maddox', 'Marlow');
    const itemId = await goTo(team, await start(team), proposalId);
    await done(speak(team, itemId, 'tom', 'reservation', 'Ask Peter again'));
    await done(
      saveDraft(team.acting(), {
        itemId,
        draft: { speakerId: team.ids.grace, reason: 'I would like to say' },
      }),
    );
    const round = await item(team, 'c3-round');
    expect(round.roll.find(({ name }) => name === 'Tom')).toEqual({
      name: 'Tom',
      position: 'reservation',
      now: false,
    });
    expect(round.roll.find(({ now }) => now)?.name).toBe('Grace');
    expect(JSON.stringify(round)).not.toContain('I would like to say');
  });

  it('seals hidden positions until all have spoken', async () => {
    const team = await testTeam({ positionsHidden: true });
    const proposalId = await proposalFor(team, 'peter', 'Peter Maddox', 'Marlow');
    const huddleId = await start(team);
    const itemId = await agreeAll(team, huddleId, proposalId, 'ffion');
    const sealed = await item(team, 'c3-round');
    expect(sealed.roll.map(({ position }) => position).filter((position) => position !== null)).toEqual([
      'sealed',
      'sealed',
      'sealed',
    ]);
    await done(speak(team, itemId, 'ffion', 'not-yet'));
    expect((await item(team, 'c3-round')).roll.map(({ position }) => position)).not.toContain('sealed');
  });

  it('shows what was decided, by counts and never by name', async () => {
    const team = await testTeam();
    const proposalId = await proposalFor(team, 'elsie', 'Elsie Bramall', 'E.B.');
    const huddleId = await start(team);
    const itemId = await agreeAll(team, huddleId, proposalId, 'ffion');
    await done(speak(team, itemId, 'ffion', 'not-yet'));
    const toTry = [
      {
        kind: 'C1' as const,
        what: 'A night for Elsie in a garden room',
        memberId: team.ids.ffion,
        dueOn: '2026-03-27',
      },
    ];
    const tells = { whoTells: 'Ffion tells Elsie tomorrow', tellerId: null, lookAgainOn: '2026-04-01' };
    await done(returnProposal(team.acting(), { itemId, toTry, ...tells }));
    expect(await item(team, 'c3-decided')).toMatchObject({
      ...{
        label: 'E.B.',
        decision: 'returned',
        counts: { agree: 3, reservation: 0, notYet: 1 },
        whoTells: 'Ffion tells E.B. tomorrow',
      },
      toTry: [{ what: 'A night for E.B. in a garden room', who: 'Ffion', dueOn: '2026-03-27' }],
    });
  });

  it('shows a sign-off', async () => {
    const team = await testTeam();
    const proposalId = await proposalFor(team, 'peter', 'Peter Maddox', 'Marlow');
    const huddleId = await start(team);
    const itemId = await agreeAll(team, huddleId, proposalId);
    await done(signOff(team.acting(), { itemId, authoriserName: '', authorisedOn: null }));
    expect(await item(team, 'c3-decided')).toMatchObject({
      decision: 'signed-off',
      counts: { agree: 4, reservation: 0, notYet: 0 },
    });
  });
});
