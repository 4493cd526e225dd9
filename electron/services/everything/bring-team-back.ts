import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { appendToTrail } from '../../store/audit-trail';
import { putEverything, type RowsOfTable } from '../../store/everything/put-everything';
import { tablesOfEverything } from '../../store/everything/tables-of-everything';
import { idsAfter } from '../../store/new-id';
import type { Store } from '../../store/open-store';
import { readShape, type StoredTable } from '../../store/sqlite-only/store-shape';
import type { Program } from '../device/program';
import { checkRows, type Document, isWhole, readDocument } from './check-document';
import { documentName } from './document';
import { findLoose } from './find-loose';
import { type Going, underWay } from './under-way';
import type { ZipTools } from './zip-tools';

/** Bytes of a document unpacked: ten years of a large team are a fifth of it, and a text may hardly be longer. */
const mostBytes = 400 * 1024 * 1024;

interface Checked {
  readonly tables: readonly RowsOfTable[];
  readonly teamId: string;
  readonly name: string;
}

/** Everything of a document, before a row of it is written anywhere. */
async function check(
  document: Document,
  shape: readonly StoredTable[],
  { advance }: Going,
): Promise<Outcome<Checked, Refusal>> {
  if (!isWhole(document, shape)) return refuse({ kind: 'not-a-teams-file', why: 'parts-missing' });
  const tables: RowsOfTable[] = [];
  for (const table of shape) {
    const checked = await checkRows(table, document.tables[table.name] ?? [], advance);
    if (!checked.ok) return refuse({ kind: 'does-not-fit', ...checked.refusal });
    tables.push(checked.value);
  }
  const teams = tables.find(({ table }) => table === 'teams')?.rows ?? [];
  const [team, another] = teams;
  if (team === undefined || another !== undefined)
    return refuse({ kind: 'not-a-teams-file', why: 'not-ours' });
  if (team.sample === 1) return refuse({ kind: 'sample-not-brought-back' });
  const teamId = String(team.id);
  const loose = findLoose(shape, tables, teamId);
  if (loose !== null) return refuse({ kind: 'does-not-fit', ...loose });
  return accept({ tables, teamId, name: String(team.name) });
}

async function fill(store: Store, document: Document, going: Going): Promise<Outcome<Checked, Refusal>> {
  const rows = Object.values(document.tables).reduce((sum, each) => sum + each.length, 0);
  // Each row is looked at, and then written.
  going.expect(rows * 2);
  const shape = await readShape(store.db, tablesOfEverything);
  const checked = await check(document, shape, going);
  if (checked.ok) await putEverything(store.db, checked.value.tables, going.advance);
  return checked;
}

/** From here on the trail says that what stands before came from a file, and when. */
async function sayBroughtBack({ db }: Store, { teamId }: Checked, at: string): Promise<void> {
  const newest = await db
    .selectFrom('audit_entries')
    .select(({ fn }) => fn.max('id').as('id'))
    .executeTakeFirst();
  await db.transaction().execute(async (transaction) => {
    await appendToTrail(
      transaction,
      {
        ...{ id: idsAfter(newest?.id ?? null)(Date.parse(at)), teamId, at, memberId: null },
        ...{ verb: 'team.brought-back', topic: 'team', subjectId: teamId, personId: null, huddleId: null },
        ...{ undoable: false, undoesId: null },
      },
      [],
    );
  });
}

/**
 * Asks for a file of everything and makes it this computer's own team: looked at whole before a row is written, written
 * in one transaction into a file beside, and only then put in its place. Answers null where it was stopped or nobody
 * chose a file; refused for a computer that has a team of its own.
 */
export async function bringTeamBack(
  program: Pick<Program, 'choose' | 'hasKeys' | 'hasOwnTeam' | 'makeOwnTeam' | 'teamIs' | 'now'>,
  zip: ZipTools,
): Promise<Outcome<{ readonly team: string } | null, Refusal>> {
  if (program.hasOwnTeam()) return refuse({ kind: 'team-here-already' });
  if (!program.hasKeys()) return refuse({ kind: 'keys-first' });
  return underWay<{ readonly team: string } | null>(async (going) => {
    const chosen = await program.choose({
      title: 'Bring a team back from its file',
      kinds: [{ name: 'Everything of a team', extensions: ['zip'] }],
    });
    if (chosen.kind === 'left') return accept(null);
    const part = { path: chosen.path, name: documentName, most: mostBytes, signal: going.signal };
    const text = await zip.readText(part);
    if (!text.ok) return refuse({ kind: 'not-a-teams-file', why: text.refusal });
    const document = readDocument(text.value);
    if (!document.ok) return document;
    const made = await program.makeOwnTeam({
      schema: document.value.schema,
      fill: (store) => fill(store, document.value, going),
      finish: (store, checked) => sayBroughtBack(store, checked, program.now()),
    });
    if (!made.ok) return made;
    await program.teamIs(made.value.teamId, null);
    return accept({ team: made.value.name });
  });
}
