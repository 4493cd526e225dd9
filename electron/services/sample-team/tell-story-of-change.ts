import type { ToldStoryOfChange } from '../../../resources/sample-team/story';
import type { World } from './world';

/** A story of change as it was written, asked about and, if it was, checked by somebody else. */
export function tellStoryOfChange(world: World, told: ToldStoryOfChange): void {
  const { calendar, ledger, teamId, people } = world;
  const person = people.find(({ story }) => story.knownAs === told.about);
  if (person === undefined) throw new Error(`The story tells of ${told.about}, who is nobody.`);
  const { id: personId } = person;
  const writerId = world.member(told.by).id;
  const writtenAt = world.when(calendar.workday(told.writtenAgo));
  const id = ledger.newId(writtenAt);
  const about = { topic: 'stories', subjectId: id, personId } as const;
  ledger.happened(writtenAt, { ...about, verb: 'stories.begun', memberId: writerId }, (pen) =>
    pen.insert('stories', {
      ...{ id, teamId, personId, writerId, called: told.called, ...told.words },
      ...{ version: 1, changedAt: writtenAt },
      consent: told.agreedAgo === null ? 'asked' : 'yes',
      consentOn: calendar.workday(told.agreedAgo ?? told.writtenAgo),
      ...{ askedVersion: null, answer: null, answeredVersion: null, answeredById: null, answeredAt: null },
      ...{ answerWords: '', withdrawnAt: null },
    }),
  );
  ledger.happened(writtenAt, { ...about, verb: 'stories.asked', memberId: writerId }, (pen) =>
    pen.update('stories', id, { askedVersion: 1 }),
  );
  if (told.checked === undefined) return;
  const checkedAt = world.when(calendar.workday(told.checked.ago));
  const answeredById = world.member(told.checked.by).id;
  ledger.happened(checkedAt, { ...about, verb: 'stories.checked', memberId: answeredById }, (pen) =>
    pen.update('stories', id, {
      ...{ answer: 'checked', answeredVersion: 1, answeredById, answeredAt: checkedAt },
    }),
  );
}
