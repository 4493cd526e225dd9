import { describe, expect, it } from 'vitest';
import { addAction, changeAction, doAction } from '../../../electron/services/actions/change-actions';
import { reviewPlan } from '../../../electron/services/huddles/decide-plan';
import { saveDraft } from '../../../electron/services/huddles/keep-typed';
import { readWall } from '../../../electron/services/wall/read-wall';
import { done } from '../done';
import { askFor, close, goTo, planFor, review, roomWithDorothy, start } from '../huddles/a-huddle';
import { testTeam } from '../test-team';
import { item, wall } from './on-the-wall';

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
    expect(await done(readWall(team.acting(), { wall: 'blank', theme: 'light', presented: null }))).toEqual({
      kind: 'blank',
    });
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
