import type { CarerHeard } from '../../../shared/domain/c3-proposals/proposal';
import { Choices } from '../../components/speak/choices';
import { DateField } from '../../components/speak/date-field';
import { Field } from '../../components/speak/field';

type Props = { readonly value: CarerHeard; readonly onChange: (carer: CarerHeard) => void };

/** Listen hard to carers (golden rule 5): who was heard and what they said, or that there is none. */
export function CarerFields({ value, onChange }: Props) {
  return (
    <>
      <Choices
        label="Did we listen to a carer?"
        choices={[
          { value: 'heard', label: 'Yes, we listened' },
          { value: 'no-carer', label: 'There is no carer' },
        ]}
        value={value.kind === 'not-said' ? null : value.kind}
        onChange={(kind) => onChange(kind === 'heard' ? { kind, who: '', on: null, said: '' } : { kind })}
      />
      {value.kind === 'heard' && (
        <>
          <Field
            label="Who is it?"
            placeholder="Ruth, his sister"
            value={value.who}
            onChange={(who) => onChange({ ...value, who })}
            single
            small
            autoFocus
          />
          <Field
            label="What did they say?"
            aside="in their words"
            own
            value={value.said}
            onChange={(said) => onChange({ ...value, said })}
            lines={3}
          />
          <DateField
            label="When?"
            value={value.on ?? ''}
            onChange={(day) => onChange({ ...value, on: day === '' ? null : day })}
          />
        </>
      )}
    </>
  );
}
