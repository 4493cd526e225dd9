import { standIn } from '../reflection/replaced';
import type { Withheld } from '../reflection/without-people';
import { surelyIn } from '../stories/look-again';

const besideColleagues = [standIn.person, standIn.number, standIn.date, standIn.place];

/**
 * What of the team's own words names one of the people. Members may be named: a report says who made it. Where a member's
 * name stands beside a person's, both are one stretch, and it is told.
 */
export function namedIn(texts: readonly string[], withheld: Withheld): readonly string[] {
  const found = texts.flatMap((text) => surelyIn(text, withheld));
  return found
    .filter(({ instead }) => {
      const said = instead.toLowerCase();
      return !said.includes(standIn.colleague) || besideColleagues.some((each) => said.includes(each));
    })
    .map(({ words }) => words);
}
