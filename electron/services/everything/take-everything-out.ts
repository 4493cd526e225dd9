import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Taken } from '../../../shared/contract/exports';
import { sayMark } from '../../../shared/domain/audit/trail-mark';
import { everythingReadme } from '../../../shared/domain/exports/everything-readme';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import { dated } from '../../../shared/domain/plain-text';
import type { Refusal } from '../../../shared/domain/refusals';
import { openSnapshot, type Snapshot } from '../../store/everything/snapshot';
import { readTeam } from '../../store/team';
import type { Acting } from '../acting';
import type { Desktop } from '../device/desktop';
import { nameTrouble } from '../device/name-trouble';
import { takeFileOut } from '../exports/take-file-out';
import {
  documentName,
  documentText,
  formatVersion,
  readmeName,
  schemaName,
  schemaOfDocument,
} from './document';
import { type Hidden, newlyHidden } from './made-file';
import { makingName } from './making-name';
import { tableCsv } from './table-csv';
import { type Going, underWay } from './under-way';
import type { ZipPart, ZipTools } from './zip-tools';

/** Where it is made, and what hides it while it lies there. */
interface Made {
  readonly path: string;
  readonly hidden: Hidden;
}

interface Making {
  readonly snapshot: Snapshot;
  readonly team: string;
  readonly program: string;
}

async function* only(text: string): AsyncGenerator<string> {
  yield text;
}

function partsOf(
  { now, today }: Acting,
  { snapshot, team, program }: Making,
  { advance }: Going,
): readonly ZipPart[] {
  const { schema, counts, tables, head: last } = snapshot;
  const mark = last === null ? null : sayMark(last);
  const head = {
    format: 'golden-thread',
    version: formatVersion,
    schema,
    program,
    madeAt: now,
    counts,
  } as const;
  return [
    { name: readmeName, content: only(everythingReadme({ team, program, on: dated(today), counts, mark })) },
    { name: schemaName, content: only(schemaOfDocument(tables)) },
    { name: documentName, content: documentText(snapshot, head, advance) },
    ...tables.map((table) => ({ name: `${table.name}.csv`, content: tableCsv(snapshot, table, advance) })),
  ];
}

/** Makes the file; refused where this computer's disk has no room for it. */
async function make(
  acting: Acting,
  { path, hidden, team, program }: Made & { readonly team: string; readonly program: string },
  going: Going,
  zip: ZipTools,
): Promise<Outcome<null, Refusal>> {
  const snapshot = await openSnapshot(acting.store, acting.teamId);
  try {
    const rows = Object.values(snapshot.counts).reduce((sum, many) => sum + many, 0);
    // Each row is written twice: into the document, and into its table.
    going.expect(rows * 2);
    const parts = partsOf(acting, { snapshot, team, program }, going);
    await zip.write({ path, hidden, parts, at: acting.now, signal: going.signal });
    return accept(null);
  } catch (fault) {
    if (nameTrouble(fault, path)?.kind === 'disk-full') return refuse({ kind: 'no-room-here' });
    throw fault;
  } finally {
    await snapshot.close();
  }
}

/**
 * All of the team's data as a zip file, where somebody says: as it stood when it was asked for, whatever is written
 * meanwhile. It is made first and moved into its place whole. Answers null where it was stopped or nobody chose where to.
 */
export async function takeEverythingOut(
  acting: Acting,
  desktop: Pick<Desktop, 'save' | 'version'>,
  zip: ZipTools,
): Promise<Outcome<Taken | null, Refusal>> {
  const { store, teamId, today } = acting;
  if (acting.memberId === null) return refuse({ kind: 'nobody-acting' });
  const path = join(dirname(store.path), makingName);
  const hidden = newlyHidden();
  return underWay<Taken | null>(async (going) => {
    try {
      rmSync(path, { force: true });
      const team = (await readTeam(store.db, teamId)).name;
      const made = await make(acting, { path, hidden, team, program: desktop.version }, going, zip);
      if (!made.ok) return made;
      const entry = { verb: 'team.everything-taken-out', topic: 'team', subjectId: teamId } as const;
      return await takeFileOut(
        acting,
        {
          name: `Everything of ${team}, ${today}`,
          extension: 'zip',
          content: { kind: 'made', path, hidden },
        },
        { kind: 'everything', entry: { ...entry, personId: null, huddleId: null } },
        desktop.save,
      );
    } finally {
      rmSync(path, { force: true });
    }
  });
}
