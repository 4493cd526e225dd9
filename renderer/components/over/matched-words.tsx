/** Every word that begins as one of the words looked for, underlined; case does not matter. */
export function MatchedWords({ words, query }: { readonly words: string; readonly query: string }) {
  const wanted = query.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  if (wanted.length === 0) return words;
  const parts = words.split(new RegExp(`(?<![\\p{L}\\p{N}])(${wanted.join('|')})`, 'giu'));
  // What was split by stands at every second place.
  return parts.map((part, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one sentence, in their order
    index % 2 === 1 ? <mark key={index}>{part}</mark> : part,
  );
}
