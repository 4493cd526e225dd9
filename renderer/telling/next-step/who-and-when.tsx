import { type ReactNode, useState } from 'react';
import type { MemberLabel } from '../../../shared/contract/labels';
import type { LocalDate } from '../../../shared/domain/dates';
import { sayDay } from '../../../shared/domain/dates-said';
import { LinkButton } from '../../components/speak/buttons';
import { DateField } from '../../components/speak/date-field';
import { FieldRow } from '../../components/speak/field';
import { Said } from '../../components/speak/panel-words';
import { MemberPicker } from '../member-picker';

export interface WhoWhen {
  readonly memberId: string | null;
  readonly on: LocalDate | null;
}

/** `Tom Pritchard, today.`; `Tom Pritchard, no day yet.`; `Nobody yet, Friday.` */
function sayWhoAndWhen({ memberId, on }: WhoWhen, members: readonly MemberLabel[], today: LocalDate): string {
  const who = members.find((member) => member.id === memberId)?.name ?? 'Nobody yet';
  return `${who}, ${on === null ? 'no day yet' : sayDay(on, today)}.`;
}

type Props = {
  readonly value: WhoWhen;
  readonly onChange: (value: WhoWhen) => void;
  readonly members: readonly MemberLabel[];
  readonly today: LocalDate;
  readonly whenLabel?: string;
  readonly children?: ReactNode;
};

/** Who and when, said in a line; changed beside it where it is not so. */
export function WhoAndWhen({ value, onChange, members, today, whenLabel = 'By when', children }: Props) {
  const [changing, setChanging] = useState(false);
  if (!changing) {
    return (
      <Said>
        <b>{sayWhoAndWhen(value, members, today)}</b>{' '}
        <LinkButton onPress={() => setChanging(true)}>Change</LinkButton> {children}
      </Said>
    );
  }
  return (
    <div>
      <FieldRow>
        <MemberPicker
          label="Who"
          members={members}
          value={value.memberId}
          onChange={(memberId) => onChange({ ...value, memberId })}
          autoFocus
        />
        <DateField
          label={whenLabel}
          small
          value={value.on ?? ''}
          onChange={(day) => onChange({ ...value, on: day === '' ? null : day })}
        />
      </FieldRow>
      <Said>
        <LinkButton onPress={() => setChanging(false)}>That is right</LinkButton>
      </Said>
    </div>
  );
}
