import type { TimelineEvent } from '../../../../shared/contract/people';
import type { Connection } from '../../../../shared/domain/conversations/conversation';
import * as words from '../../../../shared/domain/people/timeline-words';
import type { Story } from '../../../store/people/story';
import { labelOf } from '../../labels';
import { event, type Names } from './event';

/** What was said, what it was linked with, and what was looked for in vain. */
export function tellTalks(story: Story, names: Names): readonly TimelineEvent[] {
  const talks = story.conversations.map((talk) =>
    event('conversation', talk.id, talk.happenedOn, words.tellConversation(talk), {
      conversationKind: talk.kind,
      member: labelOf(names, talk.memberId),
    }),
  );
  const gaps = story.gaps.map((gap) => event('gap', gap.id, gap.loggedOn, words.tellGap(gap.lookedFor)));
  return [...talks, ...tellConnections(story.connections), ...gaps];
}

/** Links made in one conversation are told together; what came of each, on the day it was known. */
function tellConnections(connections: readonly Connection[]): readonly TimelineEvent[] {
  const together = Map.groupBy(connections, (link) => link.conversationId ?? link.id);
  const made = [...together].map(([id, links]) => {
    const on = links[0]?.madeOn ?? '';
    return event('connection', id, on, words.tellLinks(links.map((link) => link.toWhat).toReversed()));
  });
  const came = connections
    .filter((link) => link.outcome !== 'not-known-yet')
    .map((link) =>
      event(
        'connection',
        `${link.id}-outcome`,
        link.outcomeOn ?? link.madeOn,
        words.tellConnectionOutcome(link),
      ),
    );
  return [...made, ...came];
}
