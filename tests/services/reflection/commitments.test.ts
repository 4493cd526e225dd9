import { describe, expect, it } from 'vitest';
import { doAction, dropAction } from '../../../electron/services/actions/change-actions';
import { skip } from '../../../electron/services/huddles/skip';
import { readMinutes } from '../../../electron/services/minutes/read-minutes';
import { copyMinutes } from '../../../electron/services/minutes/take-minutes-out';
import { removePerson } from '../../../electron/services/people/close-person';
import { addPerson } from '../c2-plans/a-person';
import { done } from '../done';
import { close, goTo, itemOf, start, view } from '../huddles/a-huddle';
import { type TestTeam, testTeam } from '../test-team';
import { item } from '../wall/on-the-wall';
import { aSession, commitment } from './held-session';

async function asked(team: TestTeam, huddleId: string) {
  const { current } = await view(team, huddleId);
  if (current?.view.kind !== 'check-in') throw new Error('The huddle is not at its check-in.');
  return current.view.commitments;
}

/** A team that said two things in its session on Monday, of which one is done by Wednesday’s huddle. */
async function afterASession() {
  const team = await testTeam();
  team.setNow('2026-03-16T15:00:00.000Z');
  const sessionId = await aSession(team, '2026-03-16');
  const library = await commitment(team, sessionId, 'Ring the library', { memberId: team.ids.tom });
  const form = await commitment(team, sessionId, 'Throw the form away', { memberId: team.ids.grace });
  team.setNow('2026-03-17T10:00:00.000Z');
  await done(doAction(team.acting(), { actionId: library }));
  team.setNow('2026-03-18T09:31:00.000Z');
  return { ...team, sessionId, library, form };
}

describe('what we said in a session that we would do', () => {
  it('is asked about in the next huddle’s check-in, with who, and whether it is done already', async () => {
    const team = await afterASession();
    const huddleId = await start(team);
    expect(await asked(team, huddleId)).toMatchObject([
      {
        ...{ sessionId: team.sessionId, saidOn: '2026-03-16' },
        actions: [
          { id: team.library, member: { calledName: 'Tom' }, state: 'done', doneOn: '2026-03-17' },
          { id: team.form, member: { calledName: 'Grace' }, state: 'open' },
        ],
      },
    ]);
    await done(doAction(team.acting(), { actionId: team.form }));
    expect((await asked(team, huddleId))[0]?.actions[1]).toMatchObject({
      state: 'done',
      doneOn: '2026-03-18',
    });
  });

  it('is asked about once: the huddle after asks about later sessions only', async () => {
    const team = await afterASession();
    const first = await start(team);
    const sameDay = await aSession(team, '2026-03-18');
    await commitment(team, sameDay, 'Walk to school with Ana');
    expect((await asked(team, first)).map(({ sessionId }) => sessionId)).toEqual([team.sessionId]);
    await done(close(team, first));
    team.setNow('2026-03-25T09:31:00.000Z');
    const second = await start(team);
    expect(await asked(team, second)).toMatchObject([
      { sessionId: sameDay, saidOn: '2026-03-18', actions: [{ what: 'Walk to school with Ana' }] },
    ]);
  });

  it('is not asked about where it was about somebody who was removed', async () => {
    const team = await afterASession();
    await addPerson(team, { id: 'dorothy', fullName: 'Dorothy Hale', knownAs: 'D.H.' });
    await commitment(team, team.sessionId, 'Send Dorothy the photo', { personId: 'dorothy' });
    await done(removePerson(team.acting(), { personId: 'dorothy', reason: 'She asked us to' }));
    expect((await asked(team, await start(team)))[0]?.actions).toHaveLength(2);
  });

  it('stands on the wall with first names, and people as their labels, by whichever name they were said', async () => {
    const team = await afterASession();
    await addPerson(team, { id: 'dorothy', fullName: 'Dorothy Hale', knownAs: 'D.H.' });
    const about = await aSession(team, '2026-03-17', { aboutPersonId: 'dorothy' });
    await commitment(team, about, 'Ask Dorothy about the choir');
    await commitment(team, about, 'Tell Dorothy Hale’s sister', { memberId: team.ids.ffion });
    await start(team);
    const { commitments } = await item(team, 'check-in');
    expect(commitments.map(({ what, who, state }) => [what, who, state])).toEqual([
      ['Ring the library', 'Tom', 'done'],
      ['Throw the form away', 'Grace', 'open'],
      ['Ask D.H. about the choir', 'somebody', 'open'],
      ['Tell D.H.’s sister', 'Ffion', 'open'],
    ]);
  });

  it('stands in the minutes with what became of it, and nothing else of the session does', async () => {
    const team = await afterASession();
    await team.store.db
      .insertInto('session_words')
      .values({
        ...{ id: 'words', sessionId: team.sessionId, stepId: null, kind: 'note' },
        ...{ words: 'I was frightened of the brother', changedAt: '2026-03-16T15:00:00.000Z' },
      })
      .execute();
    const huddleId = await start(team);
    await goTo(team, huddleId, 'actions');
    await done(dropAction(team.acting(), { actionId: team.form, reason: 'It was gone' }));
    await done(close(team, huddleId));
    const { minutes } = await done(readMinutes(team.acting(), { huddleId }));
    const { text } = await done(copyMinutes(team.acting(), { huddleId, appendix: false }));
    expect(minutes.sections.find(({ kind }) => kind === 'check-in')?.paragraphs).toEqual([
      'From our session on 16 March: Ring the library (Tom, done). Throw the form away (Grace, dropped).',
    ]);
    expect(text).not.toContain('frightened');
    expect(text).not.toContain('When we lost touch');
  });

  it('is in no minutes where the check-in was left out', async () => {
    const team = await afterASession();
    const huddleId = await start(team);
    const itemId = await itemOf(team, huddleId, 'check-in');
    await done(skip(team.acting(), { huddleId, itemId }));
    await done(close(team, huddleId));
    const { minutes } = await done(readMinutes(team.acting(), { huddleId }));
    expect(minutes.sections.some(({ kind }) => kind === 'check-in')).toBe(false);
  });
});
