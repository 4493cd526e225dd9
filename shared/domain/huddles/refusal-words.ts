import { assertNever } from '../outcome';
import type { HuddleRefusal } from './refusals';

/** What happened, what is safe, and what to do next. `nameOf` says what a member is called. */
export function wordHuddleRefusal(refusal: HuddleRefusal, nameOf: (memberId: string) => string): string {
  switch (refusal.kind) {
    case 'huddle-already-running':
      return 'A huddle is running already. Join it, or close it first.';
    case 'no-huddle-running':
      return 'No huddle is running. Start one from This week.';
    case 'huddle-closed':
      return 'This huddle is closed. Its minutes do not change; you can add to them.';
    case 'item-not-current':
      return 'The huddle has moved on from this. Go back to it first; what you typed is kept.';
    case 'item-already-done':
      return 'This is decided already. To decide it again, undo it first.';
    case 'not-present':
      return `${nameOf(refusal.memberId)} is not marked as here.`;
    case 'pulse-complete':
      return 'Everyone here has answered already.';
    default:
      return assertNever(refusal);
  }
}
