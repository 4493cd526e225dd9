import type { Acting } from '../../../electron/services/acting';
import { idsAfter } from '../../../electron/store/new-id';
import type { Store } from '../../../electron/store/open-store';
import { localDateOf } from '../../../shared/domain/dates';

/** Acts in a store as the program does, for somebody of its team, on this day. */
export async function actingOn(
  store: Store,
  teamId: string,
): Promise<Acting & { readonly memberId: string }> {
  const { id: memberId } = await store.db
    .selectFrom('members')
    .select('id')
    .where('teamId', '=', teamId)
    .where('leftOn', 'is', null)
    .where('standing', '=', 'member')
    .orderBy('id')
    .executeTakeFirstOrThrow();
  const newest = await store.db
    .selectFrom('audit_entries')
    .select(({ fn }) => fn.max('id').as('id'))
    .executeTakeFirst();
  const nextId = idsAfter(newest?.id ?? null);
  const now = new Date().toISOString();
  return {
    ...{ store, teamId, memberId, now, today: localDateOf(now) },
    newId: () => nextId(Date.now()),
    announce: () => undefined,
  };
}
