import type { ParsedInput } from '../../../shared/contract';
import { checkPosition } from '../../../shared/domain/c3-proposals/positions';
import { checkReady } from '../../../shared/domain/c3-proposals/sign-off';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import type { Writing } from '../../store/writing';
import type { ActingMember } from '../acting';
import { beginRound, type OnRound, roundOf } from './begin-round';

/** Writes what one present member says, or says instead, inside its caller's transaction, who records the entry. */
export async function writePosition(
  writing: Writing,
  acting: ActingMember,
  said: ParsedInput<'huddles.take-position'>,
): Promise<Outcome<OnRound, Refusal>> {
  const { itemId, memberId } = said;
  const round = await roundOf(writing, acting, itemId);
  if (!round.ok) return round;
  const { facts, proposal, rows } = round.value;
  const undecidable = checkReady(facts);
  if (undecidable !== null) return refuse(undecidable);
  const here = rows.here.find((member) => member.memberId === memberId);
  if (here === undefined) return refuse({ kind: 'not-present', memberId });
  const names = [proposal.fullName, proposal.knownAs, ...rows.here.map((member) => member.name)];
  const checked = checkPosition({ ...said, observing: here.observing, names });
  if (!checked.ok) return checked;
  const about = await beginRound(writing, acting, round.value);
  const row = { ...checked.value, at: acting.now };
  const before = rows.positions.find((position) => position.memberId === memberId);
  if (before !== undefined) await writing.update('c3_positions', before.id, row);
  else await writing.insert('c3_positions', { id: acting.newId(), roundId: about.roundId, memberId, ...row });
  return accept(about);
}

/** Takes back what a member said, before the room decides; inside its caller's transaction, who records the entry. */
export async function removePosition(
  writing: Writing,
  acting: ActingMember,
  { itemId, memberId }: ParsedInput<'huddles.withdraw-position'>,
): Promise<Outcome<OnRound, Refusal>> {
  const round = await roundOf(writing, acting, itemId);
  if (!round.ok) return round;
  const undecidable = checkReady(round.value.facts);
  if (undecidable !== null) return refuse(undecidable);
  const before = round.value.rows.positions.find((position) => position.memberId === memberId);
  if (before === undefined) return refuse({ kind: 'not-found', what: 'position' });
  await writing.remove('c3_positions', before.id);
  return accept(await beginRound(writing, acting, round.value));
}
