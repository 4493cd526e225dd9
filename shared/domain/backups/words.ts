import { type Instant, type LocalDate, localDateOf } from '../dates';
import { sayDay, sayDays, sayOnDay, sayTimeOf } from '../dates-said';
import { sayCount, startSentence } from '../text';
import type { BackupReason, Holds } from './backup';
import type { SavedTable } from './salvage';
import type { CopiesTrouble } from './standing';
import { sayRows, sayTable } from './table-words';

const reasons: Readonly<Record<BackupReason, string>> = {
  working: 'while we worked',
  closing: 'when we closed',
  upgrade: 'before a newer version changed the file',
  import: 'before something was brought in',
  asked: 'because somebody asked for it',
};

export function wordReason(reason: BackupReason): string {
  return reasons[reason];
}

/** `Yesterday, 17:32`: how a copy is called. */
export function sayWhenMade(at: Instant, today: LocalDate): string {
  return `${startSentence(sayDay(localDateOf(at), today))}, ${sayTimeOf(at)}`;
}

/** What a copy holds, in one sentence. */
export function sayHolds({ people, openPlans, lastHuddleOn }: Holds, today: LocalDate): string {
  const counts = `${sayCount(people, 'person', 'people')}, ${sayCount(openPlans, 'open C2 plan')}`;
  const huddle = lastHuddleOn === null ? 'no huddle yet' : `last huddle ${sayOnDay(lastHuddleOn, today)}`;
  return `${startSentence(counts)}, ${huddle}.`;
}

/** `4.2 MB`, for whoever asks whether it fits on a stick. */
export function saySize(bytes: number): string {
  const mb = bytes / 1_000_000;
  return mb < 1
    ? 'less than 1 MB'
    : `${mb.toLocaleString('en-GB', { maximumFractionDigits: mb < 10 ? 1 : 0 })} MB`;
}

/** What is wrong with the copies, and what to do. */
export function sayCopiesTrouble(trouble: CopiesTrouble): string {
  return trouble.kind === 'uncopied'
    ? `For ${sayDays(trouble.days)} nothing we wrote has been copied.`
    : `The second place for copies has been away for ${sayDays(trouble.days)}.`;
}

/** What could not be read of a damaged record, table by table; empty where everything could. */
export function sayLost(tables: readonly SavedTable[]): readonly string[] {
  return tables.flatMap(({ table, saved, lost }) => {
    if (lost === 0) return [];
    if (lost === null)
      return [`Some ${sayTable(table)}; nobody can say how many. ${sayRows(table, saved)} could be read.`];
    return [`${sayRows(table, lost)} of ${(saved + lost).toLocaleString('en-GB')}`];
  });
}
