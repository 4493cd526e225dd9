import { z } from 'zod';
import type { PositionView, PresentMember } from '../../../shared/contract/c3-proposals';
import type { ProposalContent } from '../../../shared/domain/c3-proposals/proposal';

/*
 * What stood when a decision was made is kept as JSON beside it, so that nothing written later can change it. It is
 * read back through these shapes: anything else is a damaged store, and a fault.
 */

const present = z.array(
  z.object({
    memberId: z.string(),
    name: z.string(),
    role: z.string(),
    discipline: z.string(),
    observing: z.boolean(),
  }),
) satisfies z.ZodType<readonly PresentMember[]>;

const positions = z.array(
  z.object({
    memberId: z.string(),
    name: z.string(),
    position: z.enum(['agree', 'reservation', 'not-yet']),
    reason: z.string(),
    carries: z.enum(['try-c1', 'try-c2', 'question']).nullable(),
  }),
) satisfies z.ZodType<readonly PositionView[]>;

const consideration = z.object({
  goodLife: z.string(),
  whatMatters: z.string(),
  strengths: z.string(),
  triedC1: z.string(),
  triedC1NotEnough: z.string(),
  triedC2: z.string(),
  triedC2NotEnough: z.string(),
  alternatives: z.array(z.object({ what: z.string(), whyNot: z.string() })),
  whyOnly: z.string(),
  outcomes: z.array(z.object({ what: z.string(), howWeWillKnow: z.string() })),
  carer: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('not-said') }),
    z.object({ kind: z.literal('no-carer') }),
    z.object({ kind: z.literal('heard'), who: z.string(), on: z.string().nullable(), said: z.string() }),
  ]),
  involved: z.string(),
  weeklyPence: z.number().int().nullable(),
  oneOffPence: z.number().int().nullable(),
  funding: z.string(),
  startsOn: z.string().nullable(),
  lookAgainOn: z.string().nullable(),
  linkedConversationIds: z.array(z.string()),
  linkedPlanIds: z.array(z.string()),
}) satisfies z.ZodType<ProposalContent>;

export function parsePresent(json: string): readonly PresentMember[] {
  return present.parse(JSON.parse(json));
}

export function parsePositions(json: string): readonly PositionView[] {
  return positions.parse(JSON.parse(json));
}

export function parseConsideration(json: string): ProposalContent {
  return consideration.parse(JSON.parse(json));
}
