import type { NextHuddle } from '../../../shared/contract/home';
import { clockTimeOf, daysBetween, type Instant, type LocalDate } from '../../../shared/domain/dates';
import { sayLongDay, sayTime, sayTimeOf } from '../../../shared/domain/dates-said';
import { startSentence } from '../../../shared/domain/text';

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** `Huddle today, in 38 minutes`, `Huddle tomorrow`, `Next huddle, Wednesday 25 March`. */
export function sayWhen(
  next: Extract<NextHuddle, { kind: 'planned' }>,
  now: Instant,
  today: LocalDate,
): string {
  const days = daysBetween(today, next.on);
  if (days === 1) return 'Huddle tomorrow';
  if (days !== 0) return `Next huddle, ${startSentence(sayLongDay(next.on, today))}`;
  const left = minutesOf(next.time) - minutesOf(clockTimeOf(now));
  if (left <= 0) return 'Huddle today, ready when you are';
  return left < 60 ? `Huddle today, in ${left} minutes` : 'Huddle today';
}

/** The time it begins, or began. */
export function sayClock(next: NextHuddle): string {
  return next.kind === 'running' ? sayTimeOf(next.startedAt) : sayTime(next.time);
}
