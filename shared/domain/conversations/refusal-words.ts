import type { LocalDate } from '../dates';
import { assertNever } from '../outcome';
import { sayDate } from '../say-dates';
import { sayList } from '../text';
import type { ConversationRefusal } from './refusals';

type Part = Extract<ConversationRefusal, { kind: 'conversation-incomplete' }>['missing'][number];

const parts: Readonly<Record<Part, string>> = {
  'what-matters': 'what matters to them',
  strengths: 'what is strong already',
  'listened-to': 'who we listened to',
};

/** One thing that a conversation still has to say. */
export function wordConversationPart(part: Part): string {
  return parts[part];
}

/** Why not, and what to do: worded once for every screen. */
export function wordConversationRefusal(refusal: ConversationRefusal, today: LocalDate): string {
  switch (refusal.kind) {
    case 'conversation-incomplete':
      return `Not said yet: ${sayList(refusal.missing.map(wordConversationPart))}.`;
    case 'date-in-future':
      return `${sayDate(refusal.date, today)} has not come yet. Choose today or earlier.`;
    case 'date-too-early':
      return `${sayDate(refusal.date, today)} is too early. Choose ${sayDate(refusal.earliest, today)} or later.`;
    default:
      return assertNever(refusal);
  }
}
