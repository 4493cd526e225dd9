import { describe, expect, it } from 'vitest';
import { saveDraft } from '../../../electron/services/huddles/keep-typed';
import { startHuddle } from '../../../electron/services/huddles/start-huddle';
import { done } from '../done';
import { testTeam } from '../test-team';
import {
  askFor,
  close,
  contactToday,
  goTo,
  labels,
  planFor,
  proposalFor,
  refused,
  start,
  view,
} from './a-huddle';

describe('a weekly huddle', () => {
  it('begins with an agenda that built itself: spends, plans by need, proposals by age, and the room’s own', async () => {
    const team = await testTeam();
    const quiet = await planFor(team, 'quiet', 'Jakub Kowal', 'J.K.', 1);
    await planFor(team, 'lost', 'Dorothy Hale', 'D.H.', 17);
    await contactToday(team, quiet);
    await askFor(team, 'quiet', 250_000);
    await proposalFor(team, 'peter', 'Peter Maddox', 'Marlow');
    const huddleId = await start(team);
    expect(await labels(team, huddleId)).toEqual([
      ...['Check-in', 'Actions due', 'J.K.', 'D.H.', 'J.K.', 'Marlow', 'Someone presents', 'Good news'],
      ...['One look at the data', 'Learning and close'],
    ]);
  });

  it('takes everyone as here but those who are away, and visitors as observing', async () => {
    const team = await testTeam();
    await team.store.db
      .updateTable('members')
      .set({ awayFrom: '2026-03-16', awayReason: 'ill' })
      .where('id', '=', team.ids.tom)
      .execute();
    const { attendance } = await view(team, await start(team));
    const of = Object.fromEntries(attendance.map((row) => [row.calledName, row]));
    expect(of.Tom).toMatchObject({ here: false, awayReason: 'ill', letter: 'T' });
    expect(of.Lena).toMatchObject({ here: true, observing: true, letter: 'L' });
    expect(of.Grace).toMatchObject({ here: true, observing: false, letter: 'G' });
  });

  it('has a chair and a scribe as the rota suggests, who are not the same', async () => {
    const team = await testTeam();
    const { chair, scribe, huddle } = await view(team, await start(team));
    expect(chair).not.toBeNull();
    expect(scribe).not.toBeNull();
    expect(huddle.chairId).not.toBe(huddle.scribeId);
  });

  it('stands at the check-in, and says whose people nobody holds', async () => {
    const team = await testTeam();
    await planFor(team, 'dorothy', 'Dorothy Hale', 'D.H.', 3);
    await team.store.db
      .updateTable('members')
      .set({ awayFrom: '2026-03-16' })
      .where('id', '=', team.ids.shabnam)
      .execute();
    const { current, previousId } = await view(team, await start(team));
    expect(previousId).toBeNull();
    expect(current?.view).toMatchObject({
      kind: 'check-in',
      awayLeads: [{ member: { calledName: 'Shabnam' }, people: ['D.H.'] }],
    });
  });

  it('has whoever said before that they would present, once', async () => {
    const team = await testTeam();
    const said = { id: 'show', teamId: team.team.id, title: 'falls and fear', presenterId: team.ids.tom };
    const planned = { plannedOn: '2026-03-13', plannedById: team.ids.tom, huddleId: null };
    await team.store.db
      .insertInto('presentations')
      .values({ ...said, ...planned })
      .execute();
    const huddleId = await start(team);
    expect(await labels(team, huddleId)).toContain('Tom: falls and fear');
    expect(await labels(team, huddleId)).not.toContain('Someone presents');
    await goTo(team, huddleId, 'close');
    await done(close(team, huddleId));
    team.setNow('2026-03-25T09:30:00.000Z');
    expect(
      (await view(team, await start(team))).items.filter((item) => item.label.startsWith('Tom')),
    ).toMatchObject([{ carriedOver: true }]);
  });

  it('is refused while one is running, by name', async () => {
    const team = await testTeam();
    const huddleId = await start(team);
    expect(await startHuddle(team.acting(), { kind: 'weekly' })).toEqual(
      refused({ kind: 'huddle-already-running', huddleId }),
    );
  });

  it('begins once when two windows press at once', async () => {
    const team = await testTeam();
    const both = await Promise.all([
      startHuddle(team.acting(), { kind: 'weekly' }),
      startHuddle(team.acting('tom'), { kind: 'weekly' }),
    ]);
    expect(both.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(await team.store.db.selectFrom('huddles').select('id').execute()).toHaveLength(1);
  });

  it('is not begun in nobody’s name', async () => {
    const team = await testTeam();
    expect(await startHuddle(team.acting(null), { kind: 'weekly' })).toEqual(
      refused({ kind: 'nobody-acting' }),
    );
  });
});

describe('an ad hoc huddle', () => {
  it('holds the check-in, its one proposal, and the close', async () => {
    const team = await testTeam();
    await planFor(team, 'dorothy', 'Dorothy Hale', 'D.H.', 17);
    await proposalFor(team, 'elsie', 'Elsie Bramall', 'E.B.');
    const proposalId = await proposalFor(team, 'peter', 'Peter Maddox', 'Marlow');
    const { id } = await done(startHuddle(team.acting(), { kind: 'ad-hoc', proposalId }));
    expect(await labels(team, id)).toEqual(['Check-in', 'Marlow', 'Learning and close']);
  });

  it('is refused for a proposal that is not ready', async () => {
    const team = await testTeam();
    const outcome = await startHuddle(team.acting(), { kind: 'ad-hoc', proposalId: 'nothing' });
    expect(outcome).toEqual(refused({ kind: 'proposal-not-ready-state' }));
  });
});

describe('what the last huddle left unfinished', () => {
  it('comes up again, marked, with what was being typed on it', async () => {
    const team = await testTeam();
    const planId = await planFor(team, 'dorothy', 'Dorothy Hale', 'D.H.', 17);
    const first = await start(team);
    const itemId = await goTo(team, first, planId);
    await done(saveDraft(team.acting(), { itemId, draft: { whatChanged: 'Pauline says she was up tw' } }));
    await done(close(team, first));
    team.setNow('2026-03-25T09:30:00.000Z');
    const second = await start(team);
    const item = (await view(team, second)).items.find((row) => row.subjectId === planId);
    expect(item?.carriedOver).toBe(true);
    await goTo(team, second, planId);
    expect((await view(team, second)).current?.draft).toEqual({ whatChanged: 'Pauline says she was up tw' });
  });
});
