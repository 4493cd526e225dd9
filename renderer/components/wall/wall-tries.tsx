import type { ReactNode } from 'react';
import { ConversationMark } from '../marks/conversation-mark';
import css from './wall-tries.module.css';

export type WallTry = {
  readonly id: string;
  readonly kind: 'C1' | 'C2';
  readonly words: ReactNode;
  readonly by: ReactNode;
};

/** What we try first, each under its conversation, with who does it. */
export function WallTries({ tries }: { readonly tries: readonly WallTry[] }) {
  return (
    <ul className={css.tries}>
      {tries.map(({ id, kind, words, by }) => (
        <li key={id}>
          <ConversationMark kind={kind} size="large" />
          <span dir="auto">
            {words}
            <small>{by}</small>
          </span>
        </li>
      ))}
    </ul>
  );
}
