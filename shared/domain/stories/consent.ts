import type { ConversationRefusal } from '../conversations/refusals';
import type { LocalDate } from '../dates';
import { accept, type Outcome, refuse } from '../outcome';
import type { Story } from './story';

type Said = Pick<Story, 'consent' | 'consentOn'>;

/** What the person said, and when; today where nobody says when. Nothing was said on a day while nobody asked. */
export function decideConsent(
  { consent, consentOn }: Said,
  today: LocalDate,
): Outcome<Said, Extract<ConversationRefusal, { kind: 'date-in-future' }>> {
  if (consent === 'not-asked') return accept({ consent, consentOn: null });
  const on = consentOn ?? today;
  return on > today ? refuse({ kind: 'date-in-future', date: on }) : accept({ consent, consentOn: on });
}
