import type { LocalDate } from '../dates';
import { isAway, type Member } from './member';

/** When somebody last took each turn in a weekly huddle; null when they never have. */
export interface Turns {
  readonly lastChairedOn: LocalDate | null;
  readonly lastScribedOn: LocalDate | null;
}

export interface Suggestion {
  readonly chairId: string | null;
  readonly scribeId: string | null;
}

type Turn = keyof Turns;

/** Longest since they did it first; never before anybody; then longest since the other turn; then by name. */
function inTurn(
  members: readonly Member[],
  turns: ReadonlyMap<string, Turns>,
  turn: Turn,
): readonly Member[] {
  const other: Turn = turn === 'lastChairedOn' ? 'lastScribedOn' : 'lastChairedOn';
  const key = (member: Member): string => {
    const done = turns.get(member.id);
    return [done?.[turn] ?? '', done?.[other] ?? '', member.name, member.id].join('\t');
  };
  return members
    .map((member) => ({ member, key: key(member) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ member }) => member);
}

/**
 * Who chairs and who writes next (design 1: the chair and the scribe rotate): of those who take that turn and are
 * not away on the day, whoever did it longest ago. Never one person for both, and a chair is passed over where
 * they are the only one who could write.
 */
export function suggestTurns(
  members: readonly Member[],
  turns: ReadonlyMap<string, Turns>,
  on: LocalDate,
): Suggestion {
  const here = members.filter((member) => member.leftOn === null && !isAway(member, on));
  const takes = (turn: 'takesChair' | 'takesScribe') =>
    here.filter((member) => member[turn] && member.standing === 'member');
  const chairs = inTurn(takes('takesChair'), turns, 'lastChairedOn');
  const scribes = inTurn(takes('takesScribe'), turns, 'lastScribedOn');
  for (const chair of chairs) {
    const scribe = scribes.find((member) => member.id !== chair.id);
    if (scribe !== undefined) return { chairId: chair.id, scribeId: scribe.id };
  }
  const chairId = chairs[0]?.id ?? null;
  return { chairId, scribeId: chairId === null ? (scribes[0]?.id ?? null) : null };
}
