import { useState } from 'react';
import type { ProposalView } from '../../../shared/contract/c3-proposals';
import type { ProposalContent } from '../../../shared/domain/c3-proposals/proposal';
import type { MissingPart } from '../../../shared/domain/c3-proposals/readiness';
import { wordMissingPart } from '../../../shared/domain/c3-proposals/readiness-words';
import { Panel, PanelText } from '../../components/frame/panel';
import { LinkButton } from '../../components/speak/buttons';
import { Missing } from '../../components/speak/panel-words';
import { PartFields } from './part-fields';
import { type PartId, proposalParts } from './proposal-parts';
import { ReadyStep } from './ready-step';
import { ToCaseNote } from './to-case-note';
import { ToldFields } from './told-fields';
import { WithdrawProposal } from './withdraw-proposal';

type Props = {
  readonly proposal: ProposalView;
  readonly at: PartId;
  readonly content: ProposalContent;
  readonly change: (part: Partial<ProposalContent>) => void;
  readonly record: () => Promise<void>;
  readonly missing: readonly MissingPart[];
  readonly onGo: (id: string) => void;
};

/** The part being written, what the team still needs, and the step that makes the proposal ready. */
export function PreparePanel(props: Props) {
  const { proposal, at, content, change, missing, onGo } = props;
  const [withdrawing, setWithdrawing] = useState(false);
  // Newest first.
  const [returned] = proposal.decisions;
  if (withdrawing) return <WithdrawProposal proposal={proposal} onBack={() => setWithdrawing(false)} />;
  return (
    <Panel
      label="The part being written"
      many
      foot={<ReadyStep proposal={proposal} record={props.record} missing={missing} />}
    >
      {proposal.status === 'returned' && proposal.toldOn === null && <ToldFields proposal={proposal} />}
      <PartFields key={at} at={at} proposal={proposal} content={content} change={change} />
      {missing.length > 0 && (
        <Missing
          title="Before it can be ready, the team needs"
          items={missing.map((part) => ({
            id: part,
            words: wordMissingPart(part),
            onGo: () => onGo(proposalParts.find((each) => each.missing.includes(part))?.id ?? at),
          }))}
        />
      )}
      {proposal.status === 'returned' && returned !== undefined && <ToCaseNote decisionId={returned.id} />}
      <PanelText soft>
        Not needed after all?{' '}
        <LinkButton onPress={() => setWithdrawing(true)}>Withdraw it, with a reason</LinkButton>
      </PanelText>
    </Panel>
  );
}
