import type { ParsedInput } from '../../../shared/contract';
import type { CaseNoteView } from '../../../shared/contract/case-notes';
import type { Taken } from '../../../shared/contract/exports';
import { documentText } from '../../../shared/domain/documents/document-text';
import { accept, type Outcome } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import type { Acting } from '../acting';
import { documentFile, type Ways } from '../exports/document-file';
import { type Exported, takeFileOut, takeTextOut } from '../exports/take-file-out';
import { toPersonLabel } from '../labels';
import type { CaseNote } from './case-note';
import { noteOfDecision } from './note-of-decision';
import { noteOfEnding, noteOfReview } from './notes-of-plan';

type About = ParsedInput<'case-notes.read'>['about'];

function noteOf(acting: Acting, about: About): Promise<Outcome<CaseNote, Refusal>> {
  switch (about.kind) {
    case 'decision':
      return noteOfDecision(acting, about.decisionId);
    case 'review':
      return noteOfReview(acting, about.reviewId);
    case 'ending':
      return noteOfEnding(acting, about.planId);
  }
}

/** A case note as it would go out, with whose it is: it is read on the screen first. */
export async function readCaseNote(
  acting: Acting,
  { about }: ParsedInput<'case-notes.read'>,
): Promise<Outcome<CaseNoteView, Refusal>> {
  const note = await noteOf(acting, about);
  if (!note.ok) return note;
  const { document, person, of } = note.value;
  return accept({
    ...{ document, of, recordNumber: person.recordNumber },
    person: toPersonLabel(person, acting.today),
  });
}

/** The plain words of a case note, for the clipboard. Every export is in the trail (design 1). */
export async function copyCaseNote(
  acting: Acting,
  { about }: ParsedInput<'case-notes.copy'>,
): Promise<Outcome<Exported, Refusal>> {
  const note = await noteOf(acting, about);
  if (!note.ok) return note;
  const { document, entry } = note.value;
  return takeTextOut(acting, documentText(document), { kind: 'case-note', entry });
}

/** Saves a case note as a file, where somebody says. Its name has no name of a person: a folder is seen by others. */
export async function saveCaseNoteAs(
  acting: Acting,
  { about, as }: ParsedInput<'case-notes.save-as'>,
  { save, toWord }: Ways,
): Promise<Outcome<Taken | null, Refusal>> {
  const note = await noteOf(acting, about);
  if (!note.ok) return note;
  const { document, entry, person, on } = note.value;
  const file = await documentFile({ name: `Case note, ${person.knownAs}, ${on}`, as }, document, toWord);
  return takeFileOut(acting, file, { kind: 'case-note', entry }, save);
}
