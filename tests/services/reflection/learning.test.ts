import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { act } from '../../../electron/services/acting';
import { beginRecordFor } from '../../../electron/services/reflection/learning-begin';
import { keepLearning, setLearningAside } from '../../../electron/services/reflection/learning-keep';
import { entryOnRecord } from '../../../electron/services/reflection/learning-own';
import {
  readLearningAside,
  readLearningRecord,
  readLearningYear,
} from '../../../electron/services/reflection/learning-read';
import { saveLearning } from '../../../electron/services/reflection/learning-save';
import { copyLearning, saveLearningAs } from '../../../electron/services/reflection/learning-take-out';
import { accept } from '../../../shared/domain/outcome';
import { done } from '../done';
import { trail } from '../measures/a-team';
import { type TestTeam, testTeam } from '../test-team';
import { dorothy, session, whole, write } from './a-learning-record';

let team: TestTeam;

beforeEach(async () => {
  team = await testTeam();
});

const year = (who: keyof TestTeam['ids'] = 'grace', yearEnds: number | null = null) =>
  done(readLearningYear(team.acting(who), { yearEnds }));
const read = (recordId: string, who: keyof TestTeam['ids'] = 'grace') =>
  readLearningRecord(team.acting(who), { recordId });
const keep = (recordId: string, kept = true) => keepLearning(team.acting(), { recordId, kept });
const setAside = (recordId: string, aside = true) => setLearningAside(team.acting(), { recordId, aside });

const glue = {
  ...{ sessionName: 'Glue with Dorothy', purpose: 'How we stay', learning: ['To ring first'] },
  ...{ on: '2026-03-17', minutes: 70, presented: false, peers: ['nurse', 'social worker'] },
  undertook: [],
};

/** As sessions begin one: within their own transaction, and their own entry. */
function begin(sessionId: string, who: keyof TestTeam['ids'] = 'grace'): Promise<string> {
  return done(
    act(team.acting(who), [], async (writing, member) => {
      const id = await beginRecordFor(writing, member, { ...glue, sessionId });
      writing.record(entryOnRecord('record-changed', id));
      return accept(id);
    }),
  );
}

describe('a record', () => {
  it('is kept as it was written, and read again whole', async () => {
    const id = await write(team);
    expect(await done(read(id))).toMatchObject({ ...whole, id, state: 'draft', sessionName: null });
  });

  it('counts once it is kept, and is a draft again where something is taken out of it', async () => {
    const id = await write(team);
    expect((await year()).standing.kept).toBe(0);
    await done(keep(id));
    expect((await year()).standing).toMatchObject({ kept: 1, withPeer: 1, missing: ['one more record'] });
    await done(saveLearning(team.acting(), { recordId: id, fields: { ...whole, learned: 'Much more.' } }));
    expect((await year()).standing.kept).toBe(1);
    await done(saveLearning(team.acting(), { recordId: id, fields: { ...whole, learned: '' } }));
    expect((await year()).standing.kept).toBe(0);
  });

  it('is refused while something is missing, in words, and what is written stays', async () => {
    const id = await write(team, { why: '', peerWith: '' });
    expect(await keep(id)).toEqual({
      ok: false,
      refusal: {
        kind: 'record-incomplete',
        missing: ['why it mattered to your work', 'with whom you reflected'],
      },
    });
    expect(await done(read(id))).toMatchObject({ state: 'draft', what: whole.what });
  });

  it('that was put away does not count, and is there again whole when it is taken up', async () => {
    const id = await write(team);
    await done(keep(id));
    await done(setAside(id));
    expect(await year()).toMatchObject({ records: [], standing: { kept: 0 } });
    expect(await done(readLearningAside(team.acting()))).toMatchObject([{ id, what: whole.what }]);
    await done(setAside(id, false));
    expect((await year()).records).toMatchObject([{ ...whole, id, state: 'kept' }]);
    expect(await done(readLearningAside(team.acting()))).toEqual([]);
  });

  it('belongs to the year of its day', async () => {
    await write(team, { on: '2025-11-30', activity: 'Before' });
    await write(team, { on: '2025-12-01', activity: 'After' });
    expect((await year()).records.map(({ activity }) => activity)).toEqual(['After']);
    const before = await year('grace', 2025);
    expect(before).toMatchObject({ ends: 2025, from: '2024-12-01', to: '2025-11-30', earliest: 2025 });
    expect(before.records.map(({ activity }) => activity)).toEqual(['Before']);
  });

  it('dated in a year to come is kept as a draft, and that year can be turned to', async () => {
    expect(await year()).toMatchObject({ ends: 2026, earliest: 2026, latest: 2026 });
    const id = await write(team, { on: '2026-12-01' });
    expect(await year()).toMatchObject({ records: [], earliest: 2026, latest: 2027 });
    expect((await year('grace', 2027)).records).toMatchObject([{ id, state: 'draft' }]);
    expect(await keep(id)).toMatchObject({ ok: false, refusal: { missing: ['a day that has come'] } });
  });
});

