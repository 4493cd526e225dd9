import { wordAccessRefusal } from './access/refusal-words';
import { wordBackupRefusal } from './backups/refusal-words';
import { wordC2PlanRefusal } from './c2-plans/refusal-words';
import { wordC3ProposalRefusal } from './c3-proposals/refusal-words';
import { wordConversationRefusal } from './conversations/refusal-words';
import type { LocalDate } from './dates';
import { wordExportRefusal } from './exports/refusal-words';
import { sayHistoryRefusal } from './history/refusal-words';
import { wordHuddleRefusal } from './huddles/refusal-words';
import { wordImportRefusal } from './imports/refusal-words';
import { wordInputRefusal } from './input-words';
import { wordKeysRefusal } from './keys/refusal-words';
import { wordMeasureRefusal } from './measures/refusal-words';
import { assertNever } from './outcome';
import { wordPersonRefusal } from './people/refusal-words';
import { wordReflectionRefusal } from './reflection/refusal-words';
import type { CommonRefusal, Refusal } from './refusals';
import { wordReportRefusal } from './reports/refusal-words';
import { wordStoryRefusal } from './stories/refusal-words';
import { wordTeamRefusal } from './team/refusal-words';

/** What the words of a refusal may use: what members are called, and the day, so that this year's dates are short. */
export interface RefusalNames {
  readonly nameOf?: (memberId: string) => string;
  readonly today?: LocalDate;
}

type CannotUndo = Extract<CommonRefusal, { kind: 'cannot-undo' }>['why'];

const cannotUndo: Readonly<Record<CannotUndo, string>> = {
  'changed-since': 'It has been changed since, so it cannot be taken back. Change it where it stands.',
  sealed: 'The room has moved on, and the decision is kept for good.',
  'not-undoable': 'This is kept for good and cannot be taken back.',
  'already-undone': 'It has been taken back already.',
};

const notSaved: Readonly<Record<Extract<CommonRefusal, { kind: 'not-saved' }>['why'], string>> = {
  'no-room': 'There is no room left on that disk. Nothing was written; choose another place.',
  'not-allowed': 'That place does not allow a file to be written. Nothing was written; choose another one.',
  other: 'The file could not be written there. Nothing was left half done; choose another place.',
};

