import { type ReactNode, useState } from 'react';
import type { MemberLabel } from '../../../shared/contract/labels';
import type { LocalDate } from '../../../shared/domain/dates';
import { sayDay } from '../../../shared/domain/dates-said';
import { LinkButton } from '../../components/speak/buttons';
import { DateField } from '../../components/speak/date-field';
import { Field, FieldRow } from '../../components/speak/field';
import { Said } from '../../components/speak/panel-words';
import { MemberPicker } from '../member-picker';
import { type NextStepValue, nextStepOf } from './next-step';

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
  /** Said after who and when: 'Make Tom lead for now?' */
  readonly children?: ReactNode;
};

/**
 * One sentence for what is done next: who and when are read from it and said back, and can be changed where the
 * words do not say.
 */
export function NextStepField({ value, onChange, members, today, children, ...field }: Props) {
  const [changing, setChanging] = useState(false);
  const step = nextStepOf(value, members, today);
  return (
    <>
      <Field {...field} value={value.what} onChange={(what) => onChange({ ...value, what })} />
      {step !== null && !changing && (
        <Said>
          <b>{sayWhoAndWhen(step, members, today)}</b>{' '}
          <LinkButton onPress={() => setChanging(true)}>Change</LinkButton> {children}
        </Said>
      )}
      {changing && (
        <WhoAndWhen
          memberId={step?.memberId ?? null}
          dueOn={step?.dueOn ?? null}
          members={members}
          onChange={(change) => onChange({ ...value, ...change })}
          onDone={() => setChanging(false)}
        />
      )}
    </>
  );
}

/** `Tom Pritchard, today.`; `Tom Pritchard, no day yet.`; `Nobody yet, Friday.` */
export function sayWhoAndWhen(
  step: { readonly memberId: string | null; readonly dueOn: LocalDate | null },
  members: readonly MemberLabel[],
  today: LocalDate,
): string {
  const who = members.find((member) => member.id === step.memberId)?.name ?? 'Nobody yet';
  return `${who}, ${step.dueOn === null ? 'no day yet' : sayDay(step.dueOn, today)}.`;
}

type WhoAndWhenProps = {
  readonly memberId: string | null;
  readonly dueOn: LocalDate | null;
  readonly members: readonly MemberLabel[];
  readonly onChange: (change: Pick<NextStepValue, 'memberId' | 'dueOn'>) => void;
  readonly onDone: () => void;
};

function WhoAndWhen({ memberId, dueOn, members, onChange, onDone }: WhoAndWhenProps) {
  return (
    <div>
      <FieldRow>
        <MemberPicker
          label="Who"
          members={members}
          value={memberId}
          onChange={(id) => onChange({ memberId: id })}
          autoFocus
        />
        <DateField
          label="By when"
          small
          value={dueOn ?? ''}
          onChange={(day) => onChange({ dueOn: day === '' ? null : day })}
        />
      </FieldRow>
      <Said>
        <LinkButton onPress={onDone}>That is right</LinkButton>
      </Said>
    </div>
  );
}
