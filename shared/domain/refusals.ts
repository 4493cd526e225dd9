import type { AccessRefusal } from './access/refusals';
import type { BackupRefusal } from './backups/refusals';
import type { C2PlanRefusal } from './c2-plans/refusals';
import type { C3ProposalRefusal } from './c3-proposals/refusals';
import type { ConversationRefusal } from './conversations/refusals';
import type { ExportRefusal } from './exports/refusals';
import type { HistoryRefusal } from './history/refusals';
import type { HuddleRefusal } from './huddles/refusals';
import type { ImportRefusal } from './imports/refusals';
import type { KeysRefusal } from './keys/refusals';
import type { MeasureRefusal } from './measures/refusals';
import type { PersonRefusal } from './people/refusals';
import type { ReflectionRefusal } from './reflection/refusals';
import type { ReportRefusal } from './reports/refusals';
import type { StoryRefusal } from './stories/refusals';
import type { TeamRefusal } from './team/refusals';

/** What any call may answer when it will not do what was asked. */
export type CommonRefusal =
  | { readonly kind: 'not-found'; readonly what: string }
  /** Nobody has said who is at this computer, so nothing can be written in anybody's name. */
  | { readonly kind: 'nobody-acting' }
  | { readonly kind: 'no-team-open' }
  /** The input does not fit the contract; `problem` is worded for the screen where a field is named. */
  | { readonly kind: 'input'; readonly field: string; readonly problem: string }
  /** A file could not be written where it was to go; what was there before is untouched. */
  | { readonly kind: 'not-saved'; readonly why: 'no-room' | 'not-allowed' | 'other' }
  /** What was to be undone has been changed or sealed since. */
  | {
      readonly kind: 'cannot-undo';
      readonly why: 'changed-since' | 'sealed' | 'not-undoable' | 'already-undone';
    };

export type Refusal =
  | CommonRefusal
  | AccessRefusal
  | TeamRefusal
  | PersonRefusal
  | ConversationRefusal
  | C2PlanRefusal
  | C3ProposalRefusal
  | HuddleRefusal
  | MeasureRefusal
  | ReflectionRefusal
  | ImportRefusal
  | ExportRefusal
  | HistoryRefusal
  | StoryRefusal
  | ReportRefusal
  | BackupRefusal
  | KeysRefusal;
