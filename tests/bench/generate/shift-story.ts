import type {
  DaysAgo,
  Story,
  ToldConversation,
  ToldPlan,
  ToldProposal,
  ToldRound,
} from '../../../resources/sample-team/story';

/**
 * The same story told `days` earlier; a negative number tells it later, and leaves out what then has not happened
 * yet. Whole weeks, so that every review still falls on a huddle.
 */
export function shiftStory(story: Story, days: number): Story {
  const happened = <Told extends { readonly ago: DaysAgo }>(told: readonly Told[] = []): readonly Told[] =>
    told.map((each) => ({ ...each, ago: each.ago + days })).filter((each) => each.ago >= 0);
  const { closed, ...rest } = story;
  const closedAgo = closed === undefined ? -1 : closed.ago + days;
  return {
    ...rest,
    firstContact: story.firstContact + days,
    leadChanges: happened(story.leadChanges),
    conversations: happened(story.conversations).map((talk) => shiftConnections(talk, days)),
    plans: (story.plans ?? []).filter((plan) => plan.opened + days > 0).map((plan) => shiftPlan(plan, days)),
    proposals: (story.proposals ?? [])
      .filter((proposal) => proposal.begun + days > 0)
      .map((proposal) => shiftProposal(proposal, days)),
    actions: happened(story.actions?.map(({ huddle: _huddle, ...action }) => action)),
    ...(closed !== undefined && closedAgo >= 0 ? { closed: { ...closed, ago: closedAgo } } : {}),
  };
}

function shiftConnections(talk: ToldConversation, days: number): ToldConversation {
  const connections = (talk.connections ?? []).map(({ came, ...connection }) => {
    const cameAgo = came === undefined ? -1 : came.ago + days;
    return came === undefined || cameAgo < 0
      ? connection
      : { ...connection, came: { ...came, ago: cameAgo } };
  });
  return { ...talk, connections };
}

function shiftPlan(plan: ToldPlan, days: number): ToldPlan {
  const { ended, reopened: _reopened, ...rest } = plan;
  const weeks = days / 7;
  const shift = <Told extends { readonly ago: DaysAgo }>(told: readonly Told[]): readonly Told[] =>
    told.map((each) => ({ ...each, ago: each.ago + days })).filter((each) => each.ago >= 0);
  const reviews = plan.reviews
    .map((review) => ({ ...review, huddle: review.huddle + weeks }))
    .filter((review) => review.huddle >= 1);
  const endedAgo = ended?.ago === undefined ? undefined : ended.ago + days;
  const hasEnded =
    endedAgo === undefined ? reviews.some((review) => review.decision === 'end') : endedAgo >= 0;
  return {
    ...rest,
    opened: plan.opened + days,
    contacts: shift(plan.contacts),
    spends: shift(plan.spends),
    reviews,
    ...(ended !== undefined && hasEnded
      ? { ended: { ...ended, ...(endedAgo === undefined ? {} : { ago: endedAgo }) } }
      : {}),
  };
}

function shiftProposal(proposal: ToldProposal, days: number): ToldProposal {
  const { told, withdrawn, written, ...rest } = proposal;
  const { carer } = written;
  const moved = (round: ToldRound): ToldRound => ({
    ...round,
    held:
      'adHoc' in round.held ? { adHoc: round.held.adHoc + days } : { huddle: round.held.huddle + days / 7 },
  });
  return {
    ...rest,
    begun: proposal.begun + days,
    written: { ...written, carer: carer.kind === 'heard' ? { ...carer, ago: carer.ago + days } : carer },
    ready: proposal.ready.map((ago) => ago + days).filter((ago) => ago >= 0),
    rounds: proposal.rounds
      .map(moved)
      .filter(({ held }) => ('adHoc' in held ? held.adHoc >= 1 : held.huddle >= 1)),
    ...(told !== undefined && told.ago + days >= 0 ? { told: { ...told, ago: told.ago + days } } : {}),
    ...(withdrawn !== undefined && withdrawn.ago + days >= 0
      ? { withdrawn: { ...withdrawn, ago: withdrawn.ago + days } }
      : {}),
  };
}
