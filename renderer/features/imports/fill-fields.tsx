import type { Field as SheetField } from '../../../shared/domain/imports/fields';
import { fieldsOf } from '../../../shared/domain/imports/guess';
import type { Reading } from '../../../shared/domain/imports/layout';
import { PanelPart } from '../../components/frame/panel';
import { DateField } from '../../components/speak/date-field';
import { Field } from '../../components/speak/field';
import { useDevice } from '../../lib/use-device';
import { MemberPicker } from '../../telling/member-picker';

type Props = {
  readonly reading: Reading;
  readonly onChange: (fill: Readonly<Record<string, string>>) => void;
};

/** What is the same for every row: for a field that the sheet has no column for, or leaves empty here and there. */
export function FillFields({ reading, onChange }: Props) {
  const asked = fieldsOf[reading.kind].filter((field) => field.asked === true);
  const groups = [
    { title: 'The same for every row', fields: asked.filter(({ id }) => !reading.columns.includes(id)) },
    { title: 'Where the cell is empty', fields: asked.filter(({ id }) => reading.columns.includes(id)) },
  ].filter(({ fields }) => fields.length > 0);
  return groups.map(({ title, fields }) => (
    <PanelPart key={title} title={title}>
      {fields.map((field) => (
        <FillField
          key={field.id}
          field={field}
          value={reading.fill[field.id] ?? ''}
          onChange={(text) => onChange({ ...reading.fill, [field.id]: text })}
        />
      ))}
    </PanelPart>
  ));
}

function FillField({
  field,
  value,
  onChange,
}: {
  readonly field: SheetField;
  readonly value: string;
  readonly onChange: (text: string) => void;
}) {
  const { members, team } = useDevice();
  const { label } = field;
  if (field.id === 'lead' || field.id === 'buddy') {
    const here = members.filter(({ leftOn, standing }) => leftOn === null && standing === 'member');
    return (
      <MemberPicker
        label={label}
        members={here}
        value={here.find(({ name }) => name === value)?.id ?? null}
        onChange={(id) => onChange(here.find((member) => member.id === id)?.name ?? '')}
        placeholder="nobody"
      />
    );
  }
  if (field.id === 'rhythm')
    return (
      <Field
        label={label}
        value={value}
        onChange={onChange}
        placeholder={String(team.contactRhythmDays)}
        single
        small
        inputMode="numeric"
        maxLength={2}
      />
    );
  return <DateField label={label} value={value} onChange={onChange} small />;
}
