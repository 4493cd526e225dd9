import { openPlan } from '../../../electron/services/c2-plans/open-plan';
import { recordContact } from '../../../electron/services/c2-plans/record-contact';
import { recordSpend } from '../../../electron/services/c2-plans/record-spend';
import { closeHuddle } from '../../../electron/services/huddles/close-huddle';
import { go } from '../../../electron/services/huddles/go';
import { takePosition } from '../../../electron/services/huddles/hold-round';
import { startHuddle } from '../../../electron/services/huddles/start-huddle';
import { viewHuddle } from '../../../electron/services/huddles/view-huddle';
import type { ParsedInput } from '../../../shared/contract';
import type { HuddleView } from '../../../shared/contract/huddles';
import { addDays } from '../../../shared/domain/dates';
import type { ItemKind } from '../../../shared/domain/huddles/huddle';
import { addPerson } from '../c2-plans/a-person';
import { readyProposal } from '../c3-proposals/a-room';
import { done } from '../done';
import { type TestTeam, testTeam } from '../test-team';

export type Who = keyof TestTeam['ids'];

export function refused(refusal: object) {
  return { ok: false, refusal };
}

/** A plan for somebody new, opened some days ago. */
export async function planFor(
  team: TestTeam,
  id: string,
  fullName: string,
  knownAs: string,
  daysOpen = 0,
): Promise<string> {
  await addPerson(team, { id, fullName, knownAs });
  const { id: planId } = await done(
    openPlan(team.acting('shabnam'), {
      personId: id,
      ...{ whatNeedsToChange: `${fullName} safe at night`, ownWords: 'My own bed.', strengths: 'Ken rings' },
      ...{ emergencyPlan: '', contactRhythmDays: 2, buddyId: team.ids.tom, steps: [] },
    }),
  );
  const openedOn = addDays(team.acting().today, -daysOpen);
  await team.store.db.updateTable('c2_plans').set({ openedOn }).where('id', '=', planId).execute();
  return planId;
}

/** A proposal by Shabnam for somebody new that says everything and is ready. */
export async function proposalFor(
  team: TestTeam,
  id: string,
  fullName: string,
  knownAs: string,
): Promise<string> {
  await addPerson(team, { id, fullName, knownAs });
  return readyProposal(team, id);
}

export async function contactToday(team: TestTeam, planId: string): Promise<void> {
  const on = team.acting().today;
  await done(recordContact(team.acting(), { planId, how: 'visited', note: '', on, memberId: null }));
}

/** Asks for money that passes the limit, so that it waits for the team. */
export async function askFor(team: TestTeam, personId: string, amountPence: number): Promise<string> {
  const on = team.acting().today;
  return (
    await done(
      recordSpend(team.acting('shabnam'), { personId, amountPence, what: 'clearing the stairs', on }),
    )
  ).id;
}

export async function start(team: TestTeam): Promise<string> {
  return (await done(startHuddle(team.acting(), { kind: 'weekly' }))).id;
}

export function view(team: TestTeam, huddleId: string): Promise<HuddleView> {
  return done(viewHuddle(team.acting(), huddleId));
}

/** What the agenda holds, by label, in its order. */
export async function labels(team: TestTeam, huddleId: string): Promise<readonly string[]> {
  return (await view(team, huddleId)).items.map((item) => item.label);
}

export async function itemOf(team: TestTeam, huddleId: string, find: string | ItemKind): Promise<string> {
  const { items } = await view(team, huddleId);
  const item = items.find(({ subjectId, kind }) => subjectId === find || kind === find);
  if (item === undefined) throw new Error(`Nothing about ${find} on the agenda.`);
  return item.id;
}

/** Goes to the item about a subject, or of a kind, and answers its id. */
export async function goTo(team: TestTeam, huddleId: string, find: string | ItemKind): Promise<string> {
  const itemId = await itemOf(team, huddleId, find);
  await done(go(team.acting(), { huddleId, to: { itemId } }));
  return itemId;
}

export function review(
  itemId: string,
  changes: Partial<ParsedInput<'huddles.review-plan'>> = {},
): ParsedInput<'huddles.review-plan'> {
  const said = {
    whatChanged: 'She was up twice.',
    decision: 'continue',
    nextStep: 'Tom visits at two',
  } as const;
  return { itemId, ...said, next: null, ending: null, ...changes };
}

export function speak(
  team: TestTeam,
  itemId: string,
  who: Who,
  position: 'agree' | 'reservation' | 'not-yet' = 'agree',
  reason = position === 'agree' ? '' : 'Has she seen the rooms?',
) {
  const carries = position === 'not-yet' ? ('question' as const) : null;
  return takePosition(team.acting(), { itemId, memberId: team.ids[who], position, reason, carries });
}

export const everyone: readonly Who[] = ['tom', 'ffion', 'grace', 'shabnam'];

/** Goes to a proposal and has everyone but one agree. */
export async function agreeAll(
  team: TestTeam,
  huddleId: string,
  proposalId: string,
  but?: Who,
): Promise<string> {
  const itemId = await goTo(team, huddleId, proposalId);
  for (const who of everyone) if (who !== but) await done(speak(team, itemId, who));
  return itemId;
}

export function close(team: TestTeam, huddleId: string, said: { learned?: string; thanks?: string } = {}) {
  return closeHuddle(team.acting(), { huddleId, learned: said.learned ?? '', thanks: said.thanks ?? '' });
}

/** A team with Dorothy’s plan, seventeen days open, and a running weekly huddle. */
export async function roomWithDorothy(
  changes: Parameters<typeof testTeam>[0] = {},
): Promise<TestTeam & { readonly planId: string; readonly huddleId: string }> {
  const team = await testTeam(changes);
  const planId = await planFor(team, 'dorothy', 'Dorothy Hale', 'D.H.', 17);
  return { ...team, planId, huddleId: await start(team) };
}
