/** The text on one line, cut at a word where it is longer than `most` characters; the whole stands where it is kept. */
export function cutShort(text: string, most: number): string {
  const line = text.trim().replace(/\s+/g, ' ');
  const letters = [...line];
  if (letters.length <= most) return line;
  const atWord = letters
    .slice(0, most - 1)
    .join('')
    .replace(/\s+\S*$/, '');
  return `${atWord.replace(/[\s,;:.–-]+$/, '')}…`;
}
