import {
  addDays,
  type ClockTime,
  clockTimeOf,
  daysBetween,
  type Instant,
  type LocalDate,
  localDateOf,
  weekdayOf,
} from '../../../shared/domain/dates';

const minute = 60_000;

/** Turns "so many days ago" into dates and moments, none of them later than now. */
export interface Calendar {
  readonly now: Instant;
  readonly today: LocalDate;
  /** Exactly so many days ago. */
  day(ago: number): LocalDate;
  /** The same, moved back to a day the team works. Never later than `day`, and never out of order. */
  workday(ago: number): LocalDate;
  ago(date: LocalDate): number;
  /** A wall-clock time on a day; now itself when that is still to come. */
  at(date: LocalDate, time: ClockTime): Instant;
}

/** The two days a week without a huddle or an office: the weekend, unless the sample is opened in one. */
function restDays(today: LocalDate): readonly number[] {
  const weekday = weekdayOf(today);
  if (weekday < 6) return [6, 7];
  return weekday === 6 ? [7, 1] : [1, 2];
}

function instantOf(date: LocalDate, time: ClockTime): Instant {
  const asUtc = Date.parse(`${date}T${time}:00.000Z`);
  const said = clockTimeOf(new Date(asUtc).toISOString());
  const [wanted, got] = [time, said].map((clock) => Number(clock.slice(0, 2)));
  return new Date(asUtc - (((got ?? 0) - (wanted ?? 0) + 24) % 24) * 60 * minute).toISOString();
}

export function makeCalendar(now: Instant): Calendar {
  const today = localDateOf(now);
  const rest = restDays(today);
  const day = (ago: number): LocalDate => addDays(today, -ago);
  return {
    now,
    today,
    day,
    workday(ago) {
      let date = day(ago);
      while (rest.includes(weekdayOf(date))) date = addDays(date, -1);
      return date;
    },
    ago: (date) => daysBetween(date, today),
    at(date, time) {
      const at = instantOf(date, time);
      return at > now ? now : at;
    },
  };
}

/** The next half hour on the clock, so that the huddle is about to begin; never past midnight. */
export function nextHalfHour(now: Instant): ClockTime {
  const [hour = 0, past = 0] = clockTimeOf(now).split(':').map(Number);
  const halves = Math.min(hour * 2 + (past < 30 ? 1 : 2), 47);
  return `${String(Math.floor(halves / 2)).padStart(2, '0')}:${halves % 2 === 0 ? '00' : '30'}`;
}
