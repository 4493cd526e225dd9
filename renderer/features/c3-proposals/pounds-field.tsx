import { useState } from 'react';
import { formatPounds, parsePounds, wordMoneyRefusal } from '../../../shared/domain/money';
import { MoneyField } from '../../components/speak/money-field';

type Props = {
  readonly label: string;
  /** Whole pence, null while nothing is said. */
  readonly value: number | null;
  readonly onChange: (pence: number | null) => void;
};

/** An amount as it is typed; only one that can be read reaches the proposal. */
export function PoundsField({ label, value, onChange }: Props) {
  const [typed, setTyped] = useState(value === null ? '' : formatPounds(value));
  const read = parsePounds(typed);
  const wrong = typed.trim() === '' || read.ok ? undefined : wordMoneyRefusal(read.refusal);
  return (
    <MoneyField
      label={label}
      value={typed}
      onChange={(text) => {
        setTyped(text);
        const amount = parsePounds(text);
        if (amount.ok) onChange(amount.value);
        else if (text.trim() === '') onChange(null);
      }}
      {...(wrong !== undefined && { wrong })}
    />
  );
}
