import { assertNever } from '../outcome';
import { sayDate } from '../say-dates';
import type { FigureRefusal, MeasureRefusal, WeekRefusal } from './refusals';

function wordFigure(refusal: FigureRefusal): string {
  switch (refusal.kind) {
    case 'figure-not-a-number':
      return `“${refusal.typed}” is not a number. Type it in figures, like 7 or 82.5.`;
    case 'figure-below-nothing':
      return 'A figure cannot be less than nothing. Leave out the minus.';
    case 'figure-over-hundred':
      return 'A percentage cannot be more than 100.';
    case 'figure-not-one-to-five':
      return 'This is told from 1 to 5.';
    case 'figure-not-whole':
      return 'This is counted in whole numbers.';
    case 'figure-too-large':
      return 'That is more than can be kept. Look whether a figure was pasted twice into one field.';
  }
}

function wordWeek(refusal: WeekRefusal, today: string): string {
  switch (refusal.kind) {
    case 'week-in-future':
      return 'This week is still to come.';
    case 'week-not-over':
      return 'This week is not over yet. Its figure can be entered when it is.';
    case 'week-counted':
      return `From ${sayDate(refusal.from, today)} the program counts by itself. Correct what was written down instead.`;
    case 'week-twice':
      return 'This week stands here twice. Keep one of them.';
    case 'week-too-early':
      return `Figures can go back to ${sayDate(refusal.earliest, today)}.`;
  }
}

function isOfFigure(why: FigureRefusal | WeekRefusal): why is FigureRefusal {
  return why.kind.startsWith('figure-');
}

/** What to say beside a field of figures. */
export function wordFigureOrWeek(why: FigureRefusal | WeekRefusal, today: string): string {
  return isOfFigure(why) ? wordFigure(why) : wordWeek(why, today);
}

/** Why it was not done with a chart, what is safe and what to do next. */
export function wordMeasureRefusal(refusal: MeasureRefusal, today: string): string {
  switch (refusal.kind) {
    case 'figure-not-a-number':
    case 'figure-below-nothing':
    case 'figure-over-hundred':
    case 'figure-not-one-to-five':
    case 'figure-not-whole':
    case 'figure-too-large':
    case 'week-in-future':
    case 'week-not-over':
    case 'week-counted':
    case 'week-twice':
    case 'week-too-early':
      return wordFigureOrWeek(refusal, today);
    case 'figure-of-week':
      return `Week of ${sayDate(refusal.week, today)}: ${wordFigureOrWeek(refusal.why, today)} Nothing was kept yet; what you typed is still here.`;
    case 'rebase-not-in-chart':
      return 'That week is not on this chart. Choose one that is.';
    case 'rebase-at-edge':
      return refusal.edge === 'first'
        ? 'No week before this one has a figure, so the chart already begins with it. Choose a later one.'
        : 'One week alone has no usual yet: from the week you choose on, two need a figure. Choose an earlier one, or wait for more weeks.';
    case 'rebase-twice':
      return 'The chart already begins anew with this week.';
    case 'baseline-too-short':
      return `A baseline needs at least ${refusal.least} weeks: with fewer, what is usual is a guess.`;
    case 'baseline-too-long':
      return `There are ${refusal.weeks} weeks on this chart so far. A baseline cannot be longer.`;
    case 'target-on-neutral':
      return 'Neither more nor less of this is better, so there is no target. Leave it empty.';
    case 'notice-empty':
      return 'Say what you notice, or what you will try.';
    case 'period-backwards':
      return 'This ends before it begins. Turn the two dates round.';
    case 'periods-overlap':
      return 'Before and now share some weeks, or stand the wrong way round. Let “before” end earlier, or “now” begin later.';
    default:
      return assertNever(refusal);
  }
}
