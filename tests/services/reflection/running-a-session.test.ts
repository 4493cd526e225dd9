import { expect, test } from 'vitest';
import { undo } from '../../../electron/services/audit/undo';
import { commit, releasePoint } from '../../../electron/services/reflection/from-session';
import {
  attendSession,
  closeSession,
  goOn,
  saveNote,
  startSession,
} from '../../../electron/services/reflection/run-session';
import { done } from '../done';
import { testTeam } from '../test-team';
import { wall } from '../wall/on-the-wall';
import { dorothy, lastVerb, pack, plannedSession, runningSession, viewed } from './a-session';

test('it begins at the first step, with everyone who is not away', async () => {
  const team = await testTeam();
  const sessionId = await plannedSession(team);
  await done(attendSession(team.acting(), { sessionId, memberId: team.ids.tom, here: false }));
  await done(startSession(team.acting(), { sessionId }));
  const view = await viewed(team, sessionId);
  expect(view.currentId).toBe(view.steps[0]?.id);
  expect(view.people.map(({ calledName, state }) => [calledName, state])).toEqual([
    ['Ffion', 'here'],
    ['Grace', 'here'],
    ['Tom', 'away'],
  ]);
});

test('only one runs at a time', async () => {
  const team = await testTeam();
  const first = await runningSession(team);
  const second = await plannedSession(team);
  expect(await startSession(team.acting(), { sessionId: second })).toMatchObject({
    ok: false,
    refusal: { kind: 'session-running', sessionId: first },
  });
});

test('going on and back leads along the steps, and at either end stays', async () => {
  const team = await testTeam();
  const sessionId = await runningSession(team);
  const at = async (to: 'next' | 'back') => {
    const view = await done(goOn(team.acting(), { sessionId, to }));
    return view.steps.findIndex(({ id }) => id === view.currentId);
  };
  expect(await at('back')).toBe(0);
  expect(await at('next')).toBe(1);
  expect(await at('next')).toBe(2);
  expect(await at('next')).toBe(2);
  expect(await at('back')).toBe(1);
  expect((await viewed(team, sessionId)).steps.map(({ state }) => state)).toEqual([
    'done',
    'done',
    'waiting',
  ]);
});

test('what is typed is there at once, before and after the room goes on', async () => {
  const team = await testTeam();
  const sessionId = await runningSession(team);
  const [first] = (await viewed(team, sessionId)).steps;
  const stepId = first?.id ?? '';
  await done(saveNote(team.acting(), { sessionId, stepId, words: 'The door stayed shut' }));
  expect((await viewed(team, sessionId)).own?.notes).toEqual({ [stepId]: 'The door stayed shut' });
  await done(goOn(team.acting(), { sessionId, to: 'next' }));
  expect((await viewed(team, sessionId)).own?.notes).toEqual({ [stepId]: 'The door stayed shut' });
  await done(saveNote(team.acting(), { sessionId, stepId, words: '' }));
  expect((await viewed(team, sessionId)).own?.notes[stepId]?.trim()).toBe('');
});

test('what was said is for those who were asked, and for nobody else', async () => {
  const team = await testTeam();
  const sessionId = await runningSession(team);
  const [first] = (await viewed(team, sessionId)).steps;
  const note = { sessionId, stepId: first?.id ?? '', words: 'The door stayed shut' };
  await done(saveNote(team.acting('tom'), note));
  expect((await viewed(team, sessionId, 'tom')).own?.notes).not.toEqual({});
  for (const outside of ['shabnam', null] as const)
    expect((await viewed(team, sessionId, outside)).own).toBeNull();
  const refusal = { kind: 'session-is-theirs' };
  expect(await saveNote(team.acting('shabnam'), note)).toMatchObject({ ok: false, refusal });
  expect(await goOn(team.acting('shabnam'), { sessionId, to: 'next' })).toMatchObject({ ok: false, refusal });
  expect(await closeSession(team.acting('shabnam'), { sessionId })).toMatchObject({ ok: false, refusal });
});

test('a quiet round keeps no word at all', async () => {
  const team = await testTeam();
  const quiet = { ...pack, presents: 'nobody', notes: 'none' } as const;
  const sessionId = await runningSession(team, { pack: quiet, presenterId: null });
  const [first] = (await viewed(team, sessionId)).steps;
  expect(await saveNote(team.acting(), { sessionId, stepId: first?.id ?? '', words: 'x' })).toMatchObject({
    ok: false,
    refusal: { kind: 'nothing-is-written' },
  });
});

