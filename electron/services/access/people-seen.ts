import { may } from '../../../shared/domain/access/need';
import { worksWith } from '../../../shared/domain/access/works-with';
import { levelOf, linksOf } from '../../store/access/standing';
import type { Acting } from '../acting';

/** Whom the acting member sees: null for everybody, otherwise the ids of those they work with. */
export async function peopleSeen({ store, teamId, memberId }: Acting): Promise<ReadonlySet<string> | null> {
  const level = memberId === null ? null : await levelOf(store.db, teamId, memberId);
  if (level === null || memberId === null || may(level, 'see-people') === 'yes') return null;
  return new Set(worksWith(await linksOf(store.db, teamId, memberId)).keys());
}
