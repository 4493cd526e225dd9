import type { ReactNode } from 'react';
import type { MemberLabel } from '../../../shared/contract/labels';
import type { LocalDate } from '../../../shared/domain/dates';
import { Field } from '../../components/speak/field';
import { type NextStepValue, nextStepOf } from './next-step';
import { WhoAndWhen } from './who-and-when';

type Props = {
  /** 'What next, and who?' */
  readonly label: ReactNode;
  readonly value: NextStepValue;
  readonly onChange: (value: NextStepValue) => void;
  /** Who may do it: those in the room, or the team. */
  readonly members: readonly MemberLabel[];
  readonly today: LocalDate;
  readonly aside?: ReactNode;
  readonly help?: ReactNode;
  readonly placeholder?: string;
  readonly wrong?: ReactNode;
  readonly small?: boolean;
  readonly lines?: number;
  readonly autoFocus?: boolean;
  /** Said after who and when: 'Make Tom lead for now?' */
  readonly children?: ReactNode;
};

/**
 * One sentence for what is done next: who and when are read from it and said back, and can be changed where the
 * words do not say.
 */
export function NextStepField({ value, onChange, members, today, children, ...field }: Props) {
  const step = nextStepOf(value, members, today);
  return (
    <>
      <Field {...field} value={value.what} onChange={(what) => onChange({ ...value, what })} />
      {step !== null && (
        <WhoAndWhen
          value={{ memberId: step.memberId, on: step.dueOn }}
          onChange={({ memberId, on }) => onChange({ ...value, memberId, dueOn: on })}
          members={members}
          today={today}
        >
          {children}
        </WhoAndWhen>
      )}
    </>
  );
}
