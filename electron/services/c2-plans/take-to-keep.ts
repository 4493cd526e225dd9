import type { ParsedInput } from '../../../shared/contract';
import type { PlanToKeepView } from '../../../shared/contract/c2-plans';
import type { Taken } from '../../../shared/contract/exports';
import { firstWordsToKeep, planToKeep } from '../../../shared/domain/c2-plans/plan-to-keep';
import { documentText } from '../../../shared/domain/documents/document-text';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import { firstNameOf } from '../../../shared/domain/people/first-name';
import type { Refusal } from '../../../shared/domain/refusals';
import { findPerson } from '../../store/people/find-person';
import { readTeam } from '../../store/team';
import type { Acting } from '../acting';
import { documentFile, type Ways } from '../exports/document-file';
import { type Exported, type TakingOut, takeFileOut, takeTextOut } from '../exports/take-file-out';
import { readPlan } from './read-plan';
import { entryOnPlan } from './write-plan';

/** A plan as it would be left with its person, with the words it begins with. */
export async function readPlanToKeep(
  acting: Acting,
  { planId }: ParsedInput<'c2-plans.read-to-keep'>,
): Promise<Outcome<PlanToKeepView, Refusal>> {
  const { store, teamId, today } = acting;
  const view = await readPlan(acting, planId);
  if (view === null) return refuse({ kind: 'not-found', what: 'plan' });
  const person = await findPerson(store.db, teamId, view.person.id);
  if (person === null) return refuse({ kind: 'not-found', what: 'person' });
  const { name: teamName } = await readTeam(store.db, teamId);
  const { lead, buddy, plan, nextContactBy, contactRhythmDays } = view;
  const firstName = firstNameOf(person.fullName);
  const words = firstWordsToKeep({
    ...{ ...plan, firstName, knownAs: person.knownAs },
    ...{ contactRhythmDays, nextContactBy, lead, buddy, teamName, today },
    steps: view.steps
      .filter(({ state }) => state === 'open')
      .map(({ what, member, dueOn }) => ({ what, dueOn, who: member?.calledName ?? null })),
  });
  const frame = { firstName, teamName, on: today };
  return accept({ person: view.person, frame, words });
}

function takingOut({ id: personId }: PlanToKeepView['person'], planId: string): TakingOut {
  return { kind: 'plan-to-keep', entry: entryOnPlan('c2-plans.taken-to-keep', planId, personId) };
}

/** The plain words of a plan for its person to keep, as they were put right. */
export async function copyPlanToKeep(
  acting: Acting,
  { planId, words }: ParsedInput<'c2-plans.copy-to-keep'>,
): Promise<Outcome<Exported, Refusal>> {
  const view = await readPlanToKeep(acting, { planId });
  if (!view.ok) return view;
  const { frame, person } = view.value;
  return takeTextOut(acting, documentText(planToKeep(frame, words)), takingOut(person, planId));
}

/** Saves a plan for its person to keep, as it was put right, where somebody says. */
export async function savePlanToKeep(
  acting: Acting,
  { planId, words, as }: ParsedInput<'c2-plans.save-to-keep'>,
  { save, toWord }: Ways,
): Promise<Outcome<Taken | null, Refusal>> {
  const view = await readPlanToKeep(acting, { planId });
  if (!view.ok) return view;
  const { frame, person } = view.value;
  const name = `Plan to keep, ${person.knownAs}, ${frame.on}`;
  const file = await documentFile({ name, as }, planToKeep(frame, words), toWord);
  return takeFileOut(acting, file, takingOut(person, planId), save);
}
