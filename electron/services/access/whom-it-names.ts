import type { Kysely } from 'kysely';
import {
  draftSubject,
  fieldsOfOnePerson,
  type NamesOnePerson,
} from '../../../shared/domain/access/draft-subject';
import { type TableOfOnePerson, whoNow, whoseRow } from '../../store/access/whose';
import type { Database } from '../../store/tables/database';

/** Somebody a call is about; `personId` null where what it names is not there. */
export interface Named {
  /** As a refusal says what is not there. */
  readonly what: string;
  readonly personId: string | null;
}

const tables: Readonly<Record<Exclude<NamesOnePerson, 'personId'>, readonly [TableOfOnePerson, string]>> = {
  planId: ['c2_plans', 'plan'],
  proposalId: ['c3_proposals', 'proposal'],
  conversationId: ['conversations', 'conversation'],
  connectionId: ['connections', 'connection'],
};

async function lookUp(
  db: Kysely<Database>,
  teamId: string,
  field: NamesOnePerson,
  id: string,
): Promise<Named> {
  if (field === 'personId') return { what: 'person', personId: await whoNow(db, teamId, id) };
  const [table, what] = tables[field];
  const personId = await whoseRow(db, table, id);
  return { what, personId: personId === null ? null : await whoNow(db, teamId, personId) };
}

/** The one place that finds whom a call is about: everybody whom a field of its input, or the key of a draft, leads to. */
export async function whomItNames(
  db: Kysely<Database>,
  teamId: string,
  input: Readonly<Record<string, unknown>>,
): Promise<readonly Named[]> {
  const named: Named[] = [];
  for (const field of fieldsOfOnePerson) {
    const id = input[field];
    if (typeof id === 'string') named.push(await lookUp(db, teamId, field, id));
  }
  if (typeof input.key !== 'string') return named;
  const found: Named[] = [];
  for (const { field, id } of draftSubject(input.key)) found.push(await lookUp(db, teamId, field, id));
  const known = found.find(({ personId }) => personId !== null);
  return [...named, ...(known === undefined ? found.slice(-1) : [known])];
}
