import type { Page } from '@playwright/test';
import type { CallInput } from '../../shared/contract';
import { ask } from './asking';

/** A team of four who decide and one who watches, as somebody would set it up. */
const smallTeam = {
  name: 'Riverside team',
  place: 'Eastgate',
  delegatedLimitPence: 200_000,
  limitCountedOver: 'plan',
  members: [
    { name: 'Grace Whitlock', discipline: 'social worker', role: 'team-lead', standing: 'member' },
    { name: 'Tom Pritchard', discipline: 'nurse', role: 'practitioner', standing: 'member' },
    { name: 'Ffion Rees', discipline: 'connector', role: 'practitioner', standing: 'member' },
    { name: 'Shabnam Iqbal', discipline: 'social worker', role: 'practitioner', standing: 'member' },
    { name: 'Lena Fischer', discipline: 'student', role: 'practitioner', standing: 'visitor' },
  ],
  actingIndex: 0,
  huddleWeekday: 3,
  huddleTime: '09:30',
  huddleMinutes: 75,
  wall: 'screen',
} satisfies CallInput<'device.set-up-team'>;

/** Sets a small team up without its three screens, for tests of what comes after. */
export async function setUpSmallTeam(page: Page): Promise<void> {
  await ask(page, 'keys.make', { passphrase: null });
  await ask(page, 'keys.recovery-kept', {});
  await ask(page, 'device.set-up-team', smallTeam);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** Somebody the team is talking with. Answers the person's id. */
export async function addPerson(
  page: Page,
  fullName: string,
  knownAs: string,
  today: string,
): Promise<string> {
  const { id } = await ask(page, 'people.add', {
    fullName,
    knownAs,
    dateOfBirth: null,
    address: '',
    phone: '',
    recordNumber: '',
    firstContactOn: today,
    leadWorkerId: null,
    whatWasSaid: '',
  });
  return id;
}

/** A C2 plan for somebody, opened today. Answers the plan's id. */
export async function openPlan(page: Page, personId: string): Promise<string> {
  const { id } = await ask(page, 'c2-plans.open', {
    personId,
    whatNeedsToChange: 'Safe at night, at home.',
    ownWords: 'I want to sleep in my own bed.',
    strengths: 'Her neighbour Bev looks in.',
    emergencyPlan: 'Bev has a key.',
    contactRhythmDays: 2,
    buddyId: null,
    steps: [],
  });
  return id;
}
