import type { Kysely } from 'kysely';
import * as first from './0001-first';
import * as search from './0002-search';
import * as measures from './0003-measures';
import * as reflection from './0004-reflection';
import * as exported from './0005-exports';
import * as imports from './0006-imports';
import * as history from './0007-history';
import * as stories from './0008-stories';
import * as chain from './0009-chain';
import * as access from './0010-access';

export interface Migration {
  readonly version: number;
  readonly up: (db: Kysely<unknown>) => Promise<void>;
}

/**
 * In order; listed explicitly. Frozen once landed, additive, each with a test on real rows.
 *
 * To carry over to PostgreSQL one day: every column is text or integer, so types, keys and indexes go as they are;
 * `strict` falls away, the triggers become rules of that database, and the search index its own full text. Whatever
 * is not Kysely's own stands in `sqlite-only/`.
 */
export const migrations: readonly Migration[] = [
  { version: 1, up: first.up },
  { version: 2, up: search.up },
  { version: 3, up: measures.up },
  { version: 4, up: reflection.up },
  { version: 5, up: exported.up },
  { version: 6, up: imports.up },
  { version: 7, up: history.up },
  { version: 8, up: stories.up },
  { version: 9, up: chain.up },
  { version: 10, up: access.up },
];

export const latestVersion = migrations.at(-1)?.version ?? 0;
