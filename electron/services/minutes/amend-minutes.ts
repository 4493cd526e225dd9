import type { ParsedInput } from '../../../shared/contract';
import type { Done } from '../../../shared/contract/call';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { redact } from '../../../shared/domain/wall/redact';
import { findMinutes } from '../../store/huddles/kept-minutes';
import { listMembers } from '../../store/team';
import { type Acting, act } from '../acting';
import { entryInHuddle } from '../huddles/in-room';
import { nameBookOf } from '../wall/name-people';

/**
 * Adds to closed minutes, below them, with the member's name and the day; the minutes themselves do not change. In
 * what is added too, people stand as their known-as labels.
 */
export function amendMinutes(
  acting: Acting,
  { huddleId, words }: ParsedInput<'minutes.amend'>,
): Promise<Outcome<Done, Refusal>> {
  return act(
    acting,
    [],
    async (writing, { teamId, memberId, now: at, newId }): Promise<Outcome<Done, Refusal>> => {
      const minutes = await findMinutes(writing.db, teamId, huddleId);
      if (minutes === null) return refuse({ kind: 'not-found', what: 'minutes' });
      const id = newId();
      const members = await listMembers(writing.db, teamId);
      const book = await nameBookOf(writing.db, teamId, members, huddleId);
      await writing.insert('amendments', { id, huddleId, memberId, at, words: redact(words, book) });
      const entry = entryInHuddle('huddles.minutes-amended', huddleId, {
        subjectId: huddleId,
        undoable: false,
      });
      return accept({ entryId: writing.record(entry), id });
    },
  );
}
