import type { ProposalView, TriedEvent } from '../../../shared/contract/c3-proposals';
import { daysBetween, type LocalDate } from '../../../shared/domain/dates';
import { sayDate } from '../../../shared/domain/dates-said';
import { formatPounds } from '../../../shared/domain/money';
import { type TimeEvent, TimeLine } from '../../components/time/time-line';
import { cutShort } from '../cut-short';
import { midSentence } from '../mid-sentence';

type Props = {
  readonly proposal: ProposalView;
  readonly today: LocalDate;
  /** Shorter words, and the proposal itself as the last mark: while the team looks back at what it said. */
  readonly withProposal?: boolean;
};

/** Where a year goes without saying: within the last eleven months. */
function sayNear(date: LocalDate, today: LocalDate, months: boolean): string {
  const long = daysBetween(date, today) > 330 ? sayDate(date, today) : sayDate(date, date);
  return months ? long.replace(/^\d+ /, '') : long;
}

/** `September to December`, `28 December to 6 February, £1,120`: from the records linked as what was tried. */
function sayWhen(events: readonly TriedEvent[], today: LocalDate): string | undefined {
  const from = events.map((event) => event.fromOn).toSorted()[0];
  if (from === undefined) return undefined;
  const until =
    events
      .map((event) => event.untilOn ?? event.fromOn)
      .toSorted()
      .at(-1) ?? from;
  const months = daysBetween(from, until) > 60;
  const [first, last] = [sayNear(from, today, months), sayNear(until, today, months)];
  const goesOn = events.some((event) => event.kind === 'C2' && event.untilOn === null);
  const dates = goesOn ? `Since ${first}` : first === last ? first : `${first} to ${last}`;
  const spent = events.reduce((sum, event) => sum + (event.spentPence ?? 0), 0);
  return spent === 0 ? dates : `${dates}, ${formatPounds(spent)}`;
}

/** What was tried first, in C1 and C2, and why each was not enough: the golden thread that leads to a C3. */
export function TriedThread({ proposal, today, withProposal = false }: Props) {
  const { content } = proposal;
  const most = withProposal ? 110 : 200;
  const tried = (kind: 'C1' | 'C2', what: string, notEnough: string): TimeEvent => ({
    id: kind,
    day: kind === 'C1' ? 0 : 1,
    mark: kind,
    when: sayWhen(
      proposal.tried.filter((event) => event.kind === kind && event.linked),
      today,
    ),
    title: kind === 'C1' ? 'Listened and connected' : 'Stayed close in a crisis',
    words: sayTried(what, notEnough, most),
  });
  const events: TimeEvent[] = [
    tried('C1', content.triedC1, content.triedC1NotEnough),
    tried('C2', content.triedC2, content.triedC2NotEnough),
  ];
  if (withProposal) {
    events.push({
      id: 'C3',
      day: 2,
      mark: 'C3',
      when: proposal.readyOn === null ? undefined : `Ready ${sayDate(proposal.readyOn, today)}`,
      title: 'Proposed',
      words: cutShort(content.whyOnly, most),
    });
  }
  return <TimeLine label="What was tried first" events={events} days={2} scale="even" />;
}

/** `The repair shed took. Not enough: nobody is there at tea time.` */
function sayTried(what: string, notEnough: string, most: number): string {
  if (what === '') return 'Not said yet.';
  if (notEnough === '') return cutShort(what, most);
  const why = `Not enough: ${midSentence(notEnough)}`;
  const whole = `${what} ${why}`;
  return whole.length <= most ? whole : `${cutShort(what, most / 2)} ${cutShort(why, most / 2)}`;
}
