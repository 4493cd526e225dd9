import { useRead } from '../../lib/queries';
import { useMay } from '../../lib/use-may';
import { DecidedProposal } from './decided-proposal';
import { PrepareProposal } from './prepare-proposal';
import { ReadProposal } from './read-proposal';

/** One C3 proposal: being prepared over several days, or as it was decided, kept for good. */
export function ProposalPage({ proposalId }: { readonly proposalId: string }) {
  const may = useMay();
  const { data, error } = useRead('c3-proposals.read', { proposalId });
  if (error !== null) throw error;
  if (data === undefined) return null;
  const settled = data.status === 'signed-off' || data.status === 'withdrawn';
  if (settled) return <DecidedProposal proposal={data} />;
  if (!may('c3-proposals.write')) return <ReadProposal proposal={data} />;
  return <PrepareProposal key={data.id} proposal={data} />;
}
