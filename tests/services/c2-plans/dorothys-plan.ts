import { beforeEach } from 'vitest';
import { openPlan } from '../../../electron/services/c2-plans/open-plan';
import { readPlan } from '../../../electron/services/c2-plans/read-plan';
import { recordContact } from '../../../electron/services/c2-plans/record-contact';
import { recordSpend } from '../../../electron/services/c2-plans/record-spend';
import type { PlanView } from '../../../shared/contract/c2-plans';
import { type TestTeam, testTeam } from '../test-team';
import { addPerson, opening } from './a-person';

/** Dorothy, whose C2 plan these tests keep: a fresh team for every test of whichever file asks for it. */
export let team: TestTeam;
export let personId: string;

/** Begins anew with another team; each test begins with the usual one. */
export async function begin(changes: Parameters<typeof testTeam>[0] = {}): Promise<void> {
  team = await testTeam(changes);
  personId = await addPerson(team);
}
beforeEach(() => begin());

export async function opened(changes: object = {}): Promise<string> {
  const done = await openPlan(team.acting('shabnam'), { ...opening(personId), ...changes });
  if (!done.ok) throw new Error(JSON.stringify(done.refusal));
  return done.value.id;
}
export async function read(planId: string): Promise<PlanView> {
  const plan = await readPlan(team.acting(), planId);
  if (plan === null) throw new Error('no plan');
  return plan;
}
export const contact = (planId: string, changes: object = {}) =>
  recordContact(team.acting('tom'), {
    planId,
    how: 'rang',
    note: '',
    on: '2026-03-18',
    memberId: null,
    ...changes,
  });
export const spend = (amountPence: number, changes: object = {}) =>
  recordSpend(team.acting('shabnam'), {
    personId,
    amountPence,
    what: 'Night sitter',
    on: '2026-03-18',
    ...changes,
  });
export const ending = {
  outcome: 'in-control-again',
  outcomeWords: '',
  whatMadeTheDifference: 'The same face.',
} as const;
