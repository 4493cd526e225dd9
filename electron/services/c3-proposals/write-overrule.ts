import type { ParsedInput } from '../../../shared/contract';
import { whoDecides } from '../../../shared/domain/c3-proposals/quorum';
import { checkReady } from '../../../shared/domain/c3-proposals/sign-off';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import type { Writing } from '../../store/writing';
import type { ActingMember } from '../acting';
import { beginRound, type OnRound, roundOf } from './begin-round';

/**
 * Writes who says go ahead and who objects to overruling the crisis block, with the reason (golden rule 3). Who said
 * both objects; what somebody said who has left the room since stays. The caller records the entry.
 */
export async function writeOverrule(
  writing: Writing,
  acting: ActingMember,
  { itemId, reason, agreedIds, objectedIds }: ParsedInput<'huddles.overrule'>,
): Promise<Outcome<OnRound, Refusal>> {
  const round = await roundOf(writing, acting, itemId);
  if (!round.ok) return round;
  const { facts, rows, present } = round.value;
  const undecidable = checkReady(facts);
  if (undecidable !== null) return refuse(undecidable);
  const deciding = new Set(whoDecides(present).map((member) => member.memberId));
  const observer = present.find(
    (member) => member.observing && [...agreedIds, ...objectedIds].includes(member.memberId),
  );
  if (observer !== undefined) return refuse({ kind: 'observer-has-no-position' });
  const absent = [...agreedIds, ...objectedIds].find((memberId) => !deciding.has(memberId));
  if (absent !== undefined) return refuse({ kind: 'not-present', memberId: absent });

  const about = await beginRound(writing, acting, round.value);
  await writing.update('c3_rounds', about.roundId, { overruledReason: reason });
  for (const row of rows.overrules)
    if (deciding.has(row.memberId)) await writing.remove('c3_overrules', row.id);
  const objects = new Set(objectedIds);
  for (const memberId of new Set([...agreedIds, ...objectedIds])) {
    const says = objects.has(memberId) ? 'objects' : 'go-ahead';
    await writing.insert('c3_overrules', { id: acting.newId(), roundId: about.roundId, memberId, says });
  }
  return accept(about);
}
