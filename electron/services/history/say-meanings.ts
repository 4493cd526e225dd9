import type { ParsedInput } from '../../../shared/contract';
import type { Done } from '../../../shared/contract/call';
import { accept, type Outcome } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { meaningsOf } from '../../store/history/import-rows';
import { type Acting, act } from '../acting';
import { forgetChosen } from '../measures/read-most-to-say';

/** What the council's own words for its events mean to the team: kept by the words, for every later file too. */
export async function sayMeanings(
  acting: Acting,
  { meanings }: ParsedInput<'history.say-meanings'>,
): Promise<Outcome<Done, Refusal>> {
  return act<Done, Refusal>(acting, ['measures'], async (writing, { teamId, memberId, now, newId }) => {
    const known = new Map((await meaningsOf(writing.db, teamId)).map((each) => [each.words, each]));
    // The last of two that name the same words is what was meant.
    for (const [words, meaning] of new Map(meanings.map((each) => [each.words, each.meaning]))) {
      const had = known.get(words);
      const said = { meaning, memberId, saidAt: now };
      if (had === undefined)
        await writing.insert('history_meanings', { id: newId(), teamId, words, ...said });
      else if (had.meaning !== meaning) await writing.update('history_meanings', had.id, said);
    }
    forgetChosen(acting.store);
    const entryId = writing.record({
      ...{ verb: 'history.meanings-said', topic: 'history', subjectId: teamId, personId: null },
      ...{ huddleId: null, undoable: true, undoesId: null },
    });
    return accept({ entryId, id: teamId });
  });
}
