import { sql } from 'kysely';
import { answer } from '../../electron/ipc/answer';
import type { Store } from '../../electron/store/open-store';
import { auditedTables } from '../../electron/store/tables/database';
import type { CallName } from '../../shared/contract';
import type { Reply } from '../../shared/contract/call';
import type { AccessLevel } from '../../shared/domain/access/level';
import { type TwoTeams, twoTeams } from './two-teams';

/** In every word that is kept of anybody the partner does not work with. */
export const mark = 'Zqxmark';

export interface FourLevels {
  readonly teams: TwoTeams;
  readonly store: Store;
  /** A member of each level. */
  readonly ids: Readonly<Record<AccessLevel, string>>;
  /** The person the partner works with, and one they do not. */
  readonly theirs: string;
  readonly other: string;
  send(level: AccessLevel | null, name: CallName, input: unknown): Promise<Reply<unknown>>;
}

/** Two teams in one store, in the first a member of each level; the partner is named alongside Wilf and nobody else. */
export async function fourLevels(folder: string): Promise<FourLevels> {
  const teams = await twoTeams(folder);
  const { program, store, logged } = teams;
  const { db } = store;
  const { teamId } = program.acting() ?? {};
  const members = await db
    .selectFrom('members')
    .select(['id', 'calledName'])
    .where('teamId', '=', teamId ?? '')
    .execute();
  const called = (name: string): string => members.find(({ calledName }) => calledName === name)?.id ?? '';
  const ids = {
    ...{ facilitator: called('Grace'), member: called('Tom') },
    ...{ partner: called('Ffion'), viewer: called('Shabnam') },
  };
  const send: FourLevels['send'] = async (level, name, input) => {
    const acting = program.acting();
    const as = acting === null ? null : { ...acting, memberId: level === null ? null : ids[level] };
    return answer({ program, acting: as }, name, input, (line) => void logged.push(line));
  };
  const people = await db
    .selectFrom('people')
    .select(['id', 'fullName'])
    .where('teamId', '=', teamId ?? '')
    .execute();
  const whose = (name: string): string => people.find(({ fullName }) => fullName === name)?.id ?? '';
  const theirs = whose('Wilf Garner');
  for (const level of ['partner', 'viewer'] as const)
    await mustDo(send('facilitator', 'access.set-level', { memberId: ids[level], level }));
  const words = { whatNeedsToChange: 'The stairs', ownWords: 'My own door', strengths: 'Friends', steps: [] };
  const plan = { personId: theirs, ...words, emergencyPlan: '', contactRhythmDays: 2, buddyId: null };
  await mustDo(send('facilitator', 'c2-plans.open', plan));
  const alongside = { personId: theirs, memberId: ids.partner };
  await mustDo(send('facilitator', 'access.name-alongside', alongside));
  return { teams, store, ids, theirs, other: whose('Dorothy Hale'), send };
}

async function mustDo(doing: Promise<Reply<unknown>>): Promise<void> {
  const reply = await doing;
  if (!reply.ok) throw new Error(JSON.stringify(reply));
}

/** Texts of the store's own, which bear no words: a mark in them would be no word of anybody's but a broken row. */
const own = /^(id|.*Ids?|kind|how|toKind|outcome|standing|consent|answer|carer|listenedTo|.*At|.*On|on)$/;

/** Puts the mark into every word that is kept of one person, and of what is in the other team. */
export async function markWordsOf(
  { db }: Store,
  personId: string,
  alsoRows: readonly string[],
): Promise<void> {
  const rows = new Set(alsoRows);
  for (const table of auditedTables) {
    if (table === 'teams' || table === 'members') continue;
    const { rows: all } = await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(db);
    for (const row of all) {
      const isOf = row.personId === personId || row.id === personId || rows.has(String(row.id));
      if (!isOf) continue;
      for (const column of wordsOf(table, row)) {
        await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${`${mark} ${column} ${String(row.id).slice(-6)}`} where id = ${row.id}`.execute(
          db,
        );
      }
    }
  }
}

const people = ['fullName', 'knownAs', 'address', 'phone', 'recordNumber'];

function wordsOf(table: string, row: Readonly<Record<string, unknown>>): readonly string[] {
  if (table === 'people') return people;
  if (!/^(conversations|connections|gaps|c2_|c3_proposals|actions|stories)/.test(table)) return [];
  return Object.keys(row).filter((column) => typeof row[column] === 'string' && !own.test(column));
}
