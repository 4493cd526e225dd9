import { foldForFinding } from '../text';
import type { Guide } from './guide';

/** A line of a guide in which what was looked for is said. */
export interface GuideHit {
  readonly guideId: string;
  readonly section: number;
  readonly line: string;
}

/** A line of Markdown as it is read: without its marks. */
function plainLine(line: string): string {
  return line
    .replace(/^\s*(?:[-*+>]|\d+[.)])\s+/, '')
    .replace(/[*_`]+/g, '')
    .trim();
}

/** How many of the words the line says; a word is found by its beginning. */
function saidIn(line: string, words: readonly string[]): number {
  const folded = ` ${foldForFinding(line).replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
  return words.filter((word) => folded.includes(` ${word}`)).length;
}

/**
 * The sections in which all the words are said, in their text, their title or their guide's title, but not in the last
 * alone; with the line that says most of them. Whoever looks for “carer tired” has both on one page.
 */
export function findInGuides(guides: readonly Guide[], typed: string): readonly GuideHit[] {
  const words = foldForFinding(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  return guides.flatMap((guide) =>
    guide.sections.flatMap((section, index): readonly GuideHit[] => {
      const lines = section.body
        .split('\n')
        .map(plainLine)
        .filter((line) => line !== '');
      const own = `${section.title} ${lines.join(' ')}`;
      if (saidIn(own, words) === 0 || saidIn(`${guide.title} ${own}`, words) < words.length) return [];
      const best = Math.max(0, ...lines.map((line) => saidIn(line, words)));
      const line = best === 0 ? lines[0] : lines.find((each) => saidIn(each, words) === best);
      return [{ guideId: guide.id, section: index, line: line ?? section.title }];
    }),
  );
}
