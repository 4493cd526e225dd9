import Sqlite from 'better-sqlite3-multiple-ciphers';
import { type CompiledQuery, Kysely } from 'kysely';
import { measuresOf } from '../../../electron/services/measures/weekly-parts';
import { readFacts } from '../../../electron/store/measures/read-facts';
import { openStore } from '../../../electron/store/open-store';
import { withKeptStatements } from '../../../electron/store/sqlite-only/kept-statements';
import { SettledDialect } from '../../../electron/store/sqlite-only/settled-plans';
import type { Database } from '../../../electron/store/tables/database';
import type { FactKind } from '../../../shared/domain/measures/facts';
import { chartsOfPage, dataPages } from '../../../shared/domain/measures/pages';
import type { Figure } from '../figures/figure';
import { median } from '../figures/percentiles';
import { tenYears } from '../ten-years/ten-years';

const times = 60;
const warmUp = 6;

/** What each page reads, by the store and by the bare driver: the same statements, in turn, on the same file. */
export async function measurePageSql(): Promise<Figure> {
  const { path, teamId } = await tenYears();
  const store = await openStore(path);
  const bare = new Sqlite(path, { readonly: true });
  const pages: { readonly page: string; readonly ours: number; readonly bare: number }[] = [];
  for (const page of dataPages) {
    const kinds = measuresOf(chartsOfPage(page)).flatMap(({ needs }) => needs);
    const statements = (await queriesFor(path, teamId, kinds)).map(({ sql, parameters }) => ({
      statement: bare.prepare<unknown[]>(sql),
      parameters,
    }));
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let time = -warmUp; time < times; time++) {
      const began = performance.now();
      await readFacts(store.db, teamId, kinds);
      const between = performance.now();
      for (const { statement, parameters } of statements) statement.all(...parameters);
      const ended = performance.now();
      if (time < 0) continue;
      ours.push(between - began);
      theirs.push(ended - between);
    }
    pages.push({ page: page.id, ours: median(ours), bare: median(theirs) });
  }
  bare.close();
  await store.close();
  return figureOf(pages);
}

/** The statements that reading these facts comes to. */
async function queriesFor(
  path: string,
  teamId: string,
  kinds: readonly FactKind[],
): Promise<readonly CompiledQuery[]> {
  const queries: CompiledQuery[] = [];
  const sqlite = new Sqlite(path, { readonly: true });
  const db = new Kysely<Database>({
    dialect: new SettledDialect({ database: withKeptStatements(sqlite) }),
    log: ({ query }) => void queries.push(query),
  });
  await readFacts(db, teamId, kinds);
  sqlite.close();
  return queries;
}

function figureOf(
  pages: readonly { readonly page: string; readonly ours: number; readonly bare: number }[],
): Figure {
  const [worst] = pages.toSorted((a, b) => b.ours / b.bare - a.ours / a.bare);
  if (worst === undefined) throw new Error('No page was measured.');
  return {
    part: 'Dashboards, ten years of one team',
    name: `what a page reads, over the same statements by the bare driver, the worst page (${worst.page})`,
    value: worst.ours / worst.bare,
    unit: '×',
    limit: 2,
    how: `medians of ${times}, in turn, on the same file, all facts of each of ${pages.length} pages`,
    parts: Object.fromEntries(
      pages.flatMap(({ page, ours, bare }) => [
        [`${page}, ours, ms`, ours],
        [`${page}, bare, ms`, bare],
      ]),
    ),
  };
}
