import { z } from 'zod';
import { date, id } from './fields';
import { cameOf } from './measures';

const limited = z.string().max(20_000).optional();
const orNull = id.nullable().optional();

/** What is being typed on an item: free for the view, kept as JSON, and partly mirrored on the wall. */
export const itemDraft = z.strictObject({
  whatChanged: limited,
  decision: z.enum(['continue', 'change', 'end']).optional(),
  nextStep: limited,
  nextMemberId: orNull,
  nextDueOn: date.nullable().optional(),
  outcome: z.string().max(40).optional(),
  outcomeWords: limited,
  difference: limited,
  agree: z.boolean().optional(),
  instead: limited,
  note: limited,
  speakerId: orNull,
  position: z.string().max(40).optional(),
  reason: limited,
  carries: z.string().max(40).nullable().optional(),
  blockChoice: z.enum(['wait', 'look-again', 'overrule']).optional(),
  overruleReason: limited,
  agreedIds: z.array(id).max(60).readonly().optional(),
  objectedIds: z.array(id).max(60).readonly().optional(),
  toTry: z
    .array(
      z.strictObject({
        kind: z.enum(['C1', 'C2']),
        what: z.string().max(20_000),
        memberId: id.nullable(),
        dueOn: date.nullable(),
      }),
    )
    .max(10)
    .readonly()
    .optional(),
  whoTells: limited,
  lookAgainOn: date.nullable().optional(),
  authoriserName: limited,
  learned: limited,
  thanks: limited,
  tryNext: limited,
  cameOf: cameOf.optional(),
  actionId: id.optional(),
  actionChoice: z.enum(['done', 'carry', 'drop']).optional(),
});

/** Who has said go ahead, and who objects, stand in it while the room is still being asked. */
export type ItemDraft = Readonly<z.output<typeof itemDraft>>;
