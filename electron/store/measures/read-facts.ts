import type { CompiledQuery, Kysely } from 'kysely';
import { type LocalDate, localDateOf } from '../../../shared/domain/dates';
import type { FactKind, FactsByKind, MeasureFacts } from '../../../shared/domain/measures/facts';
import { makingOnce } from '../made-once';
import { textIn } from '../sqlite-only/json';
import type { Database } from '../tables/database';

const runMadeOnce = makingOnce();

type Db = Kysely<Database>;

/** Who was removed, or is somebody else's record now, is counted nowhere. */
function peopleOf(db: Db, teamId: string) {
  return db
    .selectFrom('people as p')
    .where('p.teamId', '=', teamId)
    .where('p.removedAt', 'is', null)
    .where('p.mergedIntoId', 'is', null);
}

function plansOf(db: Db, teamId: string) {
  return peopleOf(db, teamId).innerJoin('c2_plans as plan', 'plan.personId', 'p.id');
}

const inHuddles = (db: Db, teamId: string) =>
  db.selectFrom('huddles as h').where('h.teamId', '=', teamId).where('h.closedAt', 'is not', null);

type Select<Kind extends FactKind> = (
  db: Db,
  teamId: string,
) => { readonly compile: () => CompiledQuery<FactsByKind[Kind]> };

/**
 * What each kind of fact is read from; only what a measure needs is read. A cross join keeps the order of the tables:
 * first somebody, then what is theirs, by an index that has all of it and has it in order. Nothing is sorted.
 */
const selects: { readonly [Kind in Exclude<FactKind, 'inTouch'>]: Select<Kind> | null } = {
  people: (db, teamId) => peopleOf(db, teamId).select(['p.id as personId', 'p.firstContactOn']),
  talks: (db, teamId) =>
    peopleOf(db, teamId)
      .crossJoin('conversations as c')
      .whereRef('c.personId', '=', 'p.id')
      .select(['c.personId', 'c.happenedOn as on', 'c.kind']),
  leads: (db, teamId) =>
    peopleOf(db, teamId)
      .crossJoin('lead_worker_changes as l')
      .whereRef('l.personId', '=', 'p.id')
      .select(['l.personId', 'l.memberId', 'l.fromOn']),
  rests: (db, teamId) =>
    peopleOf(db, teamId)
      .innerJoin('rests as r', 'r.personId', 'p.id')
      .select(['r.personId', 'r.restedOn', 'r.backOn']),
  plans: (db, teamId) =>
    plansOf(db, teamId).select([
      ...(['plan.id', 'plan.openedOn', 'plan.endedOn', 'plan.outcome', 'plan.contactRhythmDays'] as const),
    ]),
  reopenings: (db, teamId) =>
    plansOf(db, teamId)
      .innerJoin('c2_reopenings as r', 'r.planId', 'plan.id')
      .select(['r.planId', 'r.endedOn', 'r.outcome', 'r.reopenedOn']),
  reviews: (db, teamId) =>
    plansOf(db, teamId)
      .crossJoin('c2_reviews as r')
      .whereRef('r.planId', '=', 'plan.id')
      .select(['r.planId', 'r.on']),
  spends: (db, teamId) =>
    plansOf(db, teamId)
      .innerJoin('c2_spends as s', 's.planId', 'plan.id')
      .select(['s.on', 's.amountPence', 's.standing']),
  decisions: (db, teamId) =>
    peopleOf(db, teamId)
      .innerJoin('c3_proposals as proposal', 'proposal.personId', 'p.id')
      .innerJoin('c3_decisions as d', 'd.proposalId', 'proposal.id')
      .select(({ ref }) => [
        ...(['proposal.personId', 'd.decision', 'd.on', 'proposal.weeklyPence'] as const),
        // A return makes a proposal a draft again: since when it was ready stands in what was decided on.
        textIn(ref('d.consideration'), 'readyAt').as('readyOn'),
      ]),
  connections: (db, teamId) =>
    peopleOf(db, teamId)
      .innerJoin('connections as c', 'c.personId', 'p.id')
      .select(['c.madeOn', 'c.outcome', 'c.outcomeOn']),
  gaps: (db, teamId) =>
    db
      .selectFrom('gaps as g')
      .leftJoin('people as p', 'p.id', 'g.personId')
      .where('g.teamId', '=', teamId)
      .where('p.removedAt', 'is', null)
      .select(['g.loggedOn as on']),
  councilWeeks: (db, teamId) =>
    db
      .selectFrom('history_weeks')
      .select([
        ...(['week', 'requests', 'ledReablement', 'ledLongTerm', 'ledShortTerm', 'ledAdvice'] as const),
        ...(['ledDeclined', 'ledNfa', 'ledOpen', 'cameBack', 'longTerm', 'priced', 'pence'] as const),
        ...(['followed', 'backKnown'] as const),
      ])
      .where('teamId', '=', teamId)
      .orderBy('week'),
  // Nobody is asked yet what they say of us; figures from paper are entered by hand.
  feedback: null,
  huddles: (db, teamId) =>
    inHuddles(db, teamId)
      .leftJoin('attendance as a', (join) =>
        join.onRef('a.huddleId', '=', 'h.id').on('a.state', '=', 'here').on('a.observing', '=', 0),
      )
      .leftJoin('members as m', 'm.id', 'a.memberId')
      .groupBy('h.id')
      .select(({ fn }) => [
        ...(['h.on', 'h.kind'] as const),
        fn.count<number>('a.id').as('present'),
        fn.count<number>('m.discipline').distinct().as('disciplines'),
      ]),
  pulses: (db, teamId) =>
    inHuddles(db, teamId)
      .innerJoin('pulse', 'pulse.huddleId', 'h.id')
      .groupBy('h.id')
      .select(({ fn }) => [
        'h.on',
        fn.sum<number>('pulse.feeling').as('sum'),
        fn.countAll<number>().as('answers'),
      ]),
};

