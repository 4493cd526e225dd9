import type { Asker } from './timed-asker';
import { newPerson } from './told';

/** What a team does with people between huddles, once each. Answers two of them, who have no plan and no proposal. */
export async function workWithPeople({ ask }: Asker, memberId: string, today: string, time: number) {
  const add = async (name: string): Promise<string> => {
    const knownAs = await ask('people.suggest-known-as', { fullName: name });
    return (await ask('people.add', newPerson(name, knownAs, memberId, today))).id;
  };
  const personId = await add(`Wilhelmina Ashdown ${time}`);
  await ask('people.change', { personId, change: { phone: '01632 960123' } });
  await ask('people.change-lead', { personId, memberId: null, reason: 'On leave' });

  await ask('drafts.save', { key: `conversation/${personId}`, body: JSON.stringify({ said: 'She ' }) });
  await ask('conversations.keep', {
    personId,
    kind: 'C1',
    happenedOn: today,
    how: 'visit',
    whatMatters: 'Her garden, and being asked before things are done.',
    strengths: 'Knows every neighbour by name; bakes for the church.',
    listenedTo: ['Wilhelmina', 'her son'],
    whatHappened: 'We walked to the shop together. The kerb by the bus stop is too high for the trolley.',
    connections: [{ toKind: 'community', toWhat: 'Allotment society' }],
    gaps: ['A bench half way to the shop'],
    next: { what: 'Ask the council about the kerb', memberId, dueOn: today },
  });
  await ask('drafts.forget', { key: `conversation/${personId}` });
  const connection = { personId, toKind: 'family', toWhat: 'Her niece', madeOn: today } as const;
  const { id: connectionId } = await ask('conversations.add-connection', connection);
  await ask('conversations.connection-outcome', {
    connectionId,
    outcome: 'came-to-something',
    note: 'They ring each other on Sundays.',
  });
  await ask('conversations.add-gap', { personId, lookedFor: 'Someone to mend a gate' });

  await ask('people.close', { personId, reason: 'She goes on by herself.' });
  await ask('people.reopen', { personId });
  const twice = await add(`Wilhelmina Ashdown again ${time}`);
  await ask('people.merge', { keepId: personId, mergeId: twice });
  const mistaken = await add(`Entered by mistake ${time}`);
  await ask('people.remove', { personId: mistaken, reason: 'Written down twice.' });
  await ask('people.bring-back', { personId: mistaken });
  return [personId, mistaken] as const;
}
