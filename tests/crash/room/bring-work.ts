import type { Chance } from '../../../electron/services/sample-team/chance';
import { newPerson, newPlan, wholeProposal } from '../../bench/calls/told';
import type { Ask } from './asking';

/** Where the room is working, and whose hands are on the keys. */
export interface InRoom {
  readonly ask: Ask;
  readonly chance: Chance;
  readonly memberId: string;
  readonly today: string;
}

/** Somebody in a crisis whose spend waits for the team, somebody whose proposal is ready, something to be done. */
export async function bringWork({ ask, chance, memberId, today }: InRoom): Promise<void> {
  const add = async (fullName: string): Promise<string> => {
    const knownAs = await ask('people.suggest-known-as', { fullName });
    return (await ask('people.add', newPerson(fullName, knownAs, memberId, today))).id;
  };
  const mark = chance.between(1, 99_999_999);
  const inCrisis = await add(`Wilhelmina Ashdown ${mark}`);
  const { id: planId } = await ask('c2-plans.open', newPlan(inCrisis, memberId, today));
  const contact = { planId, how: 'visited', note: 'Up and dressed, the cat fed.', on: today } as const;
  await ask('c2-plans.record-contact', { ...contact, memberId: null });
  const spend = { personId: inCrisis, amountPence: 250_000, what: 'A wet room, from Monday', on: today };
  await ask('c2-plans.record-spend', spend);

  const proposing = await add(`Perpetua Lindqvist ${mark}`);
  await ask('drafts.save', {
    key: `conversation/${proposing}`,
    body: JSON.stringify({ said: `She ${mark}` }),
  });
  const { id: proposalId } = await ask('c3-proposals.begin', { personId: proposing });
  await ask('c3-proposals.write', { proposalId, change: wholeProposal() });
  await ask('c3-proposals.make-ready', { proposalId });
  await ask('drafts.forget', { key: `conversation/${proposing}` });

  const action = { what: 'Ring about the gate', memberId, dueOn: today };
  const { id: actionId } = await ask('actions.add', {
    ...{ ...action, personId: inCrisis, planId, proposalId: null },
  });
  await ask('actions.done', { actionId });
}
