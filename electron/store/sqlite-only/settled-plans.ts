import { SqliteDialect, SqliteQueryCompiler } from 'kysely';

/**
 * SQLite's planner looks at what is bound to a join's `?`, and therefore plans a kept statement anew each time
 * something else is bound: ten times the cost of running it. It does not look behind a plus, which changes neither
 * the value nor the use of an index (https://www.sqlite.org/compile.html#enable_qpsg has the reason).
 */
class SettledCompiler extends SqliteQueryCompiler {
  protected override getCurrentParameterPlaceholder(): string {
    return '+?';
  }
}

/** Kysely's SQLite, with statements that are planned once. */
export class SettledDialect extends SqliteDialect {
  override createQueryCompiler(): SettledCompiler {
    return new SettledCompiler();
  }
}