/** Why it was not done, what is safe and what to do next, for every refusal there is: the one place that words them. */
export function wordRefusal(refusal: Refusal, names: RefusalNames = {}): string {
  const { nameOf = () => 'somebody', today = '' } = names;
  switch (refusal.kind) {
    case 'not-found':
      return `This ${refusal.what} is not here any more. Go back and look again.`;
    case 'nobody-acting':
      return 'Say first who is at this computer. Everything is written in somebody’s name.';
    case 'no-team-open':
      return 'No team is open. Open your team first; nothing was changed.';
    case 'input':
      return wordInputRefusal(refusal.field, refusal.problem);
    case 'cannot-undo':
      return cannotUndo[refusal.why];
    case 'not-saved':
      return notSaved[refusal.why];
    case 'say-who-first':
    case 'not-for-your-level':
    case 'pin-needed':
    case 'pin-wrong':
    case 'pin-wait':
    case 'pin-not-fit':
    case 'no-pin':
    case 'last-facilitator':
    case 'already-alongside':
      return wordAccessRefusal(refusal);
    case 'member-is-lead-worker':
    case 'member-in-running-huddle':
    case 'member-is-you':
    case 'called-name-taken':
    case 'away-ends-before-it-begins':
      return wordTeamRefusal(refusal, today);
    case 'known-as-taken':
    case 'known-as-reveals':
    case 'person-has-open-plan':
    case 'person-has-open-proposal':
    case 'person-closed':
    case 'person-not-closed':
    case 'person-removed-for-good':
    case 'same-person':
      return wordPersonRefusal(refusal);
    case 'conversation-incomplete':
    case 'date-in-future':
    case 'date-too-early':
      return wordConversationRefusal(refusal, today);
    case 'plan-already-open':
    case 'plan-ended':
    case 'plan-not-ended':
    case 'plan-incomplete':
    case 'review-incomplete':
    case 'ending-incomplete':
    case 'amount-not-positive':
    case 'spends-awaiting':
    case 'spend-already-decided':
    case 'reason-needed':
    case 'buddy-is-lead':
    case 'before-plan-opened':
      return wordC2PlanRefusal(refusal, today);
    case 'proposal-already-open':
    case 'not-ready':
    case 'proposal-not-ready-state':
    case 'proposal-already-ready':
    case 'proposal-not-returned':
    case 'proposal-withdrawn':
    case 'proposal-decided':
    case 'blocked-by-open-plan':
    case 'overrule-objected':
    case 'overrule-not-all-asked':
    case 'too-few-present':
    case 'only-the-proposer':
    case 'one-discipline-only':
    case 'still-to-speak':
    case 'not-yet-unanswered':
    case 'no-majority':
    case 'not-yet-needs-something-to-try':
    case 'cost-alone-is-not-a-reason':
    case 'observer-has-no-position':
    case 'nobody-said-not-yet':
    case 'return-needs-something-to-try':
    case 'person-not-told':
    case 'authoriser-needed':
    case 'decision-sealed':
      return wordC3ProposalRefusal(refusal, nameOf);
    case 'huddle-already-running':
    case 'no-huddle-running':
    case 'huddle-closed':
    case 'item-not-current':
    case 'item-already-done':
    case 'not-present':
    case 'pulse-complete':
      return wordHuddleRefusal(refusal, nameOf);
    case 'figure-not-a-number':
    case 'figure-below-nothing':
    case 'figure-over-hundred':
    case 'figure-not-one-to-five':
    case 'figure-not-whole':
    case 'figure-too-large':
    case 'week-in-future':
    case 'week-not-over':
    case 'week-counted':
    case 'week-twice':
    case 'week-too-early':
    case 'figure-of-week':
    case 'rebase-not-in-chart':
    case 'rebase-at-edge':
    case 'rebase-twice':
    case 'baseline-too-short':
    case 'baseline-too-long':
    case 'target-on-neutral':
    case 'notice-empty':
    case 'period-backwards':
    case 'periods-overlap':
      return wordMeasureRefusal(refusal, today);
    case 'file-cannot-be-read':
    case 'file-empty':
    case 'not-a-csv':
    case 'quote-left-open':
    case 'cell-too-long':
    case 'file-changed':
    case 'headings-missing':
    case 'headings-repeated':
    case 'rows-wrong':
    case 'no-events':
    case 'no-room-for-history':
    case 'folder-not-writable':
    case 'file-at-hand':
    case 'no-file-at-hand':
    case 'being-kept':
      return sayHistoryRefusal(refusal);
    case 'nobody-invited':
    case 'nobody-here':
    case 'day-gone-by':
    case 'left-the-team':
    case 'presenter-needed':
    case 'session-running':
    case 'session-not-running':
    case 'session-begun':
    case 'session-over':
    case 'session-not-over':
    case 'was-not-there':
    case 'session-is-theirs':
    case 'nothing-is-written':
    case 'pack-name-taken':
    case 'pack-is-the-programs':
    case 'pack-unsafe':
    case 'record-incomplete':
      return wordReflectionRefusal(refusal, nameOf);
    case 'sheet-not-read':
    case 'columns-not-settled':
    case 'rows-to-look-at':
    case 'nothing-new':
      return wordImportRefusal(refusal, today);
    case 'folder-not-here':
    case 'already-under-way':
    case 'no-room-here':
    case 'team-here-already':
    case 'sample-not-brought-back':
    case 'not-a-teams-file':
    case 'made-by-newer':
    case 'does-not-fit':
      return wordExportRefusal(refusal);
    case 'story-is-its-writers':
    case 'story-withdrawn':
    case 'story-incomplete':
    case 'story-tells-who':
    case 'story-asked-already':
    case 'story-not-waiting':
    case 'story-changed-since':
    case 'story-own-check':
    case 'story-checked-by-members':
    case 'story-not-checked':
    case 'story-without-consent':
    case 'name-is-somebodys':
      return wordStoryRefusal(refusal);
    case 'report-empty':
    case 'report-without-days':
    case 'report-weeks-to-come':
    case 'report-names-somebody':
      return wordReportRefusal(refusal);
    case 'no-copies-of-sample':
    case 'copy-not-made':
    case 'copy-gone':
    case 'copy-damaged':
    case 'copy-newer':
    case 'copy-needs-secret':
    case 'no-copies-there':
    case 'not-for-copies':
    case 'nothing-damaged':
    case 'nothing-to-save':
      return wordBackupRefusal(refusal);
    case 'locked':
    case 'passphrase-wrong':
    case 'passphrase-short':
    case 'passphrase-plain':
    case 'passphrase-needed':
    case 'recovery-key-wrong':
    case 'recovery-key-length':
    case 'recovery-key-slip':
    case 'keys-in-use':
    case 'keys-first':
    case 'last-way-in':
    case 'no-keychain':
    case 'nothing-to-encrypt':
    case 'copy-differs':
      return wordKeysRefusal(refusal);
    default:
      return assertNever(refusal);
  }
}
