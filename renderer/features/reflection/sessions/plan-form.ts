import type { CallInput } from '../../../../shared/contract';
import type { SessionView } from '../../../../shared/contract/sessions';
import type { Pack } from '../../../../shared/domain/reflection/pack';
import { type PromptedBy, prompts } from '../../../../shared/domain/reflection/session';
import { linesOfSteps, stepsOfLines } from '../../../../shared/domain/reflection/step-lines';
import { parseTime } from '../../../../shared/domain/times-said';

/** A plan as it is typed: words and choices, each kept as it is typed. */
export type PlanForm = {
  readonly name: string;
  readonly purpose: string;
  readonly steps: string;
  readonly on: string;
  readonly time: string;
  readonly place: string;
  /** Null while nobody was chosen, and empty once it was said that nobody does. */
  readonly facilitatorId: string | null;
  readonly presenterId: string | null;
  /** Ids, with spaces between them. */
  readonly invited: string;
  readonly aboutPersonId: string | null;
  readonly promptedBy: string;
  readonly promptedId: string | null;
  readonly prompt: string;
  readonly story: string;
};

export function planFromPack({ name, purpose, steps }: Pack): PlanForm {
  return {
    ...{ name, purpose, steps: linesOfSteps(steps), on: '', time: '', place: '', invited: '' },
    ...{
      facilitatorId: null,
      presenterId: null,
      aboutPersonId: null,
      promptedBy: 'nothing',
      promptedId: null,
    },
    ...{ prompt: '', story: '' },
  };
}

export function planAsItIs(view: SessionView): PlanForm {
  const { name, purpose, steps, on, time, place, promptedBy, promptedId, own } = view;
  return {
    ...{ name, purpose, steps: linesOfSteps(steps), on, time, place, promptedBy, promptedId },
    facilitatorId: view.facilitator?.id ?? '',
    presenterId: view.presenter?.id ?? '',
    aboutPersonId: view.about?.id ?? null,
    invited: view.people.map(({ memberId }) => memberId).join(' '),
    ...{ prompt: own?.prompt ?? '', story: own?.story ?? '' },
  };
}

export function promptOf({ promptedBy }: Pick<PlanForm, 'promptedBy'>): PromptedBy {
  return prompts.find((prompt) => prompt === promptedBy) ?? 'nothing';
}

export const invitedIn = ({ invited }: Pick<PlanForm, 'invited'>): readonly string[] =>
  invited.split(' ').filter((id) => id !== '');

/** What is sent of it; the steps as they are written, or what is wrong with them. */
export function inputOf(
  form: PlanForm,
  pack: Pack,
  packId: string | null,
):
  | { readonly ok: true; readonly plan: CallInput<'sessions.plan'> }
  | { readonly ok: false; readonly problem: string } {
  const read = stepsOfLines(form.steps, pack.steps);
  if (!read.ok) return read;
  const { themes, learning, beforehand, watchFor, material, notes, presents } = pack;
  const { name, purpose, on, place, aboutPersonId, prompt, story } = form;
  const time = parseTime(form.time) ?? form.time;
  const chosen = (id: string | null): string | null => (id === '' ? null : id);
  const [facilitatorId, presenterId] = [chosen(form.facilitatorId), chosen(form.presenterId)];
  const promptedBy = promptOf(form);
  const plan = {
    ...{ packId, on, time, place, facilitatorId, presenterId, aboutPersonId, prompt, story, promptedBy },
    promptedId: promptedBy === 'measure' || promptedBy === 'huddle' ? form.promptedId : null,
    invitedIds: [...invitedIn(form)],
    pack: {
      ...{ name, purpose, material, notes, presents, themes: [...themes], learning: [...learning] },
      ...{ beforehand: [...beforehand], watchFor: [...watchFor], steps: [...read.steps] },
    },
  };
  return { ok: true, plan };
}
