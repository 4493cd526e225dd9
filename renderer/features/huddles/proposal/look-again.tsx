import { useState } from 'react';
import { sayDate } from '../../../../shared/domain/dates-said';
import { Choices } from '../../../components/speak/choices';
import { DateField } from '../../../components/speak/date-field';
import { useRoom } from '../room/room';

type Props = {
  /** The next huddles. */
  readonly dates: readonly string[];
  readonly value: string | null;
  readonly onChange: (on: string | null) => void;
  readonly small?: boolean;
};

/** When we look again: at one of the next huddles, or on another day. */
export function LookAgain({ dates, value, onChange, small = false }: Props) {
  const { today } = useRoom();
  const [other, setOther] = useState(value !== null && !dates.includes(value));
  const choose = (choice: string) => {
    setOther(choice === 'other');
    onChange(choice === 'other' ? null : choice);
  };
  return (
    <div>
      <Choices
        label="When do we look again?"
        shape="row"
        small={small}
        keys={false}
        choices={[
          ...dates.map((date) => ({ value: date, label: sayDate(date, today) })),
          { value: 'other', label: 'Another day' },
        ]}
        value={other ? 'other' : value}
        onChange={choose}
      />
      {other && (
        <DateField
          label="Which day?"
          small
          value={value ?? ''}
          onChange={(day) => onChange(day === '' ? null : day)}
          help="It need not be a huddle day."
        />
      )}
    </div>
  );
}
