import type { Field as SheetField } from '../../../shared/domain/imports/fields';
import { fieldsOf } from '../../../shared/domain/imports/guess';
import type { Reading } from '../../../shared/domain/imports/layout';
import { Combo } from '../../components/speak/combo';
import { DateField } from '../../components/speak/date-field';
import { Field } from '../../components/speak/field';
import { useDevice } from '../../lib/use-device';

type Props = {
  readonly reading: Reading;
  readonly onChange: (fill: Readonly<Record<string, string>>) => void;
};

/** What is the same for every row: for a field that the sheet has no column for, or leaves empty here and there. */
export function FillFields({ reading, onChange }: Props) {
  return fieldsOf[reading.kind]
    .filter(({ asked }) => asked === true)
    .map((field) => (
      <FillField
        key={field.id}
        field={field}
        aside={reading.columns.includes(field.id) ? 'where it is empty' : 'the same for every row'}
        value={reading.fill[field.id] ?? ''}
        onChange={(text) => onChange({ ...reading.fill, [field.id]: text })}
      />
    ));
}

type FieldProps = {
  readonly field: SheetField;
  readonly aside: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
};

function FillField({ field: { id, label }, aside, value, onChange }: FieldProps) {
  const { members, team } = useDevice();
  const named = { label, aside, small: true } as const;
  if (id === 'lead' || id === 'buddy') {
    const here = members.filter(({ leftOn, standing }) => leftOn === null && standing === 'member');
    return (
      <Combo
        {...named}
        items={here.map(({ id: memberId, name, discipline }) => ({
          ...{ id: memberId, label: name, detail: discipline },
        }))}
        value={here.find(({ name }) => name === value)?.id ?? null}
        onChange={(chosen) => onChange(here.find((member) => member.id === chosen)?.name ?? '')}
        placeholder="nobody"
      />
    );
  }
  if (id !== 'rhythm') return <DateField {...named} value={value} onChange={onChange} />;
  return (
    <Field
      {...named}
      value={value}
      onChange={onChange}
      placeholder={String(team.contactRhythmDays)}
      single
      inputMode="numeric"
      maxLength={2}
    />
  );
}
