import type { LocalDate } from '../dates';
import { type DatedEvent, type LedTo, ledTo, requestsMade } from './chains';
import { type DaySpan, dateOfDay, isCovered, mondayOf, weekNumber, weeksCovered } from './coverage';
import { longTerm } from './terms';

/** Whoever asks again within so many days of having asked came back: twelve weeks, as in every measure of ours. */
const backWithin = 84;
/** So many days after a week’s Sunday what its requests led to is known (chains.ts). */
const followedAfter = 28;

/** One week of a council’s history, put together of everybody’s events. Nobody can be told in it. */
export interface CouncilWeek {
  /** Its Monday. */
  readonly week: LocalDate;
  readonly requests: number;
  /** What they led to, together as many as the requests. */
  readonly ledReablement: number;
  readonly ledLongTerm: number;
  readonly ledShortTerm: number;
  readonly ledAdvice: number;
  readonly ledDeclined: number;
  readonly ledNfa: number;
  readonly ledOpen: number;
  /** After how many of them the same person asked again within twelve weeks. */
  readonly cameBack: number;
  /** Long-term services begun; how many of these have a cost, and what those cost a week, in pence. */
  readonly longTerm: number;
  readonly priced: number;
  readonly pence: number;
  /** 1 once the files reach far enough beyond the week for what its requests led to, and for who came back. */
  readonly followed: number;
  readonly backKnown: number;
}

export interface PricedEvent extends DatedEvent {
  readonly weeklyPence: number | null;
}

type Counting = { -readonly [Key in Exclude<keyof CouncilWeek, 'week' | 'followed' | 'backKnown'>]: number };

const columns: Readonly<Record<LedTo, keyof Counting>> = {
  ...{ reablement: 'ledReablement', 'long-term': 'ledLongTerm', 'short-term': 'ledShortTerm' },
  ...{ advice: 'ledAdvice', declined: 'ledDeclined', nfa: 'ledNfa', open: 'ledOpen' },
};

function emptyWeek(): Counting {
  return {
    ...{ requests: 0, ledReablement: 0, ledLongTerm: 0, ledShortTerm: 0, ledAdvice: 0, ledDeclined: 0 },
    ...{ ledNfa: 0, ledOpen: 0, cameBack: 0, longTerm: 0, priced: 0, pence: 0 },
  };
}

/** Puts weeks together, one person after another: nobody’s events are needed twice, so that memory stays flat. */
export class CouncilTally {
  private readonly weeks = new Map<number, Counting>();

  /** All events of one person there are, each once. */
  add(events: readonly PricedEvent[]): void {
    const made = requestsMade(events);
    for (const [index, request] of made.entries()) {
      const next = made[index + 1];
      const week = this.weekOf(request.from);
      week.requests += 1;
      week[columns[ledTo(request, next, events)]] += 1;
      if (next !== undefined && next.from - request.from <= backWithin) week.cameBack += 1;
    }
    for (const { service, began, weeklyPence } of events) {
      if (service === null || !longTerm.has(service)) continue;
      const week = this.weekOf(began);
      week.longTerm += 1;
      if (weeklyPence === null) continue;
      week.priced += 1;
      week.pence += weeklyPence;
    }
  }

  /** Every whole week that the files tell of, in order; what was before or after them is not known. */
  told(coverage: readonly DaySpan[]): readonly CouncilWeek[] {
    return weeksCovered(coverage).map((week) => ({
      week: dateOfDay(mondayOf(week)),
      ...(this.weeks.get(week) ?? emptyWeek()),
      followed: isCovered(coverage, week, followedAfter) ? 1 : 0,
      backKnown: isCovered(coverage, week, backWithin) ? 1 : 0,
    }));
  }

  private weekOf(day: number): Counting {
    const week = weekNumber(day);
    const known = this.weeks.get(week);
    if (known !== undefined) return known;
    const counting = emptyWeek();
    this.weeks.set(week, counting);
    return counting;
  }
}
