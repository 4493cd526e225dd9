import fc from 'fast-check';
import { expect, test } from 'vitest';
import { undo } from '../../../electron/services/audit/undo';
import { recordSpend } from '../../../electron/services/c2-plans/record-spend';
import { addGap } from '../../../electron/services/conversations/connections';
import { readEveryChart } from '../../../electron/services/measures/read-page';
import { addPerson } from '../../../electron/services/people/add-person';
import { changePerson } from '../../../electron/services/people/change-person';
import { removePerson } from '../../../electron/services/people/close-person';
import { mergePeople } from '../../../electron/services/people/merge-people';
import { searchEverything } from '../../../electron/services/search/search-everything';
import { openStore } from '../../../electron/store/open-store';
import { rebuildSearchIndex } from '../../../electron/store/rebuild-search';
import { contact, end, somebody, teamWithDorothy } from '../audit/doing';
import { done } from '../done';

type Team = Awaited<ReturnType<typeof teamWithDorothy>>;

function find(team: Team, words: string) {
  return done(searchEverything(team.acting(), { find: words }));
}

async function found(team: Team, words: string): Promise<readonly string[]> {
  return (await find(team, words)).map(({ kind, to }) => `${kind} ${to}`);
}

test('a person is found by the beginnings of their name, in any order, and leads to their page', async () => {
  const team = await teamWithDorothy();
  const [first] = await find(team, 'hal DOR');
  expect(first).toMatchObject({
    ...{ kind: 'person', to: `/people/${team.personId}`, title: 'Dorothy Hale', mark: 'C2' },
    person: { knownAs: 'D.H.' },
  });
});

test('a person is found by their label on the wall, with its dots or without', async () => {
  const team = await teamWithDorothy();
  expect(await found(team, 'dh')).toContain(`person /people/${team.personId}`);
  expect(await found(team, 'D.H.')).toContain(`person /people/${team.personId}`);
});

test('accents, capitals and apostrophes make no difference', async () => {
  const team = await teamWithDorothy();
  const { id } = await done(addPerson(team.acting(), somebody('Zoë O’Brien', 'Wren')));
  for (const words of ['zoe', 'ZOË', 'obrien', "o'brien", 'O’Bri']) {
    expect(await found(team, words), words).toContain(`person /people/${id}`);
  }
});

test('a name in other letters is found', async () => {
  const team = await teamWithDorothy();
  const { id } = await done(addPerson(team.acting(), somebody('مريم عبد الله', 'Swift')));
  expect(await found(team, 'مريم')).toEqual([`person /people/${id}`]);
});

test('every word that is typed must begin a word', async () => {
  const team = await teamWithDorothy();
  expect(await found(team, 'dorothy nobody')).toEqual([]);
  expect(await found(team, 'rothy')).toEqual([]);
});

test('a person who is out of contact says so', async () => {
  const team = await teamWithDorothy();
  team.setNow('2026-03-23T09:00:00.000Z');
  expect((await find(team, 'dorothy'))[0]?.flagged).toMatch(/^Five days without contact/);
});

test('a plan is found by what was written on it, and stands once', async () => {
  const team = await teamWithDorothy();
  await contact(team, 'The garden gate was open');
  await contact(team, 'She was in the garden');
  const hits = await find(team, 'garden');
  expect(hits).toMatchObject([
    { kind: 'c2-plan', to: `/c2-plans/${team.planId}`, mark: 'C2', excerpt: 'She was in the garden' },
  ]);
});

test('a plan is found by what was spent on it', async () => {
  const team = await teamWithDorothy();
  const { personId } = team;
  await done(
    recordSpend(team.acting(), {
      personId,
      amountPence: 4_500,
      what: 'A kettle that tips',
      on: '2026-03-18',
    }),
  );
  expect(await found(team, 'kettle')).toEqual([`c2-plan /c2-plans/${team.planId}`]);
});

test('what we looked for and did not find is found, for somebody or for nobody', async () => {
  const team = await teamWithDorothy();
  await done(addGap(team.acting(), { personId: team.personId, lookedFor: 'A lift on Sundays' }));
  await done(addGap(team.acting(), { personId: null, lookedFor: 'A barber on Sundays' }));
  const hits = await find(team, 'sundays');
  expect(hits.map(({ kind, to, title }) => [kind, to, title])).toEqual([
    ['gap', '/gaps', 'A barber on Sundays'],
    ['gap', '/gaps', 'A lift on Sundays'],
  ]);
  await rebuildSearchIndex(team.store.db);
  expect(await found(team, 'sundays')).toHaveLength(2);
});

