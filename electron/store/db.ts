import type { Transaction } from 'kysely';
import type { Database } from './tables/database';

/** The store within one transaction: what everything that writes works on. */
export type Db = Transaction<Database>;
