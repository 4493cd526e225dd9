import { beforeAll, expect, test } from 'vitest';
import { buildSampleTeam } from '../../electron/services/sample-team/build-sample-team';
import { openStore, type Store } from '../../electron/store/open-store';
import type { Database } from '../../electron/store/tables/database';
import type { RowOf } from '../../electron/store/writing';
import { speaksOnlyOfCost } from '../../shared/domain/c3-proposals/cost-alone';
import { missingFrom } from '../../shared/domain/c3-proposals/readiness';
import { addDays, isLocalDate, localDateOf } from '../../shared/domain/dates';

/** A Wednesday in winter, the night before summer time, a Saturday, New Year's Day, a minute before midnight. */
const moments = [
  '2026-03-18T09:31:00.000Z',
  '2026-03-29T00:30:00.000Z',
  '2026-10-24T14:00:00.000Z',
  '2027-01-01T08:00:00.000Z',
  '2026-07-31T22:59:00.000Z',
];

interface Sample {
  readonly now: string;
  readonly today: string;
  readonly store: Store;
  readonly rows: { readonly [T in keyof Database]: readonly RowOf<T>[] };
}

const samples: Sample[] = [];

const tables = [
  ...(['teams', 'members', 'people', 'lead_worker_changes', 'conversations', 'connections', 'gaps'] as const),
  ...([
    'c2_plans',
    'c2_contacts',
    'c2_spends',
    'c2_reviews',
    'c2_reopenings',
    'c3_proposals',
    'c3_links',
  ] as const),
  ...([
    'c3_alternatives',
    'c3_outcomes',
    'c3_rounds',
    'c3_overrules',
    'c3_positions',
    'c3_decisions',
  ] as const),
  ...(['c3_things_to_try', 'huddles', 'agenda_items', 'attendance', 'pulse', 'minutes', 'actions'] as const),
];

beforeAll(async () => {
  for (const now of moments) {
    const store = await openStore(':memory:');
    await buildSampleTeam(store, now);
    const all = await Promise.all(
      tables.map(async (table) => [table, await store.db.selectFrom(table).selectAll().execute()]),
    );
    samples.push({ now, today: localDateOf(now), store, rows: Object.fromEntries(all) });
  }
});

function inEach(check: (sample: Sample) => void | Promise<void>): () => Promise<void> {
  return async () => {
    for (const sample of samples) await check(sample);
  };
}

/** Every text and date of every row, with where it stands. */
function* cells({
  rows,
}: Sample): Generator<{ readonly table: string; readonly column: string; readonly value: string }> {
  for (const table of tables) {
    for (const row of rows[table]) {
      for (const [column, value] of Object.entries(row)) {
        if (typeof value === 'string') yield { table, column, value };
      }
    }
  }
}

test(
  'nothing refers to what is not there',
  inEach(async ({ store }) => {
    const broken = await store.db.selectFrom('people').select('id').where('id', '=', 'none').execute();
    expect(broken).toEqual([]);
  }),
);

test(
  'no date is in the future, but for what is due, planned or looked at again',
  inEach((sample) => {
    const ahead = new Set(['dueOn', 'startsOn', 'lookAgainOn']);
    for (const { table, column, value } of cells(sample)) {
      if (ahead.has(column)) continue;
      if (isLocalDate(value)) expect(value <= sample.today, `${table}.${column} ${value}`).toBe(true);
      if (/^\d{4}-\d\d-\d\dT/.test(value))
        expect(value <= sample.now, `${table}.${column} ${value}`).toBe(true);
    }
  }),
);

test(
  'nobody is spoken of in words the team does not use',
  inEach((sample) => {
    const unwanted =
      /\b(clients?|service users?|cases?|referrals?|referred|assess\w*|vulnerable|packages?)\b/i;
    for (const { table, column, value } of cells(sample))
      expect(unwanted.exec(value)?.[0], `${table}.${column}: ${value}`).toBeUndefined();
  }),
);

test(
  'a person has one open plan at most, and it was opened two to eight weeks ago',
  inEach(({ rows, today }) => {
    const open = rows.c2_plans.filter((plan) => plan.endedOn === null);
    expect(new Set(open.map((plan) => plan.personId)).size).toBe(open.length);
    for (const plan of open) {
      expect(plan.openedOn <= addDays(today, -13)).toBe(true);
      expect(plan.openedOn >= addDays(today, -58)).toBe(true);
    }
  }),
);

