import type { ReactNode } from 'react';
import type { MemberLabel } from '../../shared/contract/labels';
import { Combo } from '../components/speak/combo';

type Props = {
  readonly label: ReactNode;
  readonly members: readonly MemberLabel[];
  readonly value: string | null;
  readonly onChange: (memberId: string | null) => void;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
};

/** One of the team, by typing a few letters of their name or discipline. */
export function MemberPicker({ members, ...combo }: Props) {
  const items = members.map(({ id, name, discipline }) => ({ id, label: name, detail: discipline }));
  return <Combo {...combo} items={items} small />;
}