test('the wall shows the step, who has the word and whom it is about by their label, and no note', async () => {
  const team = await testTeam();
  const person = {
    ...{ id: 'dorothy', teamId: team.team.id, fullName: 'Dorothy Hale', knownAs: 'D.H.' },
    ...{ firstContactOn: '2026-03-01', createdAt: '2026-03-01T09:00:00.000Z' },
  };
  await team.store.db.insertInto('people').values(person).execute();
  const about = {
    ...pack,
    steps: pack.steps.map((step) => ({ ...step, prompt: 'What would Dorothy Hale say?' })),
  };
  const sessionId = await runningSession(team, { aboutPersonId: 'dorothy', pack: about });
  const [first] = (await viewed(team, sessionId)).steps;
  await done(saveNote(team.acting(), { sessionId, stepId: first?.id ?? '', words: 'The door stayed shut' }));
  const shown = await wall(team);
  expect(shown).toMatchObject({
    kind: 'session',
    session: {
      step: 'Present',
      prompt: 'What would D.H. say?',
      presenter: 'Ffion',
      about: 'D.H.',
      at: 1,
      of: 3,
    },
  });
  expect(JSON.stringify(shown)).not.toMatch(/Dorothy|door stayed|step back|would not open/);
});

test('closed is closed', async () => {
  const team = await testTeam();
  const sessionId = await runningSession(team);
  const { steps } = await viewed(team, sessionId);
  await done(saveNote(team.acting(), { sessionId, stepId: steps[0]?.id ?? '', words: 'Last words' }));
  await done(closeSession(team.acting(), { sessionId }));
  expect(await viewed(team, sessionId)).toMatchObject({ state: 'closed', currentId: null });
  expect((await viewed(team, sessionId)).own?.notes).toEqual({ [steps[0]?.id ?? '']: 'Last words' });
  const refusal = { kind: 'session-over' };
  expect(await goOn(team.acting(), { sessionId, to: 'next' })).toMatchObject({ ok: false, refusal });
  const note = { sessionId, stepId: steps[0]?.id ?? '', words: 'More' };
  expect(await saveNote(team.acting(), note)).toMatchObject({ ok: false, refusal });
  expect((await wall(team)).kind).toBe('nothing');
});

test('once it is over nothing more goes out of it, and who was there stays as it was said', async () => {
  const team = await testTeam();
  const sessionId = await runningSession(team);
  const { entryId } = await done(
    attendSession(team.acting(), { sessionId, memberId: team.ids.tom, here: false }),
  );
  await done(closeSession(team.acting(), { sessionId }));
  const over = { ok: false, refusal: { kind: 'session-over' } };
  const action = { what: 'Write before I knock', memberId: team.ids.tom, dueOn: null };
  expect(await releasePoint(team.acting(), { sessionId, name: 'Doors', words: 'Knock.' })).toMatchObject(
    over,
  );
  expect(await commit(team.acting(), { sessionId, action })).toMatchObject(over);
  expect(await undo(team.acting('shabnam'), { entryId })).toMatchObject({
    ok: false,
    refusal: { kind: 'cannot-undo' },
  });
  expect((await viewed(team, sessionId)).people.find(({ calledName }) => calledName === 'Tom')?.state).toBe(
    'away',
  );
});

test('nothing goes out of a session of which nothing is written down', async () => {
  const team = await testTeam();
  const sessionId = await runningSession(team, { pack: { ...pack, notes: 'none' } });
  const unwritten = { ok: false, refusal: { kind: 'nothing-is-written' } };
  const action = { what: 'Write before I knock', memberId: team.ids.tom, dueOn: null };
  expect(await releasePoint(team.acting(), { sessionId, name: 'Doors', words: 'Knock.' })).toMatchObject(
    unwritten,
  );
  expect(await commit(team.acting(), { sessionId, action })).toMatchObject(unwritten);
});

test('a note that is changed on the last step is told with the closing, without its words', async () => {
  const team = await testTeam();
  const sessionId = await runningSession(team);
  const last = (await viewed(team, sessionId)).steps.at(-1)?.id ?? '';
  await done(goOn(team.acting(), { sessionId, to: { itemId: last } }));
  await done(saveNote(team.acting(), { sessionId, stepId: last, words: 'Kept to the end.' }));
  await done(closeSession(team.acting(), { sessionId }));
  expect(await lastVerb(team)).toBe('reflection.session-closed-with-note');
});

test('the wall takes out the names of whom a session is about, also in its questions', async () => {
  const team = await testTeam();
  await dorothy(team);
  const [step] = pack.steps;
  const named = {
    ...pack,
    name: 'Dorothy and the door',
    steps: [
      {
        minutes: 5,
        speaks: 'everyone',
        facilitator: '',
        title: step?.title ?? '',
        prompt: 'What does Dorothy want?',
      } as const,
    ],
  };
  await runningSession(team, { aboutPersonId: 'dorothy', pack: named });
  for (const who of ['grace', 'shabnam', null] as const)
    expect(await wall(team, who)).toMatchObject({
      session: { name: 'D.H. and the door', prompt: 'What does D.H. want?' },
    });
});
