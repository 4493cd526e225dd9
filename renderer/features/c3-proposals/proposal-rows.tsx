import { useLocation } from 'wouter';
import type { ProposalSummary } from '../../../shared/contract/c3-proposals';
import { wordProposalStatus } from '../../../shared/domain/c3-proposals/proposal-words';
import { sayDate, sayDays } from '../../../shared/domain/dates-said';
import { firstWords, sayCount } from '../../../shared/domain/text';
import { LinkButton } from '../../components/speak/buttons';
import { Refusal } from '../../components/speak/refusal';
import { Own } from '../../components/words/own';
import { Rows } from '../../components/words/rows';
import { Flag } from '../../components/words/text';
import { useDevice } from '../../lib/use-device';
import { useMeetNow } from './use-meet-now';

function wordEnd(proposal: ProposalSummary, today: string) {
  if (proposal.decidedOn !== null && proposal.status !== 'ready')
    return `${wordProposalStatus(proposal.status)} ${sayDate(proposal.decidedOn, today)}`;
  if (proposal.blockedByPlanId !== null && proposal.status === 'ready') return <Flag>C2 plan open</Flag>;
  if (proposal.readyDays !== null) {
    const said = proposal.readyDays === 0 ? 'ready today' : `ready ${sayDays(proposal.readyDays)}`;
    return proposal.waitedTooLong ? <Flag>{said}</Flag> : said;
  }
  if (proposal.missing.length > 0) return `${sayCount(proposal.missing.length, 'thing')} to go`;
  return wordProposalStatus(proposal.status);
}

/** Proposals one below another; about a ready one that cannot wait the team can meet now. */
export function ProposalRows({ rows }: { readonly rows: readonly ProposalSummary[] }) {
  const [, go] = useLocation();
  const { today } = useDevice();
  const { meet, toHuddle, busy, refused } = useMeetNow();
  const canMeet = ({ status }: ProposalSummary): boolean => status === 'ready' && toHuddle === null;
  return (
    <>
      {refused !== null && <Refusal>{refused}</Refusal>}
      <Rows
        rows={rows.map((proposal) => ({
          id: proposal.id,
          words: (
            <>
              <b>{proposal.person.fullName}</b>{' '}
              {proposal.goodLife !== '' && <Own>{firstWords(proposal.goodLife, 64)}</Own>}
            </>
          ),
          end: (
            <>
              {wordEnd(proposal, today)}{' '}
              {canMeet(proposal) && (
                <LinkButton onPress={() => void meet(proposal.id)} disabled={busy}>
                  Meet about it now
                </LinkButton>
              )}
            </>
          ),
          onOpen: () => go(`/c3-proposals/${proposal.id}`),
        }))}
      />
    </>
  );
}
