import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { auditedTables } from '../../electron/store/tables/database';
import { daysBetween, isLocalDate } from '../../shared/domain/dates';
import { atEachMoment, moments, sampleAt, textsOf } from './sample-team-rows';

test(
  'the same moment makes the same rows, byte for byte',
  atEachMoment(async (sample) => {
    if (sample.now !== moments[0]) return;
    const again = await sampleAt(sample.now);
    expect(JSON.stringify(again.rows) === JSON.stringify(sample.rows)).toBe(true);
  }),
);

test(
  'nothing refers to what is not there',
  atEachMoment(async ({ store }) => {
    expect((await sql`pragma foreign_key_check`.execute(store.db)).rows).toEqual([]);
  }),
);

test(
  'the trail counts what the tables hold',
  atEachMoment(async ({ store, rows }) => {
    const changes = await store.db
      .selectFrom('audit_changes')
      .where('op', '!=', 'update')
      .select(['tableName', 'op'])
      .execute();
    for (const table of auditedTables) {
      const of = changes.filter((change) => change.tableName === table);
      const count = of.reduce((sum, { op }) => sum + (op === 'insert' ? 1 : -1), 0);
      expect(count, table).toBe(rows[table].length);
    }
  }),
);

test(
  'no date is in the future, but for what is due, planned or looked at again',
  atEachMoment((sample) => {
    const ahead = ['dueOn', 'startsOn', 'lookAgainOn'];
    for (const { at, column, text } of textsOf(sample)) {
      if (ahead.includes(column) || at === 'sessions.on') continue;
      if (isLocalDate(text)) expect(text <= sample.today, `${at} ${text}`).toBe(true);
      if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text)) expect(text <= sample.now, `${at} ${text}`).toBe(true);
    }
  }),
);

test(
  'nobody is spoken of in words the team does not use',
  atEachMoment((sample) => {
    const unwanted =
      /\b(clients?|service users?|cases?|referrals?|referred|assess\w*|vulnerable|packages?)\b/i;
    for (const { at, text } of textsOf(sample)) {
      expect(unwanted.exec(text)?.[0], `${at}: ${text}`).toBeUndefined();
    }
  }),
);

test(
  'what matters and what is strong are said in every conversation, and somebody was listened to',
  atEachMoment(({ rows }) => {
    for (const talk of rows.conversations) {
      expect([talk.strengths.trim(), talk.whatMatters.trim()], talk.whatHappened).not.toContain('');
      expect(JSON.parse(talk.listenedTo)).not.toEqual([]);
    }
  }),
);

test(
  'nothing happens with a person before their first contact, or after they are closed',
  atEachMoment(({ rows }) => {
    const people = new Map(rows.people.map((person) => [person.id, person]));
    const dated = [
      ...rows.conversations.map((talk) => ({ personId: talk.personId, on: talk.happenedOn })),
      ...rows.connections.map((each) => ({ personId: each.personId, on: each.madeOn })),
      ...rows.c2_plans.map((plan) => ({ personId: plan.personId, on: plan.openedOn })),
      ...rows.c2_plans.map((plan) => ({ personId: plan.personId, on: plan.endedOn ?? plan.openedOn })),
      ...rows.c3_proposals.map((proposal) => ({ personId: proposal.personId, on: proposal.begunOn })),
      ...rows.lead_worker_changes.map((change) => ({ personId: change.personId, on: change.fromOn })),
    ];
    for (const { personId, on } of dated) {
      const person = people.get(personId);
      expect(person !== undefined && on >= person.firstContactOn, person?.fullName).toBe(true);
      expect(on <= (person?.closedOn ?? '9999'), person?.fullName).toBe(true);
    }
  }),
);

test(
  'a connection that came to something did so after it was made',
  atEachMoment(({ rows }) => {
    for (const { outcome, outcomeOn, madeOn, toWhat } of rows.connections) {
      if (outcome === 'not-known-yet') expect(outcomeOn).toBeNull();
      else expect((outcomeOn ?? '') >= madeOn, toWhat).toBe(true);
    }
  }),
);

test(
  'everybody leads who is said to, and nobody who has left the team leads anybody',
  atEachMoment(({ rows }) => {
    for (const person of rows.people) {
      const last = rows.lead_worker_changes
        .filter((change) => change.personId === person.id)
        .toSorted((a, b) => a.fromOn.localeCompare(b.fromOn))
        .at(-1);
      expect(last?.memberId ?? null, person.fullName).toBe(person.leadWorkerId);
      const lead = rows.members.find((member) => member.id === person.leadWorkerId);
      expect(lead?.leftOn ?? null, person.fullName).toBeNull();
    }
  }),
);

test(
  'known-as labels are each one person’s, and give no name away',
  atEachMoment(({ rows }) => {
    expect(new Set(rows.people.map((person) => person.knownAs)).size).toBe(rows.people.length);
    expect(new Set(rows.people.map((person) => person.fullName)).size).toBe(rows.people.length);
    for (const person of rows.people) {
      const names = person.fullName.toLowerCase().split(/\s+/);
      const label = person.knownAs.toLowerCase().split(/\s+/);
      for (const name of names.filter((each) => each.length > 2)) expect(label).not.toContain(name);
    }
  }),
);

test(
  'twelve members are in the room, and about seventy people are known to them',
  atEachMoment(({ rows }) => {
    expect(rows.members.filter((member) => member.leftOn === null)).toHaveLength(12);
    expect(rows.people.length).toBeGreaterThanOrEqual(70);
  }),
);

test(
  'twelve members of several disciplines have talked with about seventy people for eighteen months',
  atEachMoment(({ rows, today }) => {
    expect(rows.members.filter(({ leftOn }) => leftOn === null)).toHaveLength(12);
    expect(new Set(rows.members.map(({ discipline }) => discipline)).size).toBeGreaterThanOrEqual(5);
    expect(rows.people.length).toBeGreaterThanOrEqual(70);
    expect(rows.people.length).toBeLessThanOrEqual(90);
    const days = rows.conversations.map(({ happenedOn }) => daysBetween(happenedOn, today));
    expect(Math.max(...days)).toBeGreaterThanOrEqual(17.5 * 30);
    expect(Math.min(...days)).toBeLessThanOrEqual(14);
  }),
);
