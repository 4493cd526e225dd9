/**
 * A character that no record keeps: control characters have no place in one, newlines and tabs have. Bidirectional
 * overrides can make a name read as another; right-to-left letters themselves are welcome.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: this is the refusal of exactly those characters
export const unseen = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069]/;

// What PDFs, Word and web pages leave inside words when they are copied: nobody sees it, and a name that holds it is not
// found. Joiners stay: letters of many scripts and pictures are shaped by them. At a line's end a soft hyphen is seen.
const leftBehind = /[\u00AD\u200B\u2060\uFEFF]/g;
const hyphenAtEnd = /\u00AD(?=[^\S\n]*\n)/g;

/** A text as a record keeps it, however it was typed or brought in. */
export function asKept(text: string): string {
  return text.replace(hyphenAtEnd, '-').replace(leftBehind, '');
}
