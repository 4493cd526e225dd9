import type { ParsedInput } from '../../../shared/contract';
import type { BroughtIn } from '../../../shared/contract/imports';
import type { Topic } from '../../../shared/domain/audit/entry';
import { type Coming, comingRows } from '../../../shared/domain/imports/coming';
import type { ImportKind } from '../../../shared/domain/imports/fields';
import { headingsOf, linesBelow } from '../../../shared/domain/imports/headings';
import {
  headingOfCell,
  layoutProblems,
  type Reading,
  toRemember,
} from '../../../shared/domain/imports/layout';
import { type ComingRow, countRows } from '../../../shared/domain/imports/problems';
import type { ImportRefusal } from '../../../shared/domain/imports/refusals';
import { cellKey } from '../../../shared/domain/imports/row-reader';
import type { Sheet } from '../../../shared/domain/imports/sheet';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { keepLayout } from '../../store/imports/layouts';
import type { Writing } from '../../store/writing';
import { type Acting, type ActingMember, act } from '../acting';
import { forgetChosen } from '../measures/read-most-to-say';
import { sheetAtHand } from './at-hand';
import { gatherFacts } from './gather-facts';
import { writeComing } from './write-coming';

type Input = ParsedInput<'imports.bring-in'>;

/** What is read again once it is there. */
const also: Readonly<Record<ImportKind, readonly Topic[]>> = {
  people: ['people', 'conversations'],
  plans: ['c2-plans', 'people'],
  weeks: ['measures'],
};

function readingOf({ kind, headingLine, columns, fill }: Input): Reading {
  const said = Object.fromEntries(fill.map(({ field, text }) => [field, text]));
  return { kind, headingLine, columns, fill: said };
}

/** Why these rows cannot be brought in as they are; null when they can. */
function whyNot(rows: readonly ComingRow<unknown>[], reading: Reading, sheet: Sheet): ImportRefusal | null {
  const counts = countRows(rows);
  const wrong = rows.find(({ standing }) => standing.kind === 'wrong');
  const cell = wrong?.cells.find(({ problem }) => problem !== null);
  if (wrong !== undefined && cell?.problem) {
    const headings = headingsOf(sheet, reading.headingLine);
    const heading = headingOfCell(reading, headings, cell);
    return { kind: 'rows-to-look-at', count: counts.wrong, line: wrong.line, heading, problem: cell.problem };
  }
  return counts.new === 0 ? { kind: 'nothing-new' } : null;
}

async function remember(writing: Writing, member: ActingMember, sheet: Sheet, reading: Reading) {
  const { teamId, now, newId } = member;
  await keepLayout(writing.db, { ...toRemember(sheet, reading), id: newId(), teamId, keptAt: now });
}

async function weigh(writing: Writing, member: ActingMember, sheet: Sheet, input: Input): Promise<Coming> {
  const reading = readingOf(input);
  return comingRows(input.kind, {
    reading,
    lines: linesBelow(sheet, reading.headingLine),
    fixes: new Map(input.fixes.map(({ line, column, text }) => [cellKey(line, column), text])),
    leftOut: new Set(input.leftOut),
    facts: await gatherFacts(writing.db, member),
  });
}

/**
 * Brings in every row of a sheet that is new, in one transaction and as one entry of the trail, by which all of it can be
 * taken back. The rows are weighed anew, against what is kept now: what the window showed decides nothing.
 */
export async function bringIn(acting: Acting, input: Input): Promise<Outcome<BroughtIn, Refusal>> {
  const held = sheetAtHand(acting, input);
  if (held === null) return refuse({ kind: 'not-found', what: 'spreadsheet' });
  const { file, sheet } = held;
  const reading = readingOf(input);
  if (layoutProblems(reading).length > 0) return refuse({ kind: 'columns-not-settled' });
  return act<BroughtIn, Refusal>(acting, also[input.kind], async (writing, member) => {
    const coming = await weigh(writing, member, sheet, input);
    const refused = whyNot(coming.rows, reading, sheet);
    if (refused !== null) return refuse(refused);
    const counts = countRows(coming.rows);
    const { teamId, memberId, now } = member;
    const id = member.newId();
    const about = { teamId, memberId, kind: input.kind, file, sheet: sheet.name, count: counts.new, at: now };
    await writing.insert('imports', { id, ...about });
    const written = await writeComing(writing, member, coming);
    if (!written.ok) return written;
    await remember(writing, member, sheet, reading);
    if (input.kind === 'weeks') forgetChosen(acting.store);
    const entryId = writing.record({
      ...{ verb: `imports.${input.kind}-brought-in` as const, topic: 'imports', subjectId: id },
      ...{ personId: null, huddleId: null, undoable: true, undoesId: null },
    });
    return accept({ entryId, id, count: counts.new, here: counts.here + counts.twice });
  });
}
