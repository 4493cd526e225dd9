import { decideReady } from '../../../shared/domain/c3-proposals/keeping';
import { missingFrom } from '../../../shared/domain/c3-proposals/readiness';
import { proposalStatus } from '../../../shared/domain/c3-proposals/status';
import { proposalsByIds } from '../../store/c3-proposals/proposal-rows';
import { decisionsOn } from '../../store/c3-proposals/proposal-states';
import type { Db } from '../../store/writing';
import { proposalsOf } from './decided-since';
import type { Undone } from './undone';

/** A proposal that is ready misses nothing, and its person knows of every return: also after a word was taken back. */
export async function proposalsAreWell(db: Db, undone: Undone): Promise<boolean> {
  const ids = await proposalsOf(db, undone.changes);
  const proposals = await proposalsByIds(db, undone.teamId, [...new Set(ids)]);
  const decisions = await decisionsOn(
    db,
    proposals.map(({ id }) => id),
  );
  return proposals.every((proposal) => {
    const own = decisions.filter(({ proposalId }) => proposalId === proposal.id);
    if (proposalStatus({ ...proposal, decisions: own }) !== 'ready') return true;
    const before = proposalStatus({ ...proposal, readyAt: null, decisions: own });
    return decideReady({ status: before, missing: missingFrom(proposal), told: proposal.toldOn !== null }).ok;
  });
}
