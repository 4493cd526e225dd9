import type { LocalDate } from '../dates';
import type { FactsByKind, MeasureFacts } from './facts';
import type { Measure } from './measure';
import { type OpenTime, openTimes } from './open-plans';
import { rowsOfEach } from './rows-of-each';
import { type ShareTally, tallyShares } from './share-tally';
import type { WeekPart } from './week-part';
import { dayNumber, weekEnd } from './weeks';

type Contact = FactsByKind['inTouch'];

interface Sunday {
  readonly on: LocalDate;
  /** Days since 1 January 1970. */
  readonly day: number;
}

/** Where the contacts after a day begin; those before `from` are known to be of that day or earlier. */
function after(contacts: readonly Contact[], day: LocalDate, from: number): number {
  let next = from;
  for (let contact = contacts[next]; contact !== undefined && contact.on <= day; contact = contacts[next])
    next += 1;
  return next;
}

/** The plan's own rule (`planStanding`, c2-plans/standing.ts), asked as of each Sunday it was open. */
function tallyTime(
  { plan, takenUpOn, from, until }: OpenTime,
  contacts: readonly Contact[],
  sundays: readonly Sunday[],
  tally: ShareTally,
): void {
  // Opening and reopening are talks with the person: the rhythm starts again with them.
  let inTouch = dayNumber(takenUpOn);
  let next = 0;
  for (let week = Math.max(0, from); week < until; week += 1) {
    const sunday = sundays[week];
    if (sunday === undefined) return;
    const later = after(contacts, sunday.on, next);
    const last = contacts[later - 1];
    if (later > next && last !== undefined) inTouch = Math.max(inTouch, dayNumber(last.on));
    next = later;
    tally.add(week, sunday.day - inTouch <= plan.contactRhythmDays);
  }
}

function weekly(
  facts: Pick<MeasureFacts, 'plans' | 'reopenings' | 'inTouch'>,
  weeks: readonly LocalDate[],
): readonly WeekPart[] {
  const tally = tallyShares(weeks);
  const sundays = weeks.map((week) => ({ on: weekEnd(week), day: dayNumber(week) + 6 }));
  const contacts = rowsOfEach(facts.inTouch, ({ planId }) => planId);
  for (const time of openTimes(facts, weeks)) {
    tallyTime(time, contacts.get(time.plan.id) ?? [], sundays, tally);
  }
  return tally.parts();
}

/** Design 3, c2-in-contact: percent of plans open on Sunday night. */
export const c2InContact: Measure<'c2-in-contact'> = {
  id: 'c2-in-contact',
  question: 'Do we stick with people in a crisis?',
  counts:
    'Open C2 plans in contact within the rhythm we agreed, each week. A plan open on Sunday night counts as in contact when its last contact, or its opening, was no longer ago than its rhythm.',
  leavesOut: 'A call without an answer is not a contact. A plan that had ended by Sunday is left out.',
  why: 'In a crisis we promise to stick to people like glue. A rhythm that slips is a promise that slips.',
  reflection: 'Who is least likely to hear from us, and why?',
  unit: 'percent',
  better: 'up',
  charts: [{ id: 'c2-in-contact', name: 'C2 plans in contact', short: '' }],
  needs: ['plans', 'reopenings', 'inTouch'],
  weekly: (facts, weeks) => ({ 'c2-in-contact': weekly(facts, weeks) }),
};
