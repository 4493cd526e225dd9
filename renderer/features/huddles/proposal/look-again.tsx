import { useState } from 'react';
import { sayDate } from '../../../../shared/domain/dates-said';
import { Chips } from '../../../components/speak/chips';
import { DateField } from '../../../components/speak/date-field';
import { useRoom } from '../room/room';

type Props = {
  /** The next huddles. */
  readonly dates: readonly string[];
  readonly value: string | null;
  readonly onChange: (on: string | null) => void;
};

/** When we look again: at one of the next huddles, or on another day. */
export function LookAgain({ dates, value, onChange }: Props) {
  const { today } = useRoom();
  const [other, setOther] = useState(value !== null && !dates.includes(value));
  const choose = (choice: string) => {
    setOther(choice === 'other');
    onChange(choice === 'other' ? null : choice);
  };
  return (
    <div>
      <Chips
        label="When do we look again?"
        chips={[
          ...dates.map((date) => ({ value: date, label: sayDate(date, today) })),
          { value: 'other', label: 'another day' },
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
