import { describe, expect, it } from 'vitest';
import { addAction, changeAction, doAction } from '../../../electron/services/actions/change-actions';
import { openPlan } from '../../../electron/services/c2-plans/open-plan';
import { reviewPlan } from '../../../electron/services/huddles/decide-plan';
import { returnProposal, signOff } from '../../../electron/services/huddles/decide-proposal';
import { saveDraft } from '../../../electron/services/huddles/keep-typed';
import { readWall } from '../../../electron/services/wall/read-wall';
import type { Projection, WallItem } from '../../../shared/contract/wall';
import { opening } from '../c2-plans/a-person';
import { done } from '../done';
import {
  agreeAll,
  askFor,
  close,
  goTo,
  planFor,
  proposalFor,
  review,
  roomWithDorothy,
  speak,
  start,
} from '../huddles/a-huddle';
import { type TestTeam, testTeam } from '../test-team';

const shown = { wall: 'shown', theme: 'light' } as const;

function wall(team: TestTeam): Promise<Projection> {
  return done(readWall(team.acting(), shown));
}

async function item<Kind extends WallItem['kind']>(
  team: TestTeam,
  kind: Kind,
): Promise<Extract<WallItem, { kind: Kind }>> {
  const projection = await wall(team);
  if (projection.kind !== 'item') throw new Error(projection.kind);
  const found = projection.item;
  if (found.kind !== kind) throw new Error(found.kind);
  return found as Extract<WallItem, { kind: Kind }>;
}

describe('the wall between huddles', () => {
  it('says whose it is and when the team meets next, and nobody’s story', async () => {
    const team = await testTeam();
    expect(await wall(team)).toEqual({
      kind: 'nothing',
      teamName: 'Riverside team',
      sample: false,
      next: { on: '2026-03-18', time: '09:30' },
    });
  });

  it('is blank when it is blanked, whatever goes on', async () => {
    const team = await roomWithDorothy();
    expect(await done(readWall(team.acting(), { wall: 'blank', theme: 'light' }))).toEqual({ kind: 'blank' });
  });

  it('shows nothing of a huddle once it is closed', async () => {
    const team = await roomWithDorothy();
    await done(close(team, team.huddleId));
    expect((await wall(team)).kind).toBe('nothing');
  });
});

