import { type CompiledQuery, type QueryExecutorProvider, type QueryResult, sql } from 'kysely';

type Value = string | number | null;

interface Made {
  readonly query: CompiledQuery;
  /** For each parameter, which of the values it takes; null for one that is always the same. */
  readonly takes: readonly (number | null)[];
}

/**
 * Runs a query that is built and compiled the first time only; every write does the same few, and building one costs
 * more than SQLite takes to run it. `build` gets a stand-in for each value, so that nothing of a value can get into
 * the query's text. The same key must always mean the same query.
 */
type RunMadeOnce = <Row>(
  db: QueryExecutorProvider,
  key: string,
  values: readonly Value[],
  build: (standIns: readonly string[]) => CompiledQuery<Row>,
) => Promise<QueryResult<Row>>;

/** A file's own queries by their keys: two files that happen to choose the same key never run each other's. */
export function makingOnce(): RunMadeOnce {
  const made = new Map<string, Made>();
  return async <Row>(
    db: QueryExecutorProvider,
    key: string,
    values: readonly Value[],
    build: (standIns: readonly string[]) => CompiledQuery<Row>,
  ) => {
    const known = made.get(key) ?? make(build, values.length);
    made.set(key, known);
    const { query, takes } = known;
    const parameters = takes.map((take, at) => (take === null ? query.parameters[at] : values[take]));
    // The key stands for the query, and the query for its rows.
    return db.getExecutor().executeQuery({ ...query, parameters } as CompiledQuery<Row>);
  };
}

const runMadeOnce = makingOnce();

function make(build: (standIns: readonly string[]) => CompiledQuery, count: number): Made {
  const standIns = Array.from({ length: count }, (_, index) => `\u0000${index}`);
  const query = build(standIns);
  const places = new Map<unknown, number>(standIns.map((standIn, index) => [standIn, index]));
  const takes = query.parameters.map((parameter) => places.get(parameter) ?? null);
  return { query, takes };
}

/** Inserts a row; the texts of its columns and of its table are the program's own, never a window's. */
export async function insertMadeOnce(
  db: QueryExecutorProvider,
  table: string,
  row: Readonly<Record<string, Value>>,
): Promise<void> {
  const columns = Object.keys(row);
  await runMadeOnce(db, `insert ${table} ${columns}`, Object.values(row), (values) => {
    const names = sql.join(columns.map((column) => sql.ref(column)));
    return sql`insert into ${sql.table(table)} (${names}) values (${sql.join(values)})`.compile(db);
  });
}
