import { useState } from 'react';
import { Chips } from '../../components/speak/chips';
import { Field } from '../../components/speak/field';

type Props = {
  readonly name: string;
  /** Who was listened to before. */
  readonly before: readonly string[];
  readonly value: readonly string[];
  readonly onChange: (names: readonly string[]) => void;
};

/** Who we listened to: the person, those heard before, or somebody else (golden rule 5). */
export function ListenedTo({ name, before, value, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const names = [...new Set([name, ...before, ...value])];
  const add = (): void => {
    const said = typed?.trim() ?? '';
    if (said !== '' && !value.includes(said)) onChange([...value, said]);
    setTyped(null);
  };
  return (
    <>
      <Chips
        label="Who did we listen to?"
        many
        chips={names.map((each) => ({ value: each, label: each }))}
        value={value}
        onChange={onChange}
        add={{ label: 'someone else', onAdd: () => setTyped('') }}
      />
      {typed !== null && (
        <Field
          label="Who, and who are they?"
          placeholder="Bev, his daughter"
          value={typed}
          onChange={setTyped}
          onEnter={add}
          onBlur={add}
          single
          small
          autoFocus
          maxLength={200}
        />
      )}
    </>
  );
}
