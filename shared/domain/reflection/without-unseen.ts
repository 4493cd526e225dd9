/** A soft hyphen is seen where a line ends after it, as text that is copied from a PDF has it. */
const hyphenAtEnd = /\u00AD(?=[^\S\n]*\n)/g;
/** What a joiner shapes: letters of scripts that join theirs, and pictures that are made of several. */
const shaped =
  '(?:(?![\\p{Script=Latin}\\p{Script=Common}\\p{Script=Inherited}])[\\p{L}\\p{M}]|\\p{Extended_Pictographic}|\\p{Emoji_Modifier}|\\uFE0F)';
// A whole run of them at once: one by one, each would look back over all the others.
const unseen = new RegExp(`(?<!${shaped}|\\p{Cf})(?:(?=\\p{DI})\\p{Cf}|[\\uFFF9-\\uFFFB])+`, 'gu');

/**
 * A text without signs that are not seen, as PDFs, Word and telephones leave them behind: one of them inside a name, a
 * label or a number would hide it. Those that shape what they follow stay; names are found through them.
 */
export function withoutUnseen(text: string): string {
  return text.replace(hyphenAtEnd, '-').replace(unseen, '');
}