test('words about somebody are found together with their name', async () => {
  const team = await teamWithDorothy();
  await contact(team, 'She was in the garden');
  expect(await found(team, 'dorothy garden')).toEqual([`c2-plan /c2-plans/${team.planId}`]);
  expect(await found(team, 'wilfred garden')).toEqual([]);
});

test('a member of the team is found', async () => {
  const team = await teamWithDorothy();
  await rebuildSearchIndex(team.store.db);
  expect(await found(team, 'ffion')).toEqual(['member /settings/team']);
});

test('what is changed is found by its new words only', async () => {
  const team = await teamWithDorothy();
  const { personId } = team;
  await done(changePerson(team.acting(), { personId, change: { address: 'Mill Lane' } }));
  await done(changePerson(team.acting(), { personId, change: { address: 'Quay Street' } }));
  expect(await found(team, 'mill')).toEqual([]);
  expect(await found(team, 'quay')).toEqual([`person /people/${personId}`]);
});

test('what is taken back is not found, until it is done again', async () => {
  const team = await teamWithDorothy();
  const { entryId } = await contact(team, 'Bluebells');
  const undoing = await done(undo(team.acting(), { entryId }));
  expect(await found(team, 'bluebells')).toEqual([]);
  await done(undo(team.acting(), { entryId: undoing.entryId }));
  expect(await found(team, 'bluebells')).toHaveLength(1);
});

test('nothing about somebody who was removed is found', async () => {
  const team = await teamWithDorothy();
  await contact(team, 'Bluebells');
  await end(team);
  await done(removePerson(team.acting(), { personId: team.personId, reason: 'She asked us to' }));
  expect(await found(team, 'dorothy')).toEqual([]);
  expect(await found(team, 'bluebells')).toEqual([]);
});

test('what was about somebody who was merged is found with the person who was kept', async () => {
  const team = await teamWithDorothy();
  await contact(team, 'Bluebells');
  const { id: keepId } = await done(addPerson(team.acting(), somebody('Dot Hale', 'Wren')));
  await done(mergePeople(team.acting(), { keepId, mergeId: team.personId }));
  expect(await found(team, 'dorothy')).toEqual([]);
  expect((await find(team, 'bluebells'))[0]?.person?.id).toBe(keepId);
});

test('another team’s words are not found', async () => {
  const team = await teamWithDorothy();
  const elsewhere = { ...team.acting(), teamId: 'another' };
  expect(await done(searchEverything(elsewhere, { find: 'dorothy' }))).toEqual([]);
});

test('an index made anew finds what was found before', async () => {
  const team = await teamWithDorothy();
  await contact(team, 'The garden gate was open');
  const before = await Promise.all(['dorothy', 'garden', 'safe', 'ken'].map((words) => found(team, words)));
  await rebuildSearchIndex(team.store.db);
  expect(await Promise.all(['dorothy', 'garden', 'safe', 'ken'].map((words) => found(team, words)))).toEqual(
    before,
  );
});

test('whatever is typed is answered', async () => {
  const team = await teamWithDorothy();
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ maxLength: 200 }),
    fc.constantFrom(
      '"',
      '*',
      'a"*',
      'NEAR(a b)',
      'title:dorothy',
      '-dorothy',
      'a OR b',
      '\u0000',
      '̀',
      '{title}',
      '^d',
    ),
  );
  await fc.assert(
    fc.asyncProperty(typed, async (words) => {
      expect(Array.isArray(await find(team, words))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('an empty store is searched without a fault', async () => {
  const store = await openStore(':memory:');
  const team = await teamWithDorothy();
  expect(await done(searchEverything({ ...team.acting(), store }, { find: 'a' }))).toEqual([]);
});

test('what is written after the measures were counted is found as before', async () => {
  const team = await teamWithDorothy();
  await done(readEveryChart(team.acting()));
  await done(addPerson(team.acting(), somebody('Winifred Oakes', 'W.O.')));
  expect(await found(team, 'winifred')).toHaveLength(1);
});
