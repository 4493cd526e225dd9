import type { Refusal } from '../../../../shared/domain/refusals';

export const packParts = ['about', 'steps', 'read'] as const;
export type PackPart = (typeof packParts)[number];

/** What is wrong with a pack, and beside which field of the form that is said. */
export interface PackProblem {
  readonly part: PackPart;
  /** The field of the pack, or of its step. */
  readonly field: string;
  /** Which step; null where it is no step’s. */
  readonly step: number | null;
}

function fieldOf(refusal: Refusal): string | null {
  switch (refusal.kind) {
    case 'input':
      return refusal.field.startsWith('pack.') ? refusal.field.slice('pack.'.length) : null;
    case 'pack-name-taken':
      return 'name';
    case 'pack-unsafe':
      return refusal.field;
    default:
      return null;
  }
}

/** Where in the form a refusal is said; null where it is about no field of it. */
export function placeOfProblem(refusal: Refusal | null): PackProblem | null {
  const path = refusal === null ? null : fieldOf(refusal);
  if (path === null) return null;
  const [field = '', at, inStep] = path.split('.');
  if (field === 'steps')
    return inStep === undefined
      ? { part: 'steps', field, step: null }
      : { part: 'steps', field: inStep, step: Number(at) };
  return { part: field === 'watchFor' || field === 'material' ? 'read' : 'about', field, step: null };
}
