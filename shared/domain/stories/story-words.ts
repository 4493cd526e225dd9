import { sayDate } from '../say-dates';
import type { Consent, Story, StoryPart, StoryState } from './story';

const parts: Readonly<Record<StoryPart | 'title', string>> = {
  title: 'What it is called',
  beginning: 'How it began',
  tried: 'What we tried together',
  changed: 'What changed',
  difference: 'What made the difference',
};

/** A part of a story as its heading. */
export function wordStoryPart(part: StoryPart | 'title'): string {
  return parts[part];
}

const asks: Readonly<Record<StoryPart, string>> = {
  beginning: 'What was happening, and what mattered to them.',
  tried: 'By them, by people around them and by us.',
  changed: 'What is different for them now.',
  difference: 'What it was that helped, in a sentence or two.',
};

/** What belongs into a part, for whoever writes it. */
export function sayWhatBelongs(part: StoryPart): string {
  return asks[part];
}

const states: Readonly<Record<StoryState, string>> = {
  draft: 'Being written',
  waiting: 'Waiting to be checked',
  returned: 'Sent back to its writer',
  checked: 'Checked',
  withdrawn: 'Put away',
};

export function wordStoryState(state: StoryState): string {
  return states[state];
}

const consented: Readonly<Record<Consent, string>> = {
  'not-asked': 'They have not been asked yet',
  asked: 'They were asked and have not said yet',
  yes: 'They said yes',
  no: 'They said no',
};

export function wordConsent(consent: Consent): string {
  return consented[consent];
}

/** `They said yes, on 2 March.` */
export function sayConsent(
  { consent, consentOn }: Pick<Story, 'consent' | 'consentOn'>,
  today: string,
): string {
  if (consentOn === null || consent === 'not-asked') return `${wordConsent(consent)}.`;
  const on = sayDate(consentOn, today);
  return consent === 'asked'
    ? `They were asked on ${on} and have not said yet.`
    : `${wordConsent(consent)}, on ${on}.`;
}

/** Who a story is about where nobody chose a name. */
export const nameless = 'this person';

/** What the person is called in their story, in the middle of a sentence. */
export function calledIn({ called }: Pick<Story, 'called'>): string {
  return called === '' ? nameless : called;
}
