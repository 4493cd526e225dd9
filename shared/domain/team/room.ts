import type { LocalDate } from '../dates';
import { accept, type Outcome, refuse } from '../outcome';
import { foldForFinding } from '../text';
import type { TeamRefusal } from './refusals';

/** Whether two members could be mistaken for each other when the room calls them. */
function soundsAlike(a: string, b: string): boolean {
  return foldForFinding(a) === foldForFinding(b);
}

/**
 * What a new member is called beside those in the room: their first name, with a last initial or a number where
 * it is taken. Those who are here keep what they are called.
 */
export function calledNameBeside(name: string, taken: readonly string[]): string {
  const parts = name.trim().split(/\s+/);
  const first = parts[0] ?? name;
  const initial = parts.length > 1 ? [...(parts.at(-1) ?? '')][0] : undefined;
  const free = (called: string): boolean => !taken.some((other) => soundsAlike(other, called));
  if (free(first)) return first;
  if (initial !== undefined && free(`${first} ${initial}`)) return `${first} ${initial}`;
  let number = 2;
  while (!free(`${first} ${number}`)) number += 1;
  return `${first} ${number}`;
}

/** Nobody in the room is called the same, because the wall shows nothing else of a member. */
export function decideCalledName(
  calledName: string,
  others: readonly string[],
): Outcome<string, TeamRefusal> {
  return others.some((other) => soundsAlike(other, calledName))
    ? refuse({ kind: 'called-name-taken', calledName })
    : accept(calledName);
}

/** Days away: both, an open end, or none to be back. */
export function decideAway(
  from: LocalDate | null,
  until: LocalDate | null,
): Outcome<{ readonly from: LocalDate | null; readonly until: LocalDate | null }, TeamRefusal> {
  if (until !== null && (from === null || until < from)) {
    return refuse({ kind: 'away-ends-before-it-begins', from, until });
  }
  return accept({ from, until });
}

export interface LeavingFacts {
  /** How many people who are with the team they are lead worker of. */
  readonly leadOf: number;
  readonly inRunningHuddle: boolean;
  readonly acting: boolean;
}

/** Whether a member may be taken out of the room: nobody loses their lead worker, and no huddle its member, by it. */
export function decideLeaving(facts: LeavingFacts): Outcome<null, TeamRefusal> {
  if (facts.inRunningHuddle) return refuse({ kind: 'member-in-running-huddle' });
  if (facts.leadOf > 0) return refuse({ kind: 'member-is-lead-worker', people: facts.leadOf });
  return facts.acting ? refuse({ kind: 'member-is-you' }) : accept(null);
}