describe('nobody else', () => {
  const gone = { ok: false, refusal: { kind: 'not-found', what: 'record' } };

  it('reads, changes, keeps, puts away or takes out a record', async () => {
    const recordId = await write(team);
    const tom = team.acting('tom');
    const never = { save: () => expect.unreachable(), toWord: () => expect.unreachable() };
    for (const refused of [
      readLearningRecord(tom, { recordId }),
      saveLearning(tom, { recordId, fields: whole }),
      keepLearning(tom, { recordId, kept: true }),
      setLearningAside(tom, { recordId, aside: true }),
      copyLearning(tom, { recordId }),
      saveLearningAs(tom, { recordId, as: 'docx' }, never),
      saveLearningAs(tom, { recordId, as: 'pdf' }, never),
    ])
      expect(await refused).toEqual(gone);
    expect(await year('tom')).toMatchObject({ memberId: team.ids.tom, records: [] });
    expect(await done(readLearningAside(tom))).toEqual([]);
    expect(await done(read(recordId))).toMatchObject({ ...whole, state: 'draft', setAsideAt: null });
    expect(await trail(team)).toEqual(['reflection.record-changed']);
  });

  it('nor does the same member of another team, nor anybody while nobody acts', async () => {
    const recordId = await write(team);
    expect(await readLearningRecord({ ...team.acting(), teamId: 'another' }, { recordId })).toEqual(gone);
    const nobody = { ok: false, refusal: { kind: 'nobody-acting' } };
    expect(await readLearningYear(team.acting(null), { yearEnds: null })).toEqual(nobody);
    expect(await readLearningRecord(team.acting(null), { recordId })).toEqual(nobody);
    expect(await readLearningAside(team.acting(null))).toEqual(nobody);
    expect(await copyLearning(team.acting(null), { recordId })).toEqual(nobody);
  });
});

describe('nobody can be recognised', () => {
  const telling = {
    what: 'Dorothy Hale (D.H., A221905) rang. Tom Pritchard came.',
    learned: 'Dorothy, born 18/3/1941, of 12 Mill Lane WR1 2AB, is on 0121 496 0123.',
  };

  it('in what is kept; and its owner is told what was left out', async () => {
    await dorothy(team);
    const saved = await done(
      saveLearning(team.acting(), { recordId: null, fields: { ...whole, ...telling } }),
    );
    expect(saved.leftOut).toMatch(
      /^Four names, two numbers, one date of birth and two addresses or postcodes/,
    );
    expect(saved.record).toMatchObject({
      what: 'Somebody (somebody, [a number]) rang. A colleague came.',
      learned: 'Somebody, born [a date], of [a place] [a place], is on [a number].',
    });
    const rows = await team.store.db.selectFrom('learning_records').selectAll().execute();
    expect(JSON.stringify(rows)).not.toMatch(/Dorothy|Hale|D\.H\.|A221905|1941|Mill Lane|Pritchard/);
  });

  it('also not by signs that are not seen, which a paste brings along', async () => {
    await dorothy(team);
    const learned = 'Doro\u00adthy Hale, Doro\u00ad\nthy, Doro\u200bthy, Doro\u200dthy and D\u2060.H.';
    const saved = await done(saveLearning(team.acting(), { recordId: null, fields: { ...whole, learned } }));
    expect(saved.record.learned).toBe('Somebody, somebody, somebody, somebody and somebody.');
  });

  it('is told of nothing where nothing was left out', async () => {
    const saved = await done(saveLearning(team.acting(), { recordId: null, fields: whole }));
    expect(saved.leftOut).toBeNull();
  });

  it('also not somebody who became known after it was kept', async () => {
    const recordId = await write(team, { learned: 'To listen to Dorothy Hale.' });
    await dorothy(team);
    expect((await done(read(recordId))).learned).toBe('To listen to somebody.');
    expect((await done(copyLearning(team.acting(), { recordId }))).text).not.toContain('Dorothy');
  });
});

