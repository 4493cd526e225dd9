import { documentText } from '../documents/document-text';
import type { Amendment, Minutes } from './minutes';
import { minutesDocument } from './minutes-document';

/** Minutes as plain words, to be read anywhere and pasted into a council's record system; additions stand below. */
export function minutesText(minutes: Minutes, amendments: readonly Amendment[] = []): string {
  return documentText(minutesDocument(minutes, amendments));
}
