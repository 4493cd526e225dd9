import { wordPresenting } from '../huddles/agenda-words';
import { formatPounds } from '../money';
import { type NameBook, wallLabel } from '../wall/name-book';
import { redact } from '../wall/redact';
import type { ItemInHuddle } from './minutes-facts';

/** What goes on to the next huddle, by the labels that stand for people. */
export function carriedOverLabels(items: readonly ItemInHuddle[], book: NameBook): readonly string[] {
  return items.flatMap(({ state, about }) => {
    if (state === 'done') return [];
    if (about.kind === 'spend')
      return [`${formatPounds(about.amountPence)} for ${wallLabel(about.person, book)}`];
    if (about.kind === 'c2-plan' || about.kind === 'c3-proposal') return [wallLabel(about.person, book)];
    const presents = about.kind === 'presenting' && (about.title ?? about.presenter) !== null;
    return presents ? [redact(wordPresenting(about.presenter, about.title), book)] : [];
  });
}
