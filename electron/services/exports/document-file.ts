import { footOf, type ReadableDocument } from '../../../shared/domain/documents/document';
import type { Desktop } from '../device/desktop';
import type { FileToSave } from '../device/file-to-save';

/** What it takes to save a document: where to is asked outside, and Word files are made there too. */
export interface Ways {
  readonly save: Desktop['save'];
  /** Makes a Word file, as base64. */
  readonly toWord: (document: ReadableDocument) => Promise<string>;
}

/** A document as a file. A PDF is printed from the window that has laid the same document out. */
export async function documentFile(
  { name, as }: { readonly name: string; readonly as: 'pdf' | 'docx' },
  document: ReadableDocument,
  toWord: Ways['toWord'],
): Promise<FileToSave> {
  if (as === 'pdf')
    return {
      name,
      extension: as,
      content: { kind: 'printed', foot: { words: footOf(document), print: document.print } },
    };
  return { name, extension: as, content: { kind: 'base64', data: await toWord(document) } };
}
