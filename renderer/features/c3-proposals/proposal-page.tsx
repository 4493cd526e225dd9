import { useRead } from '../../lib/queries';
import { DecidedProposal } from './decided-proposal';
import { PrepareProposal } from './prepare-proposal';

/** One C3 proposal: being prepared over several days, or as it was decided, kept for good. */
export function ProposalPage({ proposalId }: { readonly proposalId: string }) {
  const { data, error } = useRead('c3-proposals.read', { proposalId });
  if (error !== null) throw error;
  if (data === undefined) return null;
  const settled = data.status === 'signed-off' || data.status === 'withdrawn';
  return settled ? <DecidedProposal proposal={data} /> : <PrepareProposal key={data.id} proposal={data} />;
}