describe('of several records of a year', () => {
  it('each is without whom its own session was about, and the people are read once for all', async () => {
    const will = await dorothy(team, { id: 'will', fullName: 'Will Bridges', knownAs: 'W.B.' });
    const about = await begin(await session(team, will));
    await begin(await session(team));
    await write(team);
    const fields = { ...whole, learned: 'Will matters.' };
    await team.store.db.updateTable('learning_records').set({ learned: fields.learned }).execute();
    const read = vi.spyOn(team.store.db, 'selectFrom');
    const { records } = await year();
    expect(read.mock.calls.filter(([table]) => table === 'people')).toHaveLength(1);
    expect(records.filter(({ learned }) => learned === 'Somebody matters.').map(({ id }) => id)).toEqual([
      about,
    ]);
    expect(records.filter(({ learned }) => learned === 'Will matters.')).toHaveLength(2);
  });
});

describe('a session', () => {
  it('begins a draft of whoever takes something away, without a name', async () => {
    const sessionId = await session(team, await dorothy(team));
    const id = await begin(sessionId);
    expect(await done(read(id))).toMatchObject({
      ...{ sessionId, state: 'draft', on: '2026-03-17' },
      ...{ activity: 'Reflective session in the team, 70 minutes', sessionName: 'Glue with somebody' },
      ...{ what: 'Glue with somebody. How we stay.', withPeer: true, standards: ['4.5', '4.7'] },
      peerWith: 'a nurse and a social worker',
    });
  });

  it('gives each member one record of their own, found again, and taken up again', async () => {
    const sessionId = await session(team);
    const id = await begin(sessionId);
    await done(saveLearning(team.acting(), { recordId: id, fields: whole }));
    await done(setAside(id));
    expect(await begin(sessionId)).toBe(id);
    expect(await done(read(id))).toMatchObject({ ...whole, setAsideAt: null });
    const toms = await begin(sessionId, 'tom');
    expect(toms).not.toBe(id);
    expect((await done(read(toms, 'tom'))).learned).toBe('');
  });
});

test('the trail says that something was done, and holds no word of a record', async () => {
  const id = await write(team);
  await done(keep(id));
  await done(copyLearning(team.acting(), { recordId: id }));
  await done(setAside(id));
  await done(setAside(id, false));
  expect(await trail(team)).toEqual([
    'reflection.record-changed',
    'reflection.record-kept',
    'reflection.record-taken-out',
    'reflection.record-set-aside',
    'reflection.record-changed',
  ]);
  // That it was taken out stands in the list of what was; nothing else changed a table that is audited.
  const changes = await team.store.db.selectFrom('audit_changes').select('tableName').execute();
  expect(changes).toEqual([{ tableName: 'exports' }]);
  const entries = JSON.stringify(await team.store.db.selectFrom('audit_entries').selectAll().execute());
  for (const words of Object.values(whole).filter((value) => typeof value === 'string' && value.length > 10))
    if (words !== whole.on) expect(entries).not.toContain(words);
  expect(team.announced.filter((topic) => topic !== 'exports')).toEqual(Array(5).fill('reflection'));
});
