import { formatPounds } from '../money';
import { assertNever } from '../outcome';
import { sayDays } from '../say-dates';
import { sayCount } from '../text';
import type { AgendaCount, AgendaFlag, AgendaOutcome } from './agenda-signs';
import type { ItemKind } from './huddle';

const groups: Readonly<Record<ItemKind, string>> = {
  'check-in': 'Check-in',
  actions: 'Actions due',
  spend: 'Spend to agree',
  'c2-plan': 'Open C2 plans',
  'c3-proposal': 'C3 proposals',
  presenting: 'Someone presents',
  'good-news': 'Good news',
  data: 'One look at the data',
  close: 'Learning and close',
};

/** What a stretch of the agenda is called, in the rail and on the wall. */
export function wordItemGroup(kind: ItemKind): string {
  return groups[kind];
}

const ones: Readonly<Record<ItemKind, string>> = {
  ...groups,
  actions: 'Action',
  spend: 'Spend',
  'c2-plan': 'C2 plan',
  'c3-proposal': 'C3 proposal',
};

/** One item of a stretch, to count by: `C2 plan 1 of 8`. */
export function wordItemOne(kind: ItemKind): string {
  return ones[kind];
}

/** `Devinder presents`, with what it is about; an open place invites somebody. */
export function wordPresenting(presenter: string | null, title: string | null): string {
  if (presenter === null) return title ?? groups.presenting;
  return title === null || title === '' ? `${presenter} presents` : `${presenter}: ${title}`;
}

/** A flag in the two or three words the rail has room for; the sentence stands with the item itself. */
export function wordAgendaFlag(flag: AgendaFlag): string {
  switch (flag.kind) {
    case 'out-of-contact':
      return `no contact for ${sayDays(flag.days)}`;
    case 'review-overdue':
      return 'review overdue';
    case 'spend-awaiting':
      return `${formatPounds(flag.pence)} to agree`;
    case 'lead-away-no-buddy':
      return `${flag.lead} away`;
    case 'nobody-leads':
      return 'nobody leads';
    case 'to-be-written':
      return 'to be written';
    case 'waited-too-long':
      return `waits ${sayDays(flag.days)}`;
    case 'blocked':
      return 'C2 open';
    default:
      return assertNever(flag);
  }
}

/** The count at the right of the rail. */
export function wordAgendaCount(count: AgendaCount): string {
  switch (count.kind) {
    case 'day':
      return `day ${count.value}`;
    case 'ready-days':
      return count.value === 0 ? 'ready today' : `ready ${sayCount(count.value, 'day')}`;
    case 'pence':
      return formatPounds(count.value);
    case 'number':
      return String(count.value);
    default:
      return assertNever(count.kind);
  }
}

const outcomes: Readonly<Record<AgendaOutcome, string>> = {
  'signed-off': 'signed off',
  returned: 'not yet',
  continue: 'goes on',
  change: 'changed',
  end: 'ended',
  agreed: 'agreed',
  declined: 'declined',
};

/** What the room came to, for the rail and the minutes. */
export function wordAgendaOutcome(outcome: AgendaOutcome): string {
  return outcomes[outcome];
}
