import { endPlan } from '../../../electron/services/c2-plans/end-plan';
import { openPlan } from '../../../electron/services/c2-plans/open-plan';
import { recordContact } from '../../../electron/services/c2-plans/record-contact';
import { recordSpend } from '../../../electron/services/c2-plans/record-spend';
import { addPerson } from '../../../electron/services/people/add-person';
import { done } from '../done';
import { type TestTeam, testTeam } from '../test-team';

/** A team with Dorothy, who is in crisis: what most of what can be taken back is about. */
export async function teamWithDorothy(): Promise<
  TestTeam & { readonly personId: string; readonly planId: string }
> {
  const team = await testTeam();
  const { id: personId } = await done(addPerson(team.acting(), somebody('Dorothy Hale', 'D.H.')));
  const { id: planId } = await done(
    openPlan(team.acting(), {
      ...{
        personId,
        whatNeedsToChange: 'Safe at night',
        ownWords: 'My own bed',
        strengths: 'Ken',
        emergencyPlan: '',
      },
      ...{ contactRhythmDays: 2, buddyId: null, steps: [] },
    }),
  );
  return { ...team, personId, planId };
}

export function somebody(fullName: string, knownAs: string) {
  return {
    ...{ fullName, knownAs, dateOfBirth: null, address: '', phone: '', recordNumber: '' },
    ...{ firstContactOn: '2026-03-01', leadWorkerId: null, whatWasSaid: '' },
  };
}

export function contact(team: TestTeam & { readonly planId: string }, note = 'She was well') {
  const { planId } = team;
  return done(recordContact(team.acting(), { planId, how: 'rang', note, on: '2026-03-18', memberId: null }));
}

export function spend(team: TestTeam & { readonly personId: string }, amountPence: number) {
  const { personId } = team;
  return done(recordSpend(team.acting(), { personId, amountPence, what: 'A bed', on: '2026-03-18' }));
}

export function end(team: TestTeam & { readonly planId: string }) {
  const ending = {
    outcome: 'in-control-again',
    outcomeWords: '',
    whatMadeTheDifference: 'Ken came home',
  } as const;
  return done(endPlan(team.acting(), { planId: team.planId, ...ending }));
}
