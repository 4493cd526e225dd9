import type { ReactNode } from 'react';
import { Key } from '../keys/key';
import { useKeys } from '../keys/use-keys';
import css from './plain-choices.module.css';

export type PlainChoice = {
  readonly id: string;
  readonly words: ReactNode;
  /** At the right, more quietly: how long it takes. */
  readonly end?: ReactNode;
};

type Props = {
  readonly label: string;
  readonly choices: readonly PlainChoice[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  /** Number keys 1, 2, 3 … choose, outside text fields, and stand at the right. */
  readonly keys?: boolean;
};

/** Parts of one thing, close together, the one that is shown marked: where in a guide, which step of a pack. */
export function PlainChoices({ label, choices, chosen, onChoose, keys = false }: Props) {
  useKeys(
    Object.fromEntries(choices.slice(0, 9).map(({ id }, index) => [String(index + 1), () => onChoose(id)])),
    { off: !keys },
  );
  return (
    <ol className={css.choices} aria-label={label}>
      {choices.map(({ id, words, end }, index) => (
        <li key={id}>
          <button
            type="button"
            className={css.choice}
            aria-pressed={id === chosen}
            onClick={() => onChoose(id)}
          >
            <span className={css.words} dir="auto">
              {words}
            </span>
            {end !== undefined && <span className={css.end}>{end}</span>}
            {keys && index < 9 && <Key>{index + 1}</Key>}
          </button>
        </li>
      ))}
    </ol>
  );
}
