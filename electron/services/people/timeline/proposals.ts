import type { TimelineEvent } from '../../../../shared/contract/people';
import { type LocalDate, localDateOf } from '../../../../shared/domain/dates';
import * as words from '../../../../shared/domain/people/timeline-words';
import type { Story } from '../../../store/people/story';
import { labelOf } from '../../labels';
import { event, type Names } from './event';

function linkTo(proposalId: string): Pick<TimelineEvent, 'link'> {
  return { link: { to: 'c3-proposal', id: proposalId } };
}

/** Each C3 proposal, what the team decided on it, and what the person said to that. */
export function tellProposals(story: Story, names: Names, today: LocalDate): readonly TimelineEvent[] {
  return [
    ...story.proposals.flatMap((proposal) => tellProposal(proposal, names)),
    ...story.decisions.map((made) => tellDecision(made, story, today)),
  ];
}

function tellProposal(proposal: Story['proposals'][number], names: Names): readonly TimelineEvent[] {
  const { id, readyAt, toldOn, toldAnswer, withdrawnOn } = proposal;
  const begun = event('proposal-begun', id, proposal.begunOn, words.tellProposalBegun(proposal.goodLife), {
    ...linkTo(id),
    conversationKind: 'C3',
    member: labelOf(names, proposal.proposerId),
  });
  const events = [begun];
  if (readyAt !== null) {
    events.push(event('proposal-ready', id, localDateOf(readyAt), words.proposalMadeReady, linkTo(id)));
  }
  if (toldOn !== null) events.push(event('told', id, toldOn, words.tellTold(toldAnswer ?? ''), linkTo(id)));
  if (withdrawnOn !== null) {
    events.push(
      event('withdrawn', id, withdrawnOn, words.tellWithdrawn(proposal.withdrawnReason), linkTo(id)),
    );
  }
  return events;
}

function tellDecision(made: Story['decisions'][number], { toTry }: Story, today: LocalDate): TimelineEvent {
  const told =
    made.decision === 'signed-off'
      ? words.tellSignedOff(made.lookAgainOn, today)
      : words.tellReturned(toTry.filter((thing) => thing.decisionId === made.id));
  return event(made.decision, made.id, made.on, told, linkTo(made.proposalId));
}
