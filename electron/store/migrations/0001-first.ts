import { type CreateTableBuilder, type Kysely, sql } from 'kysely';
import { append, createStrictTable, forbidChange } from '../sqlite-only/tables';

type Builder = CreateTableBuilder<string, string>;

function keyed(table: Builder): Builder {
  return table.addColumn('id', 'text', (column) => column.primaryKey().notNull());
}

/** Adds columns from a short notation: `name`, `name?` nullable, `name:int`, `name->table` a reference. */
function columns(table: Builder, notation: string): Builder {
  return notation
    .trim()
    .split(/\s+/)
    .reduce((built, column) => {
      const [, name = '', optional, integer, target] = /^(\w+)(\?)?(:int)?(?:->(\w+))?$/.exec(column) ?? [];
      return built.addColumn(name, integer ? 'integer' : 'text', (begun) => {
        const needed = optional ? begun : begun.notNull();
        return target ? needed.references(`${target}.id`) : needed;
      });
    }, table);
}

/** The columns of every table with an id, in the order they are made: a table stands after those it refers to. */
const tables = {
  teams: `
    name place? delegatedLimitPence:int limitCountedOver contactRhythmDays:int reviewWithinDays:int
    signOffBy quorum:int otherDisciplineNeeded:int positionsHidden:int authoriserNeeded:int
    readyFlagDays:int huddleWeekday:int huddleTime huddleMinutes:int wall sample:int foundedOn
  `,
  members: `
    teamId->teams name calledName discipline role standing takesChair:int takesScribe:int awayFrom?
    awayUntil? awayReason? leftOn?
  `,
  people: `
    teamId->teams fullName knownAs dateOfBirth? address? phone? recordNumber? firstContactOn
    leadWorkerId?->members createdAt closedOn? closedReason? mergedIntoId?->people removedAt?
  `,
  lead_worker_changes: 'personId->people memberId?->members fromOn reason?',
  conversations: `
    personId->people memberId->members kind happenedOn how whatMatters strengths listenedTo whatHappened
    createdAt
  `,
  connections: `
    personId->people conversationId?->conversations toKind toWhat madeOn outcome outcomeNote? outcomeOn?
  `,
  gaps: `
    teamId->teams personId?->people conversationId?->conversations lookedFor loggedOn memberId->members
  `,
  c2_plans: `
    personId->people whatNeedsToChange ownWords emergencyPlan strengths contactRhythmDays:int
    buddyId?->members openedOn openedById->members endedOn? outcome? outcomeWords?
    whatMadeTheDifference?
  `,
  huddles: `
    teamId->teams kind on plannedMinutes:int startedAt closedAt? chairId?->members scribeId?->members
    currentItemId? learned thanks
  `,
  c2_contacts: 'planId->c2_plans memberId->members on how note recordedAt',
  c2_spends: `
    planId->c2_plans memberId->members on amountPence:int what standing decidedInHuddleId?->huddles
    decidedOn? instead? recordedAt
  `,
  c2_reviews: 'planId->c2_plans huddleId->huddles on whatChanged decision nextStep recordedAt',
  c2_reopenings: 'planId->c2_plans endedOn outcome outcomeWords? whatMadeTheDifference reopenedOn reason',
  c3_proposals: `
    personId->people proposerId->members begunOn changedAt readyAt? withdrawnOn? withdrawnReason?
    toldOn? toldAnswer? goodLife whatMatters strengths triedC1 triedC1NotEnough triedC2 triedC2NotEnough
    whyOnly carer involved weeklyPence?:int oneOffPence?:int funding startsOn? lookAgainOn?
  `,
  c3_alternatives: 'proposalId->c3_proposals position:int what whyNot',
  c3_outcomes: 'proposalId->c3_proposals position:int what howWeWillKnow',
  c3_links: 'proposalId->c3_proposals conversationId?->conversations planId?->c2_plans',
  agenda_items: `
    huddleId->huddles kind subjectId? position:int state movedByChair:int carriedOver:int title?
    presenterId?->members note outcome?
  `,
  c3_rounds: `
    proposalId->c3_proposals huddleId->huddles itemId->agenda_items hidden:int overruledReason?
  `,
  c3_overrules: 'roundId->c3_rounds memberId->members says',
  c3_positions: 'roundId->c3_rounds memberId->members position reason carries? at',
  c3_decisions: `
    proposalId->c3_proposals roundId->c3_rounds huddleId->huddles decision on at by present positions
    consideration overruledReason? authoriserName? authorisedOn? whoTells? tellerId?->members
    lookAgainOn? sealedAt?
  `,
  actions: `
    teamId->teams what memberId?->members dueOn? personId?->people planId?->c2_plans
    proposalId?->c3_proposals huddleId?->huddles madeOn doneOn? droppedOn? dropReason?
  `,
  c3_things_to_try: 'decisionId->c3_decisions kind what memberId?->members dueOn? actionId?->actions',
  attendance: 'huddleId->huddles memberId->members state observing:int',
  pulse: 'huddleId->huddles feeling:int',
  presentations: `
    teamId->teams title? presenterId?->members plannedOn plannedById->members huddleId?->huddles
  `,
  minutes: 'huddleId->huddles closedById?->members body text madeAt',
  amendments: 'huddleId->huddles memberId->members at words',
  audit_entries: 'teamId at memberId? verb topic subjectId personId? huddleId? undoable:int undoesId?',
} as const;