/** As many letters as a date has. */
const dateLength = '2026-01-31'.length;

/**
 * Contacts are more than all other facts together: those of a plan come as one text, day after day as its index has
 * them, which takes half the time of a row for each.
 */
async function readInTouch(db: Db, teamId: string): Promise<MeasureFacts['inTouch']> {
  const { rows } = await runMadeOnce(db, 'facts inTouch', [teamId], ([team = '']) =>
    plansOf(db, team)
      .select(({ selectFrom }) => [
        'plan.id as planId',
        selectFrom('c2_contacts as c')
          .whereRef('c.planId', '=', 'plan.id')
          .where('c.how', '!=', 'no-answer')
          .select(({ fn, val }) => fn.agg<string>('string_agg', ['c.on', val('')]).as('days'))
          .as('days'),
      ])
      .compile(),
  );
  const contacts: { readonly planId: string; readonly on: LocalDate }[] = [];
  for (const { planId, days } of rows) {
    if (days === null) continue;
    for (let from = 0; from < days.length; from += dateLength)
      contacts.push({ planId, on: days.slice(from, from + dateLength) });
  }
  return contacts;
}

async function readKind<Kind extends keyof typeof selects>(
  db: Db,
  teamId: string,
  kind: Kind,
): Promise<readonly FactsByKind[Kind][]> {
  const select = selects[kind];
  if (select === null) return [];
  const { rows } = await runMadeOnce(db, `measured from ${kind}`, [teamId], ([team = '']) =>
    select(db, team).compile(),
  );
  return rows;
}

const none: MeasureFacts = {
  ...{ people: [], talks: [], leads: [], rests: [], plans: [], reopenings: [], inTouch: [], reviews: [] },
  ...{ spends: [], decisions: [], connections: [], gaps: [], feedback: [], huddles: [], pulses: [] },
  councilWeeks: [],
};

const nothingElse = async (): Promise<void> => undefined;

/** The facts of a team of these kinds, all there are; the others are left empty. `between` is done before each kind. */
export async function readFacts(
  db: Db,
  teamId: string,
  kinds: readonly FactKind[],
  between: () => Promise<void> = nothingElse,
): Promise<MeasureFacts> {
  let read = none;
  for (const kind of new Set(kinds)) {
    await between();
    const rows = kind === 'inTouch' ? await readInTouch(db, teamId) : await readKind(db, teamId, kind);
    read = { ...read, [kind]: rows };
  }
  // What is kept is the moment; its day is that of the clock on the wall, also in a summer night.
  const onDay = (readyAt: string | null): string | null => (readyAt === null ? null : localDateOf(readyAt));
  return { ...read, decisions: read.decisions.map((each) => ({ ...each, readyOn: onDay(each.readyOn) })) };
}
