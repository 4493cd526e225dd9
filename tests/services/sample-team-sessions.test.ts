import { expect, test } from 'vitest';
import { readPractice } from '../../electron/services/reflection/practice';
import { addDays } from '../../shared/domain/dates';
import { standardsOf } from '../../shared/domain/reflection/standard-words';
import { atEachMoment, textsOf } from './sample-team-rows';

test(
  'four sessions were held from the program’s packs, and one is planned for the days to come',
  atEachMoment(async ({ rows, today }) => {
    const packs = (await readPractice()).packs.map(({ id }) => id);
    for (const { packId } of rows.sessions) expect(packs).toContain(packId);
    const held = rows.sessions.filter(({ closedAt }) => closedAt !== null);
    const coming = rows.sessions.filter(({ startedAt }) => startedAt === null);
    expect(held).toHaveLength(4);
    expect(held.every(({ on }) => on < today)).toBe(true);
    expect(coming).toHaveLength(1);
    expect(coming[0]?.on.localeCompare(today)).toBe(1);
    expect(coming[0]?.on.localeCompare(addDays(today, 10))).toBe(-1);
  }),
);

test(
  'whoever left, was away or had not come yet sat in no session',
  atEachMoment(({ rows }) => {
    for (const { on, id } of rows.sessions) {
      const ids = rows.session_members
        .filter(({ sessionId, state }) => sessionId === id && state !== 'away')
        .map(({ memberId }) => memberId);
      expect(ids.length).toBeGreaterThan(4);
      for (const member of rows.members.filter(({ id: memberId }) => ids.includes(memberId))) {
        expect((member.leftOn ?? '9999') > on, member.name).toBe(true);
        expect((member.awayFrom ?? '9999') > on, member.name).toBe(true);
      }
    }
  }),
);

test(
  'what was said in a session is in no audited row, and what was let out and undertaken is',
  atEachMoment(async (sample) => {
    const { rows, store } = sample;
    const own = await store.db.selectFrom('session_words').selectAll().execute();
    expect(own.filter(({ kind }) => kind === 'note').length).toBeGreaterThan(5);
    const elsewhere = textsOf(sample)
      .map(({ text }) => text)
      .join('\n');
    for (const { words } of own) expect(elsewhere).not.toContain(words);
    expect(rows.learning_points.length).toBeGreaterThan(4);
    expect(rows.actions.filter(({ sessionId }) => sessionId !== null)).toHaveLength(2);
  }),
);

test(
  'the records of whoever is at the computer name nobody',
  atEachMoment(async ({ rows, store, actingMemberId }) => {
    const records = await store.db.selectFrom('learning_records').selectAll().execute();
    expect(records.map(({ state }) => state).toSorted()).toEqual(['draft', 'kept']);
    for (const record of records) {
      expect(record.memberId).toBe(actingMemberId);
      expect(standardsOf(record.standards)).not.toEqual([]);
      const text = [record.what, record.why, record.learned, record.forPractice, record.peerWith].join('\n');
      for (const { name, calledName } of rows.members)
        expect(text).not.toMatch(new RegExp(`${name}|${calledName}`));
      for (const { fullName } of rows.people) expect(text).not.toContain(fullName);
    }
  }),
);
