import { z } from 'zod';
import type { RuleCheck } from '../domain/c3-proposals/golden-rules';
import type {
  NotYetCarries,
  PositionKind,
  ProposalContent,
  ProposalStatus,
  ThingToTry,
} from '../domain/c3-proposals/proposal';
import type { MissingPart } from '../domain/c3-proposals/readiness';
import type { SignOffBy } from '../domain/team/team';
import { type Done, read, write } from './call';
import { date, id, neededWords, pence, words } from './fields';
import type { MemberLabel, PersonLabel } from './labels';

export type { RuleCheck };

export interface ProposalSummary {
  readonly id: string;
  readonly person: PersonLabel;
  readonly proposer: MemberLabel | null;
  readonly status: ProposalStatus;
  readonly goodLife: string;
  readonly begunOn: string;
  readonly readyOn: string | null;
  /** Whole days it has been ready; null while it is not. */
  readonly readyDays: number | null;
  /** Older than the team said a ready proposal may wait. */
  readonly waitedTooLong: boolean;
  readonly blockedByPlanId: string | null;
  readonly missing: readonly MissingPart[];
  readonly weeklyPence: number | null;
  readonly oneOffPence: number | null;
  readonly decidedOn: string | null;
  readonly lookAgainOn: string | null;
}

export interface PresentMember {
  readonly memberId: string;
  readonly name: string;
  readonly role: string;
  readonly discipline: string;
  readonly observing: boolean;
}

export interface PositionView {
  readonly memberId: string;
  readonly name: string;
  readonly position: PositionKind;
  readonly reason: string;
  readonly carries: NotYetCarries | null;
}

/** A decision as it was made, kept for good: who was there, what each said, and on what consideration. */
export interface DecisionView {
  readonly id: string;
  readonly decision: 'signed-off' | 'returned';
  readonly on: string;
  readonly at: string;
  readonly huddleId: string;
  readonly by: SignOffBy;
  readonly present: readonly PresentMember[];
  readonly positions: readonly PositionView[];
  readonly overruledReason: string | null;
  readonly authoriserName: string | null;
  readonly authorisedOn: string | null;
  readonly toTry: readonly ThingToTry[];
  readonly whoTells: string | null;
  readonly lookAgainOn: string | null;
  readonly consideration: ProposalContent;
  /** Undoable until the item is left; immutable after. */
  readonly sealed: boolean;
}

export interface TriedEvent {
  readonly kind: 'C1' | 'C2';
  readonly id: string;
  readonly fromOn: string;
  readonly untilOn: string | null;
  readonly title: string;
  readonly words: string;
  readonly spentPence: number | null;
  readonly linked: boolean;
}

export interface ProposalView extends ProposalSummary {
  readonly content: ProposalContent;
  readonly toldOn: string | null;
  readonly toldAnswer: string | null;
  readonly withdrawnReason: string | null;
  readonly rules: readonly RuleCheck[];
  readonly decisions: readonly DecisionView[];
  /** This person's C1 conversations and C2 plans, to link as what was tried. */
  readonly tried: readonly TriedEvent[];
  readonly planDay: number | null;
}

export type ProposalsShown = 'waiting' | 'drafts' | 'returned' | 'decided';

export interface ProposalsList {
  /** How many the team has of each, whatever is looked for. */
  readonly counts: Readonly<Record<ProposalsShown, number>>;
  /** How many of those that wait have waited longer than the team said. */
  readonly waitedTooLong: number;
  readonly waiting: readonly ProposalSummary[];
  readonly drafts: readonly ProposalSummary[];
  readonly returned: readonly ProposalSummary[];
  readonly decided: readonly ProposalSummary[];
  /** People whose C2 ended into a C3 conversation, or with several C1s, and no proposal: who it may be for. */
  readonly mayNeedOne: readonly {
    readonly person: PersonLabel;
    readonly kind: 'C1' | 'C2';
    readonly why: string;
  }[];
}

const carer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('not-said') }),
  z.strictObject({ kind: z.literal('no-carer') }),
  z.strictObject({ kind: z.literal('heard'), who: words, on: date.nullable(), said: words }),
]);

export const c3ProposalCalls = {
  'c3-proposals.list': read<ProposalsList>()(z.strictObject({ find: z.string().max(200) })),
  'c3-proposals.read': read<ProposalView>()(z.strictObject({ proposalId: id })),
  'c3-proposals.begin': write<Done>()(z.strictObject({ personId: id })),
  /** Keeps what was written; a ready proposal that is changed stays ready only while nothing is missing. */
  'c3-proposals.write': write<Done>()(
    z.strictObject({
      proposalId: id,
      change: z
        .strictObject({
          goodLife: words,
          whatMatters: words,
          strengths: words,
          triedC1: words,
          triedC1NotEnough: words,
          triedC2: words,
          triedC2NotEnough: words,
          alternatives: z.array(z.strictObject({ what: words, whyNot: words })).max(12),
          whyOnly: words,
          outcomes: z.array(z.strictObject({ what: words, howWeWillKnow: words })).max(12),
          carer,
          involved: words,
          weeklyPence: pence.nullable(),
          oneOffPence: pence.nullable(),
          funding: words,
          startsOn: date.nullable(),
          lookAgainOn: date.nullable(),
          linkedConversationIds: z.array(id).max(40),
          linkedPlanIds: z.array(id).max(40),
        })
        .partial(),
    }),
  ),
  'c3-proposals.make-ready': write<Done>()(z.strictObject({ proposalId: id })),
  'c3-proposals.back-to-draft': write<Done>()(z.strictObject({ proposalId: id })),
  'c3-proposals.withdraw': write<Done>()(z.strictObject({ proposalId: id, reason: neededWords })),
  /** After a return: the person was told, and what they said; needed before it can be ready again. */
  'c3-proposals.record-told': write<Done>()(
    z.strictObject({ proposalId: id, on: date, answer: neededWords }),
  ),
} as const;
