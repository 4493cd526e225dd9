/** What Markdown of ours may not hold: the program shows no HTML, and nothing in it leads to the web. */
export type Unsafe = 'html' | 'link';

/** Tags, closing tags, comments and declarations; `a < b` and `<3` are words. */
const html = /<[a-z/!?]/i;
/** `[words](address)`, `[words][note]`, pictures, `[note]: address`, `<address>`, and an address written out. */
const link =
  /!?\[[^\]]*\]\s?[([]|^ {0,3}\[[^\]]+\]:|<[a-z][a-z0-9+.-]*:|\b(?:https?|ftp|file|javascript):|\bwww\./im;

/** What in these words is not shown; null where there is nothing of the kind. */
export function unsafeMarkdown(text: string): Unsafe | null {
  if (link.test(text)) return 'link';
  return html.test(text) ? 'html' : null;
}