/** The first shape of the store. Frozen: a later change is a new migration. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const [name, notation] of Object.entries(tables)) {
    await createStrictTable(db, name, (table) => columns(keyed(table), notation));
  }
  await createStrictTable(db, 'audit_changes', (table) =>
    columns(
      table,
      'entryId->audit_entries position:int tableName rowId op before? after?',
    ).addPrimaryKeyConstraint('audit_changes_key', ['entryId', 'position']),
  );
  await createStrictTable(db, 'drafts', (table) =>
    columns(
      table.addColumn('key', 'text', (column) => column.notNull()),
      'teamId body keptAt',
    ).addPrimaryKeyConstraint('drafts_key', ['teamId', 'key']),
  );

  await createStrictTable(db, 'schema_versions', (table) =>
    table
      .addColumn('version', 'integer', (column) => column.primaryKey().notNull())
      .addColumn('program', 'text', (column) => column.notNull()),
  );

  const indexes: readonly (readonly [string, readonly string[]])[] = [
    ['members', ['teamId']],
    ['people', ['teamId', 'fullName']],
    ['lead_worker_changes', ['personId', 'fromOn']],
    ['conversations', ['personId', 'happenedOn']],
    ['connections', ['personId', 'madeOn']],
    ['connections', ['conversationId']],
    ['gaps', ['teamId', 'loggedOn']],
    ['gaps', ['personId']],
    ['c2_plans', ['personId', 'openedOn']],
    ['c2_plans', ['endedOn']],
    ['c2_contacts', ['planId', 'on']],
    ['c2_spends', ['planId', 'on']],
    ['c2_reviews', ['planId', 'on']],
    ['c2_reviews', ['huddleId']],
    ['c2_reopenings', ['planId']],
    ['c3_proposals', ['personId', 'begunOn']],
    ['c3_alternatives', ['proposalId']],
    ['c3_outcomes', ['proposalId']],
    ['c3_links', ['proposalId']],
    ['c3_rounds', ['itemId']],
    ['c3_rounds', ['proposalId']],
    ['c3_overrules', ['roundId']],
    ['c3_decisions', ['proposalId', 'at']],
    ['c3_decisions', ['huddleId']],
    ['c3_decisions', ['roundId']],
    ['c3_things_to_try', ['decisionId']],
    ['huddles', ['teamId', 'on']],
    ['agenda_items', ['huddleId', 'position']],
    ['pulse', ['huddleId']],
    ['presentations', ['teamId', 'huddleId']],
    ['amendments', ['huddleId', 'at']],
    ['actions', ['teamId', 'doneOn', 'droppedOn']],
    ['actions', ['personId']],
    ['actions', ['planId']],
    ['actions', ['huddleId']],
    // All that the trail is searched and counted by, so that ten years of it are not read through.
    ['audit_entries', ['teamId', 'id']],
    ['audit_entries', ['teamId', 'verb']],
    ['audit_entries', ['personId', 'id']],
    ['audit_changes', ['rowId']],
  ];
  for (const [table, on] of indexes) {
    await db.schema
      .createIndex(`${table}_by_${on.join('_')}`)
      .on(table)
      .columns([...on])
      .execute();
  }
  const uniques: readonly (readonly [string, readonly string[]])[] = [
    ['c3_positions', ['roundId', 'memberId']],
    ['attendance', ['huddleId', 'memberId']],
    ['minutes', ['huddleId']],
  ];
  for (const [table, on] of uniques) {
    await db.schema
      .createIndex(`${table}_once_by_${on.join('_')}`)
      .unique()
      .on(table)
      .columns([...on])
      .execute();
  }
  // Few entries take another back: an index of all of them would look useless to the planner, and be left aside.
  await sql`create index "audit_entries_by_undoesId" on "audit_entries" ("undoesId") where "undoesId" is not null`.execute(
    db,
  );
  // One open plan, one running huddle, one sign-off: two windows pressing at once cannot make two.
  await sql`create unique index "c2_plans_one_open" on "c2_plans" ("personId") where "endedOn" is null`.execute(
    db,
  );
  await sql`create unique index "huddles_one_running" on "huddles" ("teamId") where "closedAt" is null`.execute(
    db,
  );
  await sql`create unique index "c3_decisions_one_sign_off" on "c3_decisions" ("proposalId") where "decision" = 'signed-off'`.execute(
    db,
  );

  await append(db, 'audit_entries');
  await append(db, 'audit_changes');
  await append(db, 'minutes');
  await append(db, 'amendments');
  await forbidChange(db, 'c3_decisions', 'old."sealedAt" is not null');
  // What a sealed decision was made on, and what was to be tried after it, stay as they were.
  const sealed = (on: string): string =>
    `exists (select 1 from "c3_decisions" where ${on} and "sealedAt" is not null)`;
  await forbidChange(db, 'c3_things_to_try', sealed('"id" = old."decisionId"'));
  await forbidChange(db, 'c3_rounds', sealed('"roundId" = old."id"'));
  await forbidChange(db, 'c3_positions', sealed('"roundId" = old."roundId"'));
  await forbidChange(db, 'c3_overrules', sealed('"roundId" = old."roundId"'));
  // A closed huddle is its record: who was there, what came up, and what was said of each plan.
  const closed = 'exists (select 1 from "huddles" where "id" = old."huddleId" and "closedAt" is not null)';
  await forbidChange(db, 'huddles', 'old."closedAt" is not null');
  for (const table of ['agenda_items', 'attendance', 'pulse', 'c2_reviews']) {
    await forbidChange(db, table, closed);
  }
}
