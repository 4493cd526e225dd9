import type { ParsedInput } from '../../../shared/contract';
import type { Done } from '../../../shared/contract/call';
import { accept, type Outcome } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import type { Writing } from '../../store/writing';
import { type Acting, type ActingMember, act } from '../acting';
import type { OnRound } from '../c3-proposals/begin-round';
import { loadRound } from '../c3-proposals/load-round';
import { writeOverrule } from '../c3-proposals/write-overrule';
import { removePosition, writePosition } from '../c3-proposals/write-position';
import { entryInHuddle, itemToDecide } from './in-room';
import { changeDraft } from './keep-typed';

type RoundVerb = 'huddles.overrule-asked' | 'huddles.position-taken' | 'huddles.position-withdrawn';

/** Does something in the round of the item the room is on, and says so in the trail. */
function inRound(
  acting: Acting,
  itemId: string,
  verb: RoundVerb,
  write: (writing: Writing, member: ActingMember) => Promise<Outcome<OnRound, Refusal>>,
): Promise<Outcome<Done, Refusal>> {
  return act(acting, ['c3-proposals'], async (writing, member): Promise<Outcome<Done, Refusal>> => {
    const found = await itemToDecide(writing, member, itemId, ['c3-proposal']);
    if (!found.ok) return found;
    const written = await write(writing, member);
    if (!written.ok) return written;
    const { roundId: id, proposalId: subjectId, personId, huddleId } = written.value;
    return accept({ entryId: writing.record(entryInHuddle(verb, huddleId, { subjectId, personId })), id });
  });
}

/** What is being typed belongs to the next speaker once somebody has spoken; hidden positions stay hidden so. */
const nobodySpeaks = { speakerId: undefined, position: undefined, reason: undefined, carries: undefined };

/** What one present member says about the proposal, or says instead. */
export function takePosition(
  acting: Acting,
  input: ParsedInput<'huddles.take-position'>,
): Promise<Outcome<Done, Refusal>> {
  return inRound(acting, input.itemId, 'huddles.position-taken', async (writing, member) => {
    const written = await writePosition(writing, member, input);
    if (written.ok) await changeDraft(writing, member, input.itemId, nobodySpeaks);
    return written;
  });
}

/**
 * Takes back what a member said; their words stand in the panel again, to be said another way. Not where positions
 * are hidden: the next hand on the laptop may be another's.
 */
export function withdrawPosition(
  acting: Acting,
  input: ParsedInput<'huddles.withdraw-position'>,
): Promise<Outcome<Done, Refusal>> {
  return inRound(acting, input.itemId, 'huddles.position-withdrawn', async (writing, member) => {
    const round = await loadRound(writing.db, member, input.itemId);
    const said = round?.positions.find((position) => position.memberId === input.memberId);
    const written = await removePosition(writing, member, input);
    if (written.ok && said !== undefined && round?.hidden === false) {
      const { memberId: speakerId, position, reason, carries } = said;
      await changeDraft(writing, member, input.itemId, { speakerId, position, reason, carries });
    }
    return written;
  });
}

/** The room is asked whether the crisis block is overruled; one objection keeps it (golden rule 3). */
export function overrule(
  acting: Acting,
  input: ParsedInput<'huddles.overrule'>,
): Promise<Outcome<Done, Refusal>> {
  return inRound(acting, input.itemId, 'huddles.overrule-asked', (writing, member) =>
    writeOverrule(writing, member, input),
  );
}
