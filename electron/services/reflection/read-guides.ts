import type { ParsedInput } from '../../../shared/contract';
import type { GuideRow } from '../../../shared/contract/packs';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import { findInGuides, type GuideHit } from '../../../shared/domain/reflection/find-in-guides';
import type { Guide } from '../../../shared/domain/reflection/guide';
import type { Refusal } from '../../../shared/domain/refusals';
import type { Acting } from '../acting';
import { readPractice } from './practice';

/** The guides, to choose from and to offer beside the work each is about. */
export async function listGuides(): Promise<Outcome<readonly GuideRow[], never>> {
  const { guides } = await readPractice();
  return accept(guides.map((guide) => ({ ...guide, sections: guide.sections.map(({ title }) => title) })));
}

export async function readGuide(
  _acting: Acting,
  { guideId }: ParsedInput<'guides.read'>,
): Promise<Outcome<Guide, Refusal>> {
  const guide = (await readPractice()).guides.find(({ id }) => id === guideId);
  return guide === undefined ? refuse({ kind: 'not-found', what: 'guide' }) : accept(guide);
}

/** Where in the guides all these words are said. */
export async function findGuides(
  _acting: Acting,
  { words }: ParsedInput<'guides.find'>,
): Promise<Outcome<readonly GuideHit[], never>> {
  return accept(findInGuides((await readPractice()).guides, words));
}
