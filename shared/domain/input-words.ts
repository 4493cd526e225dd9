import { startSentence } from './text';

/** What a field is called on the screens, where its name in the contract is not a word of theirs. */
const fieldNames: Readonly<Record<string, string>> = {
  fullName: 'the full name',
  knownAs: 'the label for the wall',
  dateOfBirth: 'the date of birth',
  recordNumber: 'the record number',
  firstContactOn: 'the day of first contact',
  calledName: 'what the room calls them',
  whatNeedsToChange: 'what needs to change',
  ownWords: 'their own words',
  whatMatters: 'what matters',
  whatHappened: 'what happened',
  listenedTo: 'who we listened to',
  amountPence: 'the amount',
  weeklyPence: 'the weekly amount',
  oneOffPence: 'the one-off amount',
  delegatedLimitPence: 'the limit',
  dueOn: 'the day it is due',
  happenedOn: 'the day',
  on: 'the day',
  what: 'what',
  themes: 'this pack',
  steps: 'this pack',
  minutes: 'the length of this step',
  prompt: 'the question',
  learning: 'what is to be learned',
  beforehand: 'what to have ready',
  watchFor: 'what to watch for',
  called: 'the name in the story',
  consentOn: 'the day they said so',
  noted: 'the mark',
  facilitator: 'what the facilitator reads',
};

function fieldOf(path: string): string {
  const named = path.split('.').findLast((part) => !/^\d+$/.test(part)) ?? '';
  return fieldNames[named] ?? (/^[a-z]+$/.test(named) ? `the ${named}` : 'this');
}

/** A contract's own words follow its field's name; a schema's technical ones are never shown. */
export function wordInputRefusal(field: string, problem: string): string {
  const ours = /^(?:is|has|holds|names|says) /.test(problem);
  return `${startSentence(fieldOf(field))} ${ours ? problem : 'cannot be kept as it is'}.`;
}
