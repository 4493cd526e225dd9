import type { ProposalView } from '../../../shared/contract/c3-proposals';
import { useDevice } from '../../lib/use-device';
import { AppPage } from '../../telling/app-page';
import { ProposalStory } from '../../telling/c3-proposals/proposal-story';
import { OnlyReading } from '../../telling/only-reading';

/** A proposal that is being prepared, for whoever does not write in it. */
export function ReadProposal({ proposal }: { readonly proposal: ProposalView }) {
  const { today } = useDevice();
  return (
    <AppPage
      at="/c3-proposals"
      work="c3-proposal"
      about={`proposal ${proposal.id}`}
      panel={<OnlyReading call="c3-proposals.write" />}
    >
      <ProposalStory proposal={proposal} today={today} />
    </AppPage>
  );
}
