import type { LocalDate } from '../../../shared/domain/dates';
import type { Member } from '../../../shared/domain/team/member';
import { escaped } from '../../../shared/domain/text';
import { findDay } from './find-day';

/** Somebody who may be named in a sentence. */
export type Named = Pick<Member, 'id' | 'name' | 'calledName'>;

export interface ReadNextStep {
  readonly memberId: string | null;
  readonly dueOn: LocalDate | null;
}

/** Where a name stands in the text as somebody who does something: `Tom’s mother` is not Tom. Null if nowhere. */
function placeOf(name: string, text: string): number | null {
  // Read on every key press: most names are not in the text, and saying so costs a hundredth of looking where.
  if (name.trim() === '' || !text.toLowerCase().includes(name.toLowerCase())) return null;
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}]|['’]s\\b)`, 'iu').exec(text);
  return found === null ? null : found.index;
}

/**
 * Reads who does it and by when from plain words: `Tom visits at two today, and rings every day Joanne is away` is
 * Tom, today. The member named first is who does it, the first day named is when. It only suggests: the team sees
 * what was understood beside the words, and can say otherwise.
 */
export function readNextStep(text: string, members: readonly Named[], today: LocalDate): ReadNextStep {
  const called = new Set(members.map((member) => member.calledName.toLowerCase()));
  const found = members.flatMap((member) => {
    const first = member.name.split(/\s+/)[0] ?? '';
    // A first name that is what the room calls somebody else is theirs alone: `Tom`, beside `Tom B`.
    const names = [member.name, member.calledName, ...(called.has(first.toLowerCase()) ? [] : [first])];
    return names.flatMap((name) => {
      const at = placeOf(name, text);
      return at === null ? [] : [{ id: member.id, at, length: name.length }];
    });
  });
  const first = found.toSorted((a, b) => a.at - b.at || b.length - a.length)[0];
  return { memberId: first?.id ?? null, dueOn: findDay(text, today) };
}