describe('the wall in a huddle', () => {
  it('begins with a question and first names', async () => {
    const team = await roomWithDorothy();
    const { here, question } = await item(team, 'check-in');
    expect(question).toMatch(/\?$/);
    expect(here.map(({ name }) => name).toSorted()).toEqual(['Ffion', 'Grace', 'Lena', 'Shabnam', 'Tom']);
    expect(here.find(({ name }) => name === 'Lena')?.note).toBe('observing');
    expect(await wall(team)).toMatchObject({
      theme: 'light',
      where: { group: 'Check-in', at: 1, of: 1, minutesLeft: 75 },
    });
  });

  it('goes through the actions: done, carried on, and the one we are at', async () => {
    const team = await testTeam();
    await planFor(team, 'dorothy', 'Dorothy Hale', 'D.H.', 17);
    const about = { personId: 'dorothy', planId: null, proposalId: null };
    const add = (what: string) =>
      done(addAction(team.acting(), { what, memberId: team.ids.tom, dueOn: '2026-03-18', ...about }));
    const key = await add('Thank Dorothy for the key');
    const ward = await add('Ring the ward for Dorothy Hale');
    await add('Ask the library');
    const huddleId = await start(team);
    await goTo(team, huddleId, 'actions');
    await done(doAction(team.acting(), { actionId: key.id }));
    const later = { what: 'Ring the ward for Dorothy Hale', memberId: team.ids.tom, dueOn: '2026-03-19' };
    await done(changeAction(team.acting(), { actionId: ward.id, ...later }));
    const { actions, at } = await item(team, 'actions');
    expect(actions.map(({ what, state }) => [what, state])).toEqual([
      ['Thank D.H. for the key', 'done'],
      ['Ring the ward for D.H.', 'carried'],
      ['Ask the library', 'now'],
    ]);
    expect(at).toBe(3);
    expect(await wall(team)).toMatchObject({ where: { group: 'Action', at: 3, of: 3 } });
  });

  it('shows a spend and what we are about to choose', async () => {
    const team = await testTeam();
    await planFor(team, 'fern', 'Fern Abbott', 'Fern', 12);
    await askFor(team, 'fern', 150_000);
    const spendId = await askFor(team, 'fern', 60_000);
    const itemId = await goTo(team, await start(team), spendId);
    await done(
      saveDraft(team.acting(), {
        itemId,
        draft: { agree: false, instead: 'Ask Fern Abbott’s nephew first' },
      }),
    );
    expect(await item(team, 'spend')).toMatchObject({
      ...{ label: 'Fern', pence: 60_000, spentPence: 150_000, limitPence: 200_000, choice: 'decline' },
      ...{ title: 'Fern safe at night', instead: 'Ask Fern’s nephew first' },
    });
  });

  it('mirrors the review of a plan as it is typed, and then as it was kept', async () => {
    const team = await roomWithDorothy();
    const itemId = await goTo(team, team.huddleId, team.planId);
    await done(
      saveDraft(team.acting(), {
        itemId,
        draft: { decision: 'change', nextStep: 'Tom visits Dorothy at two' },
      }),
    );
    expect(await item(team, 'c2-plan')).toMatchObject({
      ...{
        label: 'D.H.',
        title: 'D.H. safe at night',
        day: 18,
        choice: 'change',
        next: 'Tom visits D.H. at two',
      },
      ...{ outOfContact: { days: 17, rhythmDays: 2 }, lastDecision: null, outcome: null },
    });
    await done(reviewPlan(team.acting(), review(itemId, { nextStep: 'Tom rings daily' })));
    expect(await item(team, 'c2-plan')).toMatchObject({ choice: 'continue', next: 'Tom rings daily' });
  });

  it('shows how a plan ends', async () => {
    const team = await roomWithDorothy();
    const itemId = await goTo(team, team.huddleId, team.planId);
    const draft = {
      decision: 'end',
      outcome: 'in-control-again',
      difference: 'The same face for Dorothy',
    } as const;
    await done(saveDraft(team.acting(), { itemId, draft }));
    expect(await item(team, 'c2-plan')).toMatchObject({
      outcome: 'In control again',
      difference: 'The same face for D.H.',
    });
  });

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

  it('invites somebody to present, and shows good news, the data and the close as they are typed', async () => {
    const team = await roomWithDorothy();
    const { huddleId } = team;
    await goTo(team, huddleId, 'presenting');
    expect(await item(team, 'presenting')).toEqual({
      kind: 'presenting',
      who: '',
      title: 'Who has something to show us?',
    });
    const news = await goTo(team, huddleId, 'good-news');
    await done(
      saveDraft(team.acting(), { itemId: news, draft: { note: 'Dorothy Hale slept. Dorothy smiled.' } }),
    );
    expect(await item(team, 'good-news')).toEqual({ kind: 'good-news', said: 'D.H. slept. D.H. smiled.' });
    const data = await goTo(team, huddleId, 'data');
    await done(
      saveDraft(team.acting(), {
        itemId: data,
        draft: { note: 'We slip on Fridays', tryNext: 'Hand over by name' },
      }),
    );
    expect(await item(team, 'data')).toMatchObject({
      noticed: 'We slip on Fridays',
      tryNext: 'Hand over by name',
    });
    const closing = await goTo(team, huddleId, 'close');
    await done(
      saveDraft(team.acting(), {
        itemId: closing,
        draft: { learned: 'Ask who holds the rhythm', thanks: 'Pauline' },
      }),
    );
    expect(await item(team, 'close')).toMatchObject({
      actions: [],
      learned: 'Ask who holds the rhythm',
      thanks: 'Pauline',
    });
  });
});
