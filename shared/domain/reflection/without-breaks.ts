const broken = /(?<![\p{L}\p{M}])(?<before>[\p{L}\p{M}]+)[-‐‑]\s*(?=(?<after>[\p{L}\p{M}]+))/gu;

/** Puts a name together again that a line's end broke in two: `Doro-` and `thy`. Other hyphens stay as they are. */
export function withoutBreaks(text: string, isName: (word: string) => boolean): string {
  return text.replace(broken, (found, before: string, after: string) =>
    isName(before + after) ? before : found,
  );
}
