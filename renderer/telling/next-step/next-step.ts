import type { LocalDate } from '../../../shared/domain/dates';
import { type Named, readNextStep } from './read-next-step';

/** What was typed, and what somebody chose beside it; undefined is "as the words say". */
export interface NextStepValue {
  readonly what: string;
  readonly memberId?: string | null | undefined;
  readonly dueOn?: LocalDate | null | undefined;
}

export interface NextStep {
  readonly what: string;
  readonly memberId: string | null;
  readonly dueOn: LocalDate | null;
}

/** Who and when, as chosen or else as the words say; null while nothing was typed. What `newAction` takes. */
export function nextStepOf(
  value: NextStepValue,
  members: readonly Named[],
  today: LocalDate,
): NextStep | null {
  const what = value.what.trim();
  if (what === '') return null;
  const read = readNextStep(what, members, today);
  return {
    what,
    memberId: value.memberId === undefined ? read.memberId : value.memberId,
    dueOn: value.dueOn === undefined ? read.dueOn : value.dueOn,
  };
}
