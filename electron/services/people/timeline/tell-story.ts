import type { TimelineEvent } from '../../../../shared/contract/people';
import type { LocalDate } from '../../../../shared/domain/dates';
import type { Person } from '../../../../shared/domain/people/person';
import { newestFirst } from '../../../../shared/domain/people/timeline-order';
import type { Story } from '../../../store/people/story';
import type { Names } from './event';
import { tellLife } from './life';
import { tellPlans } from './plans';
import { tellProposals } from './proposals';
import { tellTalks } from './talks';

/** Every member a story names, so that their labels can be read in one query. */
export function namedIn(story: Story): readonly (string | null)[] {
  return [
    ...story.leads.map((change) => change.memberId),
    ...story.conversations.map((talk) => talk.memberId),
    ...story.plans.map((plan) => plan.openedById),
    ...story.contacts.map((contact) => contact.memberId),
    ...story.spends.map((spend) => spend.memberId),
    ...story.proposals.map((proposal) => proposal.proposerId),
    ...story.actions.map((action) => action.memberId),
  ];
}

/** A person's one timeline of everything, newest first. */
export function tellStory(
  person: Person,
  story: Story,
  names: Names,
  today: LocalDate,
): readonly TimelineEvent[] {
  return [
    ...tellTalks(story, names),
    ...tellPlans(story, names),
    ...tellProposals(story, names, today),
    ...tellLife(person, story, names, today),
  ].toSorted(newestFirst);
}
