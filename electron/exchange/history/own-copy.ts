/**
 * The same text without what it was cut from: a few letters kept of a file would otherwise hold on to the half a megabyte
 * they were read with.
 */
export function ownCopy(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}

/** Remembers what texts came to. Most columns say the same few hundred things in half a million rows. */
export function remembering<Result>(read: (text: string) => Result, most = 50_000): (text: string) => Result {
  const known = new Map<string, { readonly result: Result }>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found.result;
    const result = read(text);
    if (known.size >= most) known.clear();
    known.set(ownCopy(text), { result });
    return result;
  };
}
