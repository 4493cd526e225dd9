import type { Taken } from '../../../shared/contract/exports';
import type { Export, ExportForm, ExportKind } from '../../../shared/domain/exports/export';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import type { EntryFacts, Writing } from '../../store/writing';
import { type Acting, type ActingMember, act } from '../acting';
import type { Desktop } from '../device/desktop';
import type { FileToSave } from '../device/file-to-save';
import { tryWriting } from '../try-writing';

/** What is taken out and how the trail says so: what left the program cannot be taken back. */
export interface TakingOut {
  readonly kind: ExportKind;
  readonly entry: Omit<EntryFacts, 'undoable' | 'undoesId'>;
  readonly outside?: boolean;
}

/** What leaves the machine because somebody takes it out, with the entry that says so. */
export interface Exported {
  readonly done: Taken;
  readonly text: string;
}

async function log(
  writing: Writing,
  { teamId, memberId, now: at, newId }: ActingMember,
  { kind, entry, outside = false }: TakingOut,
  where: Pick<Export, 'form' | 'file' | 'folder'>,
): Promise<Taken> {
  const exportId = newId();
  await writing.insert('exports', {
    ...{ id: exportId, teamId, memberId, at, kind, subjectId: entry.subjectId, personId: entry.personId },
    ...{ outside: outside ? 1 : 0, ...where },
  });
  const entryId = writing.record({ ...entry, undoable: false, undoesId: null });
  return { entryId, id: entry.subjectId, exportId, file: where.file ?? '' };
}

/**
 * Saves a file where somebody says, and keeps in the trail and in the list of what was taken out that it was. Answers
 * null when nobody chose where to.
 *
 * The entry is written after the file: written first, it would tell of a file that nobody then wanted, or that could not
 * be written. So that no file is out of which the trail does not know, it is tried before anybody is asked whether an
 * entry can be written; should it fail all the same, that is a fault, which is said and stands in the log.
 */
export async function takeFileOut(
  acting: Acting,
  file: FileToSave,
  what: TakingOut,
  save: Desktop['save'],
): Promise<Outcome<Taken | null, Refusal>> {
  if (acting.memberId === null) return refuse({ kind: 'nobody-acting' });
  await tryWriting(acting);
  const saved = await save(file);
  if (saved.kind === 'left') return accept(null);
  if (saved.kind === 'failed') return refuse({ kind: 'not-saved', why: saved.why });
  const form: ExportForm = file.extension;
  return act<Taken, Refusal>(acting, ['exports'], async (writing, member) =>
    accept(await log(writing, member, what, { form, file: saved.name, folder: saved.folder })),
  );
}

/** Keeps that a text was taken out; it is put on the clipboard once that is kept. */
export async function takeTextOut(
  acting: Acting,
  text: string,
  what: TakingOut,
): Promise<Outcome<Exported, Refusal>> {
  return act<Exported, Refusal>(acting, ['exports'], async (writing, member) => {
    const done = await log(writing, member, what, { form: 'clipboard', file: null, folder: null });
    return accept({ done, text });
  });
}
