import { assertNever } from '../outcome';
import { sayNumber } from '../say-dates';
import { sayList, startSentence } from '../text';
import { costAloneGuidance } from './proposal-words';
import { wordMissing } from './readiness-words';
import type { C3ProposalRefusal } from './refusals';

/**
 * Why not, and what to do: worded once for every screen. `nameOf` says what a member is called in the room.
 */
export function wordC3ProposalRefusal(
  refusal: C3ProposalRefusal,
  nameOf: (memberId: string) => string,
): string {
  const names = (ids: readonly string[]) => sayList(ids.map(nameOf));
  switch (refusal.kind) {
    case 'proposal-already-open':
      return 'There is a C3 proposal begun for them already. Go on with that one.';
    case 'not-ready':
      return wordMissing(refusal.missing);
    case 'proposal-not-ready-state':
      return 'This proposal is not ready. Make it ready first.';
    case 'proposal-already-ready':
      return 'This proposal is ready already, and waits for the team.';
    case 'proposal-not-returned':
      return 'This proposal was not returned, so there is no return to tell the person about.';
    case 'proposal-withdrawn':
      return 'This proposal was withdrawn. Begin a new one if it is needed after all.';
    case 'proposal-decided':
      return 'This proposal is signed off. It is kept as it was decided.';
    case 'blocked-by-open-plan':
      return 'The C2 plan is still open, so sign-off is blocked. We never plan long-term in a crisis.';
    case 'overrule-objected':
      return `${startSentence(names(refusal.byIds))} ${refusal.byIds.length === 1 ? 'objects' : 'object'}, so the proposal waits. One objection is enough.`;
    case 'overrule-not-all-asked':
      return `Still to say whether we go ahead: ${names(refusal.waitingForIds)}.`;
    case 'too-few-present':
      return `${startSentence(sayNumber(refusal.present))} here, ${sayNumber(refusal.needed)} needed.`;
    case 'only-the-proposer':
      return 'The proposer never decides alone. Ask somebody else in.';
    case 'one-discipline-only':
      return `Somebody of another discipline than ${refusal.discipline} is needed.`;
    case 'still-to-speak':
      return `Still to speak: ${names(refusal.memberIds)}.`;
    case 'not-yet-unanswered':
      return `${startSentence(sayNumber(refusal.memberIds.length))} not yet: ${names(refusal.memberIds)}. By consent, one is enough.`;
    case 'no-majority':
      return `${startSentence(sayNumber(refusal.agree))} agree, ${sayNumber(refusal.needed)} needed.`;
    case 'reason-needed':
      return 'Say why, in a sentence.';
    case 'not-yet-needs-something-to-try':
      return 'Not yet needs something to try in C1 or C2, or a question about the person.';
    case 'cost-alone-is-not-a-reason':
      return `Cost alone is not a reason. ${costAloneGuidance}`;
    case 'observer-has-no-position':
      return 'Who observes takes no position.';
    case 'nobody-said-not-yet':
      return 'Nobody has said not yet, so there is nothing to return it for.';
    case 'return-needs-something-to-try':
      return 'Say what we try first, in C1 or C2.';
    case 'person-not-told':
      return 'Tell the person first, and note what they said. Then it can be ready again.';
    case 'authoriser-needed':
      return 'Name who authorises the money, and when. Their name stands beside our decision, not instead of it.';
    case 'decision-sealed':
      return 'This decision is kept for good.';
    default:
      return assertNever(refusal);
  }
}
