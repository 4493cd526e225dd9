import { mostSteps } from '../../../../shared/domain/reflection/pack';
import type { StepDraft } from './pack-draft';

type Moved = { readonly steps: readonly StepDraft[]; readonly at: number };

/** A key no other step has. */
function freshKey(steps: readonly StepDraft[]): string {
  return String(1 + Math.max(0, ...steps.map(({ key }) => Number(key)).filter(Number.isFinite)));
}

/** A new step after this one; null where there is room for no more. */
export function addStep(steps: readonly StepDraft[], at: number): Moved | null {
  if (steps.length >= mostSteps) return null;
  const fresh = { title: '', minutes: '10', speaks: 'group', prompt: '', facilitator: '' } as const;
  return {
    steps: steps.toSpliced(at + 1, 0, { ...fresh, key: freshKey(steps) }),
    at: Math.min(at + 1, steps.length),
  };
}

/** Without this step; null for the last there is. */
export function takeStepOut(steps: readonly StepDraft[], at: number): Moved | null {
  if (steps.length < 2) return null;
  return { steps: steps.toSpliced(at, 1), at: Math.max(0, at - 1) };
}

/** This step earlier or later by one; null where it stands at the end. */
export function moveStep(steps: readonly StepDraft[], at: number, by: 1 | -1): Moved | null {
  const [step, other] = [steps[at], steps[at + by]];
  if (step === undefined || other === undefined) return null;
  return { steps: steps.with(at, other).with(at + by, step), at: at + by };
}
