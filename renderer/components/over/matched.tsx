/** Words with the first place that matches underlined; case does not matter. */
export function Matched({ words, query }: { readonly words: string; readonly query: string }) {
  const wanted = query.trim();
  const at = wanted === '' ? -1 : words.toLocaleLowerCase().indexOf(wanted.toLocaleLowerCase());
  if (at < 0) return words;
  return (
    <>
      {words.slice(0, at)}
      <mark>{words.slice(at, at + wanted.length)}</mark>
      {words.slice(at + wanted.length)}
    </>
  );
}
