import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Store } from '../../electron/store/open-store';
import { type AuditedTable, auditedTables } from '../../electron/store/tables/database';
import { countRows, type RowCounts } from '../../electron/store/verify-trail';
import type { CallInput, CallName } from '../../shared/contract';
import type { Done } from '../../shared/contract/call';
import { addDays } from '../../shared/domain/dates';
import { runProgram, setUpTeam, type TestProgram } from '../running-program';
import type { IdsFor } from './arbitrary-input';

export interface TwoTeams extends TestProgram {
  readonly store: Store;
  /** Ids of the team that is open, as they are now, for a field of this name; the newest of each kind. */
  ours(): Promise<IdsFor>;
  /** Ids of another team in the same store. */
  readonly theirs: IdsFor;
  /** Every row of the other team, by its id. */
  readonly theirIds: readonly string[];
  /** Rows that stood before there was a trail. */
  readonly before: RowCounts;
}

/**
 * A fingerprint of every row in the store; with `of`, only of rows that name one of these ids. What is being typed
 * is no record yet, and may name anybody until it is one.
 */
export async function fingerprint({ db }: Store, of: readonly string[] | null = null): Promise<string> {
  const hash = createHash('sha256');
  const recorded = [...auditedTables, 'audit_entries', 'audit_changes', 'audit_links'];
  for (const table of of === null ? [...recorded, 'drafts'] : recorded) {
    const { rows } = await sql`select * from ${sql.table(table)} order by 1, 2`.execute(db);
    for (const row of rows) {
      const text = JSON.stringify(row);
      if (of === null || of.some((id) => text.includes(id))) hash.update(text);
    }
  }
  return hash.digest('hex');
}

