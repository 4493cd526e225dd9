import type { documentDocx } from '../documents/document-docx';

/** Makes a Word file. Its library is read from the disk with the first one that is made, so that no start pays for it. */
export const toWord: typeof documentDocx = async (...of) => {
  const made = await import('../documents/document-docx');
  return made.documentDocx(...of);
};
