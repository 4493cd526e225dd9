import type { CallOutput, ParsedInput } from '../../../shared/contract';
import type { ConversationPage, ConversationView } from '../../../shared/contract/conversations';
import { gapsTogether } from '../../../shared/domain/conversations/gaps-together';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { connectionsOf, findConversation, gapsOfTeam, knownConnections } from '../../store/conversations';
import { findPerson } from '../../store/people/find-person';
import { storyOf } from '../../store/people/story';
import { peopleSeen } from '../access/people-seen';
import type { Acting } from '../acting';
import { labelOf, memberLabels, personLabels, toPersonLabel } from '../labels';
import { viewConnection } from '../people/read-person';
import { noSuchPerson } from '../people/recording';
import { namedIn, tellStory } from '../people/timeline/tell-story';

/** How many events stand beside what is being written, and how many known connections are offered. */
const recentEvents = 4;
const offeredConnections = 300;
/** Of those something was looked for, how many are named. */
const namedLooked = 6;

/** All that stands beside a conversation while it is written down. */
export async function readConversationPage(
  acting: Acting,
  { personId }: ParsedInput<'conversations.page'>,
): Promise<Outcome<ConversationPage, Refusal>> {
  const { store, teamId, today } = acting;
  const person = await findPerson(store.db, teamId, personId);
  if (person === null) return refuse(noSuchPerson);
  const seen = await peopleSeen(acting);
  const story = await storyOf(store.db, personId);
  const names = await memberLabels(store.db, [...namedIn(story), person.leadWorkerId]);
  const said = story.conversations.find((talk) => talk.whatMatters !== '');
  return accept({
    person: toPersonLabel(person, today),
    lead: labelOf(names, person.leadWorkerId),
    lastWhatMatters: said?.whatMatters ?? null,
    lastStrengths: said?.strengths ?? null,
    recent: tellStory(person, story, names, today).slice(0, recentEvents),
    connections: story.connections.map(viewConnection),
    listenedBefore: [...new Set(story.conversations.flatMap((talk) => talk.listenedTo))],
    // What was found for others names them now and then.
    knownConnections: seen === null ? await knownConnections(store.db, teamId, offeredConnections) : [],
  });
}

/** One conversation whole. */
export async function readConversation(
  { store, teamId, today }: Acting,
  { conversationId }: ParsedInput<'conversations.read'>,
): Promise<Outcome<ConversationView, Refusal>> {
  const talk = await findConversation(store.db, teamId, conversationId);
  if (talk === null) return refuse({ kind: 'not-found', what: 'conversation' });
  const people = await personLabels(store.db, today, [talk.personId]);
  const person = people.get(talk.personId);
  if (person === undefined) return refuse(noSuchPerson);
  const links = await connectionsOf(store.db, talk.personId);
  return accept({
    ...talk,
    person,
    member: labelOf(await memberLabels(store.db, [talk.memberId]), talk.memberId),
    connections: links.filter((link) => link.conversationId === talk.id).map(viewConnection),
  });
}

/** What the team looked for and did not find: what is missed most first, and whom it was looked for last. */
export async function listGaps({
  store,
  teamId,
  today,
}: Acting): Promise<Outcome<CallOutput<'conversations.gaps'>, never>> {
  const together = gapsTogether(await gapsOfTeam(store.db, teamId)).map(({ looked, ...gap }) => {
    const ids = [...new Set(looked.map(({ personId }) => personId))].filter((id) => id !== null);
    return { ...gap, named: ids.slice(0, namedLooked), others: Math.max(ids.length - namedLooked, 0) };
  });
  const people = await personLabels(
    store.db,
    today,
    together.flatMap(({ named }) => named),
  );
  return accept(
    together.map(({ named, ...gap }) => ({
      ...gap,
      people: named.map((id) => labelOf(people, id)).filter((person) => person !== null),
    })),
  );
}