test(
  'plans of one person never overlap',
  inEach(({ rows }) => {
    for (const plan of rows.c2_plans) {
      for (const other of rows.c2_plans) {
        if (other === plan || other.personId !== plan.personId || other.openedOn < plan.openedOn) continue;
        expect(plan.endedOn !== null && plan.endedOn <= other.openedOn, plan.whatNeedsToChange).toBe(true);
      }
    }
  }),
);

test(
  'strengths and what matters are never empty',
  inEach(({ rows }) => {
    for (const plan of rows.c2_plans) expect(plan.strengths.trim(), plan.whatNeedsToChange).not.toBe('');
    for (const talk of rows.conversations) {
      expect([talk.strengths.trim(), talk.whatMatters.trim()], talk.whatHappened).not.toContain('');
      expect(JSON.parse(talk.listenedTo)).not.toEqual([]);
    }
  }),
);

test(
  'spends stay within the limit, or the team agreed, declined, or is still to say',
  inEach(({ rows }) => {
    const limit = rows.teams[0]?.delegatedLimitPence ?? 0;
    for (const plan of rows.c2_plans) {
      const spends = rows.c2_spends
        .filter((spend) => spend.planId === plan.id)
        .toSorted((a, b) => a.recordedAt.localeCompare(b.recordedAt));
      let committed = 0;
      for (const spend of spends) {
        expect(Number.isSafeInteger(spend.amountPence) && spend.amountPence > 0).toBe(true);
        const fits = committed + spend.amountPence <= limit;
        expect(spend.standing === 'within-limit', spend.what).toBe(fits);
        if (spend.standing === 'within-limit' || spend.standing === 'agreed') committed += spend.amountPence;
        if (spend.standing === 'agreed' || spend.standing === 'declined')
          expect(spend.decidedInHuddleId).not.toBeNull();
        if (spend.standing === 'declined') expect(spend.instead).not.toBeNull();
        expect(spend.on >= plan.openedOn && spend.on <= (plan.endedOn ?? '9999'), spend.what).toBe(true);
      }
    }
  }),
);

test(
  'what belongs to a plan happened while it was open',
  inEach(({ rows }) => {
    const plans = new Map(rows.c2_plans.map((plan) => [plan.id, plan]));
    for (const each of [...rows.c2_contacts, ...rows.c2_reviews]) {
      const plan = plans.get(each.planId);
      expect(
        plan !== undefined && each.on >= plan.openedOn && each.on <= (plan.endedOn ?? '9999'),
        plan?.whatNeedsToChange,
      ).toBe(true);
    }
  }),
);

test(
  'nothing happens with a person before their first contact, or with them after they are closed',
  inEach(({ rows }) => {
    const people = new Map(rows.people.map((person) => [person.id, person]));
    const dated = [
      ...rows.conversations.map((talk) => [talk.personId, talk.happenedOn] as const),
      ...rows.connections.map((each) => [each.personId, each.madeOn] as const),
      ...rows.c2_plans.map((plan) => [plan.personId, plan.openedOn] as const),
      ...rows.c3_proposals.map((proposal) => [proposal.personId, proposal.begunOn] as const),
      ...rows.lead_worker_changes.map((change) => [change.personId, change.fromOn] as const),
    ];
    for (const [personId, on] of dated) {
      const person = people.get(personId);
      expect(
        person !== undefined && on >= person.firstContactOn && on <= (person.closedOn ?? '9999'),
        person?.fullName,
      ).toBe(true);
    }
  }),
);

test(
  'a closed person has no open plan and no proposal waiting',
  inEach(({ rows }) => {
    for (const person of rows.people.filter((each) => each.closedOn !== null)) {
      expect(
        rows.c2_plans.some((plan) => plan.personId === person.id && plan.endedOn === null),
        person.fullName,
      ).toBe(false);
      expect(
        rows.c3_proposals.some(
          (each) =>
            each.personId === person.id &&
            each.readyAt !== null &&
            each.withdrawnOn === null &&
            !rows.c3_decisions.some((made) => made.proposalId === each.id && made.decision === 'signed-off'),
        ),
        person.fullName,
      ).toBe(false);
    }
  }),
);

test(
  'an ended plan says how it ended and what made the difference',
  inEach(({ rows }) => {
    for (const plan of rows.c2_plans) {
      const said = [plan.outcome, plan.whatMadeTheDifference];
      if (plan.endedOn === null) expect(said).toEqual([null, null]);
      else expect(said, plan.whatNeedsToChange).not.toContain(null);
      if (plan.outcome === 'other') expect(plan.outcomeWords).not.toBeNull();
    }
  }),
);

