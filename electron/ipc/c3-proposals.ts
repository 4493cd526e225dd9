import { accept, refuse } from '../../shared/domain/outcome';
import { beginProposal } from '../services/c3-proposals/begin-proposal';
import { listProposals } from '../services/c3-proposals/list-proposals';
import { readProposal } from '../services/c3-proposals/read-proposal';
import { backToDraft, makeReady } from '../services/c3-proposals/ready-proposal';
import { recordTold } from '../services/c3-proposals/record-told';
import { withdrawProposal } from '../services/c3-proposals/withdraw-proposal';
import { writeProposal } from '../services/c3-proposals/write-proposal';
import { type Handlers, onTeam } from './handlers';

export const c3ProposalHandlers: Handlers<
  | 'c3-proposals.list'
  | 'c3-proposals.read'
  | 'c3-proposals.begin'
  | 'c3-proposals.write'
  | 'c3-proposals.make-ready'
  | 'c3-proposals.back-to-draft'
  | 'c3-proposals.withdraw'
  | 'c3-proposals.record-told'
> = {
  'c3-proposals.list': onTeam(listProposals),
  'c3-proposals.read': onTeam(async (acting, { proposalId }) => {
    const proposal = await readProposal(acting, proposalId);
    return proposal === null ? refuse({ kind: 'not-found', what: 'proposal' }) : accept(proposal);
  }),
  'c3-proposals.begin': onTeam(beginProposal),
  'c3-proposals.write': onTeam(writeProposal),
  'c3-proposals.make-ready': onTeam(makeReady),
  'c3-proposals.back-to-draft': onTeam(backToDraft),
  'c3-proposals.withdraw': onTeam(withdrawProposal),
  'c3-proposals.record-told': onTeam(recordTold),
};
