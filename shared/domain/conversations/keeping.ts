import type { LocalDate } from '../dates';
import { accept, type Outcome, refuse } from '../outcome';
import { decideHappened } from '../people/dates';
import type { ConversationRefusal } from './refusals';

interface Said {
  readonly whatMatters: string;
  readonly strengths: string;
  readonly listenedTo: readonly string[];
  readonly happenedOn: LocalDate;
}

/** What a conversation still has to say before it can be kept, in the order it is asked (golden rule 1). */
export function missingFromConversation(
  said: Omit<Said, 'happenedOn'>,
): Extract<ConversationRefusal, { kind: 'conversation-incomplete' }>['missing'] {
  const missing: ('what-matters' | 'strengths' | 'listened-to')[] = [];
  if (said.whatMatters.trim() === '') missing.push('what-matters');
  if (said.strengths.trim() === '') missing.push('strengths');
  if (said.listenedTo.every((name) => name.trim() === '')) missing.push('listened-to');
  return missing;
}

/** A conversation is kept once it says what matters, what is strong and who was listened to, on a day that was. */
export function decideConversation(
  said: Said,
  dateOfBirth: LocalDate | null,
  today: LocalDate,
): Outcome<null, ConversationRefusal> {
  const missing = missingFromConversation(said);
  if (missing.length > 0) return refuse({ kind: 'conversation-incomplete', missing });
  const day = decideHappened(said.happenedOn, dateOfBirth, today);
  return day.ok ? accept(null) : day;
}
