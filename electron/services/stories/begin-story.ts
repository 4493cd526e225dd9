import type { ParsedInput } from '../../../shared/contract';
import type { Done } from '../../../shared/contract/call';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { decideConsent } from '../../../shared/domain/stories/consent';
import { draftStory } from '../../../shared/domain/stories/draft-story';
import { decideCalled, suggestCalled } from '../../../shared/domain/stories/pseudonyms';
import { findPerson } from '../../store/people/find-person';
import { storyOf } from '../../store/people/story';
import { type Acting, act } from '../acting';
import { storyWithheld } from './story-withheld';
import { recordStory } from './story-written';

/** Names a person could have in their story, that nobody of the team bears. */
export async function suggestCalledFor(
  { store, teamId }: Acting,
  { personId }: ParsedInput<'stories.suggest-called'>,
): Promise<Outcome<readonly string[], Refusal>> {
  const person = await findPerson(store.db, teamId, personId);
  if (person === null) return refuse({ kind: 'not-found', what: 'person' });
  return accept(suggestCalled(person, await storyWithheld(store.db, teamId, personId)));
}

/** Begins a story of change: it is drafted from what happened with the person, and is its writer's to write over. */
export async function beginStory(
  acting: Acting,
  { personId, called, ...said }: ParsedInput<'stories.begin'>,
): Promise<Outcome<Done, Refusal>> {
  return act<Done, Refusal>(acting, [], async (writing, { teamId, memberId, now, today, newId }) => {
    const person = await findPerson(writing.db, teamId, personId);
    if (person === null) return refuse({ kind: 'not-found', what: 'person' });
    const withheld = await storyWithheld(writing.db, teamId, personId);
    const name = decideCalled(called, withheld);
    if (!name.ok) return name;
    const consent = decideConsent(said, today);
    if (!consent.ok) return consent;
    const life = await storyOf(writing.db, personId);
    const words = draftStory(
      { ...life, person, firstContactOn: person.firstContactOn },
      name.value,
      withheld,
    );
    const id = newId();
    await writing.insert('stories', {
      ...{ id, teamId, personId, writerId: memberId, called: name.value, ...words },
      ...{ version: 1, changedAt: now, ...consent.value },
      ...{ askedVersion: null, answer: null, answeredVersion: null, answeredById: null, answeredAt: null },
      ...{ answerWords: '', withdrawnAt: null },
    });
    return recordStory(writing, 'begun', { id, personId });
  });
}