/** A team with one of everything, and another team's one of everything in the same store. */
export async function twoTeams(folder: string): Promise<TwoTeams> {
  const running = runProgram(folder);
  const { program } = running;
  const done = async <Name extends CallName>(name: Name, input: CallInput<Name>): Promise<string> => {
    const reply = await running.call(name, input);
    if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply)} ${running.logged.join('\n')}`);
    return (reply.value as Done).id;
  };
  await setUpTeam(running);
  const { store } = program.acting() ?? {};
  if (store === undefined) throw new Error('The team that was set up is open.');
  for (const name of ['Ffion Rees', 'Shabnam Iqbal']) {
    await done('team.add-member', {
      name,
      discipline: 'connector',
      role: 'practitioner',
      standing: 'member',
    });
  }
  await oneOfEach(done);
  const theirIds = await copyAsAnotherTeam(store);
  const isTheirs = new Set(theirIds);
  return {
    ...running,
    store,
    ours: () => idsOf(store, (id) => !isTheirs.has(id)),
    theirs: await idsOf(store, (id) => isTheirs.has(id)),
    theirIds,
    before: await standing(store),
  };
}

const kinds: readonly (readonly [field: RegExp, table: AuditedTable | 'audit_entries'])[] = [
  [/^(person|keep|merge)Id$/, 'people'],
  [/^planId$|PlanIds$/, 'c2_plans'],
  [/^proposalId$/, 'c3_proposals'],
  [/^huddleId$/, 'huddles'],
  [/[iI]temId$/, 'agenda_items'],
  [/^actionId$/, 'actions'],
  [/onversationIds?$/, 'conversations'],
  [/^connectionId$/, 'connections'],
  [/^pinId$/, 'chart_pins'],
  [/^story(Id|Ids)$/, 'stories'],
  [/^rebaseId$/, 'chart_rebases'],
  [/^(entryId|before)$/, 'audit_entries'],
];

/** The few newest ids of each kind, by the fields that take them; every other field takes a member's. */
async function idsOf({ db }: Store, wanted: (id: string) => boolean): Promise<IdsFor> {
  const newest = new Map<string, readonly string[]>();
  for (const table of [...new Set(kinds.map(([, each]) => each)), 'members'] as const) {
    const rows = await db.selectFrom(table).select('id').orderBy('id', 'desc').execute();
    newest.set(
      table,
      rows
        .map(({ id }) => id)
        .filter(wanted)
        .slice(0, 5),
    );
  }
  const running = await db
    .selectFrom('huddles')
    .select(['id', 'currentItemId'])
    .where('closedAt', 'is', null)
    .execute();
  const current = running.flatMap(({ currentItemId: id }) => (id !== null && wanted(id) ? [id] : []));
  return (field) => {
    const table = kinds.find(([name]) => name.test(field))?.[1] ?? 'members';
    const ids = newest.get(table) ?? [];
    // Most of what is said in a huddle is about the item the room is on.
    return table === 'agenda_items' && current.length > 0
      ? [...current, ...current, ...current, ...ids]
      : ids;
  };
}

/** Everything that the team asks of a proposal. */
const wholeProposal = {
  ...{ goodLife: 'My own front door', whatMatters: 'The door', strengths: 'Friends', involved: 'My sister' },
  ...{
    triedC1: 'The choir',
    triedC1NotEnough: 'He cannot get there',
    triedC2: 'A bed',
    triedC2NotEnough: 'He fell',
  },
  ...{
    alternatives: [{ what: 'A taxi', whyNot: 'Nobody to ride with' }],
    whyOnly: 'Nothing else keeps him home',
  },
  ...{ outcomes: [{ what: 'Out twice a week', howWeWillKnow: 'He tells us' }], carer: { kind: 'no-carer' } },
  ...{ weeklyPence: 12_000, oneOffPence: 0, funding: 'The council' },
} satisfies CallInput<'c3-proposals.write'>['change'];

async function oneOfEach(
  done: <Name extends CallName>(name: Name, input: CallInput<Name>) => Promise<string>,
) {
  const on = '2026-03-18';
  const somebody = async (fullName: string, knownAs: string): Promise<string> =>
    done('people.add', {
      ...{ fullName, knownAs, dateOfBirth: null, address: '', phone: '', recordNumber: '' },
      ...{ firstContactOn: on, leadWorkerId: null, whatWasSaid: '' },
    });
  const dorothy = await somebody('Dorothy Hale', 'D.H.');
  const wilf = await somebody('Wilf Garner', 'Heron');
  await done('conversations.keep', {
    ...{
      personId: wilf,
      kind: 'C1',
      happenedOn: on,
      how: 'visit',
      whatMatters: 'The door',
      strengths: 'Friends',
    },
    ...{ listenedTo: ['Wilf'], whatHappened: '', connections: [], gaps: [], next: null },
  });
  await done('conversations.add-connection', {
    ...{ personId: wilf, toKind: 'community', toWhat: 'Choir', madeOn: on },
  });
  await done('c2-plans.open', {
    ...{
      personId: dorothy,
      whatNeedsToChange: 'Safe at night',
      ownWords: 'My own bed',
      strengths: 'Ken',
      emergencyPlan: '',
    },
    ...{ contactRhythmDays: 2, buddyId: null, steps: [] },
  });
  await done('c2-plans.record-spend', {
    personId: dorothy,
    amountPence: 300_000,
    what: 'A bed',
    on,
  });
  const proposalId = await done('c3-proposals.begin', { personId: wilf });
  await done('c3-proposals.write', { proposalId, change: wholeProposal });
  await done('c3-proposals.make-ready', { proposalId });
  await done('actions.add', {
    ...{ what: 'Ring', memberId: null, dueOn: null, personId: wilf, planId: null, proposalId: null },
  });
  await done('stories.begin', { personId: wilf, called: 'Una', consent: 'yes', consentOn: on });
  await done('huddles.start', { kind: 'weekly' });
  await oneOfEachOnAChart(done);
}

/** Half a year of figures from before, on a chart that began anew, with a target, a note and what was noticed. */
async function oneOfEachOnAChart(
  done: <Name extends CallName>(name: Name, input: CallInput<Name>) => Promise<string>,
) {
  const chartId = 'c2-in-contact';
  const weeks = Array.from({ length: 26 }, (_, at) => ({
    week: addDays('2025-09-08', at * 7),
    value: 70 + at,
  }));
  await done('measures.enter-weeks', { chartId, weeks });
  await done('measures.rebase', { chartId, week: '2025-12-01', reason: 'We are two more' });
  await done('measures.settle', { chartId, baselineWeeks: 12, target: 90 });
  await done('measures.pin-note', { chartId, on: '2026-02-10', words: 'New reablement offer' });
  await done('measures.keep-notice', {
    ...{ chartId, noticed: 'Fewer silences', tryNext: 'Ring at noon', lookAgainOn: null, huddleId: null },
    ...{ action: { what: 'Ring at noon', memberId: null, dueOn: null }, cameOf: null },
  });
}

/** Every row once more under ids of another team, with nothing but the ids changed. */
async function copyAsAnotherTeam({ db }: Store): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const table of auditedTables) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(db);
    for (const row of rows) {
      const copy = JSON.parse(
        JSON.stringify(row)
          .replaceAll(/"([0-9a-f]{8}-[0-9a-f]{4}-7)/g, '"f$1')
          .replaceAll('"f0', '"f'),
      );
      ids.push(String(copy.id));
      const columns = sql.join(Object.keys(copy).map((column) => sql.ref(column)));
      const values = sql.join(Object.values(copy));
      await sql`insert into ${sql.table(table)} (${columns}) values (${values})`.execute(db);
    }
  }
  return ids;
}

/** The copies have no trail: they stood before there was one. */
async function standing({ db }: Store): Promise<RowCounts> {
  const halves = Object.entries(await countRows(db)).map(([table, count]) => [table, count / 2]);
  return Object.fromEntries(halves);
}
