import { standIn } from '../reflection/replaced';
import type { Withheld } from '../reflection/without-people';
import { surelyIn } from '../stories/look-again';

/** What of the team's own words names one of the people. Members may be named: a report says who made it. */
export function namedIn(texts: readonly string[], withheld: Withheld): readonly string[] {
  const found = texts.flatMap((text) => surelyIn(text, withheld));
  return found
    .filter(({ instead }) => !instead.toLowerCase().includes(standIn.colleague))
    .map(({ words }) => words);
}
