import type { ReactNode } from 'react';
import { cx } from '../class-names';
import { Key } from '../keys/key';
import { useKeys } from '../keys/use-keys';
import { Sign } from '../marks/sign';
import css from './present.module.css';

export type PresentMember = {
  readonly id: string;
  /** One letter of their own; pressed outside a field it says here, or away. */
  readonly key: string;
  readonly name: string;
  readonly about?: ReactNode;
  /** 'chair today': stands out from what they do otherwise. */
  readonly role?: ReactNode;
  readonly state: 'here' | 'away' | 'none';
};

type Props = {
  readonly label?: string;
  readonly members: readonly PresentMember[];
  readonly onToggle: (id: string) => void;
  /** A last line for someone who is not a member. */
  readonly add?:
    | { readonly label: string; readonly about?: ReactNode; readonly onAdd: () => void }
    | undefined;
  readonly off?: boolean;
};

const signs = { here: 'tick', away: 'bar', none: 'none' } as const;

/** Who is here: one key each. */
export function Present({ label = 'Who is here', members, onToggle, add, off = false }: Props) {
  const keys = members.map(({ key, id }) => [key.toLowerCase(), () => onToggle(id)] as const);
  useKeys(Object.fromEntries([...keys, ...(add === undefined ? [] : [['+', add.onAdd] as const])]), { off });
  return (
    <ul className={css.present} aria-label={label}>
      {members.map(({ id, key, name, about, role, state }) => (
        <li key={id} className={cx(state === 'away' && css.away)}>
          <button type="button" aria-pressed={state === 'here'} onClick={() => onToggle(id)}>
            <Key>{key.toUpperCase()}</Key>
            <Sign name={signs[state]} />
            <span>
              {/* The space lets the line end between a name and what they do. */}
              <b dir="auto">{name}</b> {role !== undefined && <small className={css.role}>{role}</small>}
              {role === undefined && about !== undefined && <small>{about}</small>}
            </span>
          </button>
        </li>
      ))}
      {add !== undefined && (
        <li className={css.away}>
          <button type="button" onClick={add.onAdd}>
            <Key>+</Key>
            <Sign name="none" />
            <span>
              <b>{add.label}</b> {add.about !== undefined && <small>{add.about}</small>}
            </span>
          </button>
        </li>
      )}
    </ul>
  );
}