test(
  'every closed weekly huddle has an item for each plan open on its day',
  inEach(({ rows }) => {
    for (const huddle of rows.huddles.filter((each) => each.kind === 'weekly')) {
      const items = new Set(
        rows.agenda_items.filter((item) => item.huddleId === huddle.id).map((item) => item.subjectId),
      );
      for (const plan of rows.c2_plans) {
        const between = rows.c2_reopenings.some(
          (each) => each.planId === plan.id && huddle.on > each.endedOn && huddle.on < each.reopenedOn,
        );
        const open =
          plan.openedOn <= huddle.on && (plan.endedOn === null || plan.endedOn >= huddle.on) && !between;
        expect(items.has(plan.id), `${plan.whatNeedsToChange} on ${huddle.on}`).toBe(open);
      }
    }
  }),
);

test(
  'every review stands on a done item of its huddle, with its outcome',
  inEach(({ rows }) => {
    for (const review of rows.c2_reviews) {
      const item = rows.agenda_items.find(
        (each) => each.huddleId === review.huddleId && each.subjectId === review.planId,
      );
      expect([item?.state, item?.outcome]).toEqual(['done', review.decision]);
    }
  }),
);

test(
  'seventy weekly huddles were held, a week apart, all closed with minutes',
  inEach(({ rows }) => {
    const weekly = rows.huddles
      .filter((huddle) => huddle.kind === 'weekly')
      .map((huddle) => huddle.on)
      .toSorted();
    expect(weekly).toHaveLength(70);
    for (const [index, on] of weekly.entries())
      if (index > 0) expect(addDays(weekly[index - 1] ?? '', 7)).toBe(on);
    expect(rows.huddles.filter((huddle) => huddle.closedAt === null)).toEqual([]);
    expect(new Set(rows.minutes.map((each) => each.huddleId))).toEqual(
      new Set(rows.huddles.map((each) => each.id)),
    );
  }),
);

test(
  'every decision had quorum, somebody besides the proposer, and a position of each who was present',
  inEach(({ rows }) => {
    for (const made of rows.c3_decisions) {
      const here = rows.attendance
        .filter((each) => each.huddleId === made.huddleId && each.state === 'here' && each.observing === 0)
        .map((each) => each.memberId);
      const spoke = rows.c3_positions.filter((each) => each.roundId === made.roundId);
      expect(spoke.map((each) => each.memberId).toSorted()).toEqual(here.toSorted());
      expect(spoke.length >= 3).toBe(true);
      const notYet = spoke.filter((each) => each.position === 'not-yet');
      expect(notYet.length > 0).toBe(made.decision === 'returned');
      for (const each of spoke.filter(({ position }) => position !== 'agree')) {
        expect(each.reason).not.toBe('');
        expect(speaksOnlyOfCost(each.reason)).toBe(false);
      }
      for (const each of notYet) expect(each.carries).not.toBeNull();
      const open = rows.c2_plans.find(
        (plan) =>
          plan.personId === rows.c3_proposals.find((p) => p.id === made.proposalId)?.personId &&
          plan.openedOn <= made.on &&
          (plan.endedOn === null || plan.endedOn > made.on),
      );
      expect(made.overruledReason !== null).toBe(open !== undefined && made.decision === 'signed-off');
      expect(made.sealedAt).not.toBeNull();
    }
  }),
);

test(
  'whatever was made ready had nothing missing',
  inEach(({ rows }) => {
    for (const proposal of rows.c3_proposals) {
      const decided = rows.c3_decisions.some((made) => made.proposalId === proposal.id);
      if (proposal.readyAt === null && !decided) continue;
      const content = {
        ...proposal,
        carer: JSON.parse(proposal.carer),
        alternatives: rows.c3_alternatives.filter((each) => each.proposalId === proposal.id),
        outcomes: rows.c3_outcomes.filter((each) => each.proposalId === proposal.id),
      };
      expect(missingFrom(content), proposal.goodLife).toEqual([]);
    }
  }),
);

test(
  'known-as labels are each one person’s, and give no name away',
  inEach(({ rows }) => {
    expect(new Set(rows.people.map((person) => person.knownAs)).size).toBe(rows.people.length);
    expect(new Set(rows.people.map((person) => person.fullName)).size).toBe(rows.people.length);
    for (const person of rows.people) {
      const names = person.fullName
        .toLowerCase()
        .split(/\s+/)
        .filter((name) => name.length > 2);
      for (const name of names) expect(person.knownAs.toLowerCase().split(/\s+/)).not.toContain(name);
    }
  }),
);
