import type { PlanFlag } from '../c2-plans/flags';

/** Why an item of the agenda asks for attention: its plan's flag, or a proposal that waited too long or is blocked. */
export type AgendaFlag =
  | PlanFlag
  | { readonly kind: 'waited-too-long'; readonly days: number }
  | { readonly kind: 'blocked' };

/** What stands at the right of the rail: the plan's day, days ready, pence asked, or how many. */
export interface AgendaCount {
  readonly kind: 'day' | 'ready-days' | 'pence' | 'number';
  readonly value: number;
}

/** What the room came to on an item; null while it has not. */
export type AgendaOutcome = 'signed-off' | 'returned' | 'continue' | 'change' | 'end' | 'agreed' | 'declined';
