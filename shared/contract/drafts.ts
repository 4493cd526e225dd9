import { z } from 'zod';
import { read, write } from './call';

/**
 * What is being typed and not yet recorded, kept as it is typed so that a closed lid loses nothing. A draft is
 * no record: it is not audited, and the call that records it removes it in the same transaction.
 * Keys name what the words are about, and the form they stand in: `conversation/<personId>`, `c3-proposal/<proposalId>`,
 * `c2-plan/<personId or planId>/<form>`, `person/<personId>/<form>`, `person/new`, `pack/<packId>`,
 * `session/<sessionId>/<form>`, `story/<storyId>`, `report/<memberId>`; and `session/plan/<packId or sessionId>/<memberId>`, which is that member's own.
 * A huddle item's draft has its own call, because the wall shows part of it.
 */
const draftKey = z
  .string()
  .regex(/^[a-z0-9-]+(\/[0-9a-z-]+){0,3}$/, 'is not a draft')
  .max(200);
const body = z.string().max(200_000);

export const draftCalls = {
  'drafts.read': read<string | null>()(z.strictObject({ key: draftKey })),
  'drafts.save': write<null>()(z.strictObject({ key: draftKey, body })),
  'drafts.forget': write<null>()(z.strictObject({ key: draftKey })),
} as const;
