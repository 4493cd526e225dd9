import type { Guide } from './guide';
import type { Pack } from './pack';
import { type Unsafe, unsafeMarkdown } from './unsafe-markdown';

/** A text by its path in a pack or a guide, and what it is called on the screens, as a sentence begins with it. */
type Called = readonly [field: string, where: string, text: string];

function textsOfPack(pack: Pack): readonly Called[] {
  return [
    ['name', 'The name', pack.name],
    ['purpose', 'The purpose', pack.purpose],
    ...pack.learning.map((text, at): Called => [`learning.${at}`, 'What is to be learned', text]),
    ...pack.beforehand.map((text, at): Called => [`beforehand.${at}`, 'What to have ready', text]),
    ...pack.steps.flatMap(({ title, prompt, facilitator }, at): readonly Called[] => [
      [`steps.${at}.title`, `The title of step ${at + 1}`, title],
      [`steps.${at}.prompt`, `The question of step ${at + 1}`, prompt],
      [`steps.${at}.facilitator`, `What the facilitator reads in step ${at + 1}`, facilitator],
    ]),
    ...pack.watchFor.map((text, at): Called => [`watchFor.${at}`, 'What to watch for', text]),
    ['material', 'The material', pack.material],
  ];
}

function textsOfGuide({ title, summary, sections }: Guide): readonly Called[] {
  return [
    ['title', 'The title', title],
    ['summary', 'The summary', summary],
    ...sections.flatMap((section, at): readonly Called[] => [
      [`sections.${at}.title`, `The title “${section.title}”`, section.title],
      [`sections.${at}.body`, `“${section.title}”`, section.body],
    ]),
  ];
}

interface UnsafeText {
  readonly field: string;
  readonly where: string;
  readonly holds: Unsafe;
}

function firstUnsafe(texts: readonly Called[]): UnsafeText | null {
  for (const [field, where, text] of texts) {
    const holds = unsafeMarkdown(text);
    if (holds !== null) return { field, where, holds };
  }
  return null;
}

/** The first text of a pack that would not be shown as it is written. */
export function unsafeInPack(pack: Pack): UnsafeText | null {
  return firstUnsafe(textsOfPack(pack));
}

/** The same for a guide. */
export function unsafeInGuide(guide: Guide): UnsafeText | null {
  return firstUnsafe(textsOfGuide(guide));
}
