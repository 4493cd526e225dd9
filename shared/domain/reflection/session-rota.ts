import { daysBetween, type LocalDate } from '../dates';
import { isAway, type Member } from '../team/member';

/** When somebody last led a closed session, and last presented in one or in a huddle; null when they never have. */
export interface SessionTurns {
  readonly lastLedOn: LocalDate | null;
  readonly lastPresentedOn: LocalDate | null;
}

export interface SessionSuggestion {
  readonly facilitatorId: string | null;
  readonly presenterId: string | null;
}

/** Champions and advanced practitioners come round to leading this much sooner; the others still come round. */
const soonerWhenPrepared = 2;

function isPrepared({ champion, role }: Member): boolean {
  return champion || role === 'advanced-practitioner';
}

interface Waiting {
  readonly member: Member;
  /** Days since they led, and since they presented; those who never did wait longest of all. */
  readonly toLead: number;
  readonly toPresent: number;
}

function waitingOf(member: Member, done: SessionTurns | undefined, on: LocalDate): Waiting {
  const days = (last: LocalDate | null | undefined): number =>
    last === null || last === undefined ? Number.POSITIVE_INFINITY : daysBetween(last, on);
  const sooner = isPrepared(member) ? soonerWhenPrepared : 1;
  return { member, toLead: days(done?.lastLedOn) * sooner, toPresent: days(done?.lastPresentedOn) };
}

function longer(a: number, b: number): number {
  return a === b ? 0 : a > b ? -1 : 1;
}

function byName(a: Waiting, b: Waiting): number {
  return a.member.name + a.member.id < b.member.name + b.member.id ? -1 : 1;
}

function leadsBefore(a: Waiting, b: Waiting): number {
  const prepared = Number(isPrepared(b.member)) - Number(isPrepared(a.member));
  return longer(a.toLead, b.toLead) || prepared || longer(a.toPresent, b.toPresent) || byName(a, b);
}

function presentsBefore(a: Waiting, b: Waiting): number {
  return longer(a.toPresent, b.toPresent) || longer(a.toLead, b.toLead) || byName(a, b);
}

/**
 * Who leads and who presents in a session on a day, so that the same few do not always carry it: of the members who
 * have not left and are not away, whoever has waited longest, and somebody who never did before anybody who did.
 * Leading wants some practice: among those who never led, champions and advanced practitioners are asked first, and
 * afterwards they come round twice as often. Never one person for both.
 */
export function suggestForSession(
  members: readonly Member[],
  turns: ReadonlyMap<string, SessionTurns>,
  on: LocalDate,
): SessionSuggestion {
  const here = members
    .filter((member) => member.leftOn === null && member.standing === 'member' && !isAway(member, on))
    .map((member) => waitingOf(member, turns.get(member.id), on));
  const facilitatorId = here.toSorted(leadsBefore)[0]?.member.id ?? null;
  const presenters = here.filter(({ member }) => member.id !== facilitatorId).toSorted(presentsBefore);
  return { facilitatorId, presenterId: presenters[0]?.member.id ?? null };
}

/** Who was chosen for each part; null while nobody was, and empty where it was said that nobody does it. */
export interface ChosenForSession {
  readonly facilitatorId: string | null;
  readonly presenterId: string | null;
}

/**
 * What was chosen, and the suggestion where nothing was: never one person for both. Where the one who is suggested does
 * the other part already, the other one is suggested.
 */
export function withSuggestion(
  chosen: ChosenForSession,
  suggested: SessionSuggestion,
  presents: 'one' | 'nobody',
): ChosenForSession {
  const { facilitatorId: leads, presenterId: shows } = suggested;
  if (presents === 'nobody') return { facilitatorId: chosen.facilitatorId ?? leads, presenterId: null };
  const facilitatorId =
    chosen.facilitatorId ?? (leads !== null && leads === chosen.presenterId ? shows : leads);
  const instead = leads === facilitatorId ? null : leads;
  const presenterId = chosen.presenterId ?? (shows !== null && shows === facilitatorId ? instead : shows);
  return { facilitatorId, presenterId };
}
