import type { ParsedInput } from '../../../shared/contract';
import { accept, type Outcome } from '../../../shared/domain/outcome';
import * as stored from '../../store/drafts';
import type { Acting } from '../acting';

/** What was being typed and is not recorded yet; null when nothing is. */
export async function readDraft(
  { store, teamId }: Acting,
  { key }: ParsedInput<'drafts.read'>,
): Promise<Outcome<string | null, never>> {
  return accept(await stored.readDraft(store.db, teamId, key));
}

/** Keeps what is being typed. It is no record: nobody's name stands beside it, and the trail has none of it. */
export async function saveDraft(
  { store, teamId, now }: Acting,
  { key, body }: ParsedInput<'drafts.save'>,
): Promise<Outcome<null, never>> {
  await stored.keepDraft(store.db, { teamId, key, body, keptAt: now });
  return accept(null);
}

/** Throws away what was being typed, because somebody said so. */
export async function forgetDraft(
  { store, teamId }: Acting,
  { key }: ParsedInput<'drafts.forget'>,
): Promise<Outcome<null, never>> {
  await stored.forgetDraft(store.db, teamId, key);
  return accept(null);
}
