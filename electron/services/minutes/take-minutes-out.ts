import type { ParsedInput } from '../../../shared/contract';
import type { Taken } from '../../../shared/contract/exports';
import type { MinutesView } from '../../../shared/contract/minutes';
import type { ReadableDocument } from '../../../shared/domain/documents/document';
import { documentText } from '../../../shared/domain/documents/document-text';
import { minutesAppendix } from '../../../shared/domain/minutes/appendix';
import { minutesDocument } from '../../../shared/domain/minutes/minutes-document';
import { accept, type Outcome } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import type { Acting } from '../acting';
import { documentFile, type Ways } from '../exports/document-file';
import { type Exported, type TakingOut, takeFileOut, takeTextOut } from '../exports/take-file-out';
import { entryInHuddle } from '../huddles/in-room';
import { gatherAppendix } from './gather-appendix';
import { readMinutes } from './read-minutes';

type TakenOut = ParsedInput<'minutes.document'>;

/** The minutes of a closed huddle as they go out: with known-as labels only, and with an appendix if it is asked for. */
export async function readMinutesDocument(
  acting: Acting,
  { huddleId, appendix }: TakenOut,
): Promise<Outcome<ReadableDocument, Refusal>> {
  const read = await readMinutes(acting, { huddleId });
  return read.ok ? accept(await documentOf(acting, read.value, { huddleId, appendix })) : read;
}

async function documentOf(
  { store, teamId }: Acting,
  { minutes, amendments }: MinutesView,
  { huddleId, appendix }: TakenOut,
): Promise<ReadableDocument> {
  if (!appendix) return minutesDocument(minutes, amendments);
  const facts = await gatherAppendix(store.db, teamId, huddleId);
  return minutesDocument(minutes, amendments, minutesAppendix(facts));
}

function takingOut(huddleId: string): TakingOut {
  return { kind: 'minutes', entry: entryInHuddle('huddles.minutes-copied', huddleId) };
}

/** The plain words of closed minutes, for the clipboard. Every export is in the trail (design 1, who sees what). */
export async function copyMinutes(acting: Acting, what: TakenOut): Promise<Outcome<Exported, Refusal>> {
  const document = await readMinutesDocument(acting, what);
  if (!document.ok) return document;
  return takeTextOut(acting, documentText(document.value), takingOut(what.huddleId));
}

/** Saves closed minutes as a file, where somebody says. */
export async function saveMinutesAs(
  acting: Acting,
  { as, ...what }: ParsedInput<'minutes.save-as'>,
  { save, toWord }: Ways,
): Promise<Outcome<Taken | null, Refusal>> {
  const read = await readMinutes(acting, what);
  if (!read.ok) return read;
  const document = await documentOf(acting, read.value, what);
  const name = `Minutes, ${read.value.minutes.on}${what.appendix ? ', with appendix' : ''}`;
  const file = await documentFile({ name, as }, document, toWord);
  return takeFileOut(acting, file, takingOut(what.huddleId), save);
}
