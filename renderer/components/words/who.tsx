import type { ReactNode } from 'react';
import { type ConversationKind, ConversationMark } from '../marks/conversation-mark';
import css from './who.module.css';

type Props = {
  readonly mark?: ConversationKind;
  readonly name?: ReactNode;
  /** Age, who is alongside, or on a page without a person the date. */
  readonly about?: ReactNode;
  /** What the wall shows of this, at the right. */
  readonly wall?: ReactNode;
};

/** Who or when this page is about, above the title. */
export function Who({ mark, name, about, wall }: Props) {
  return (
    <div className={css.who}>
      {mark !== undefined && <ConversationMark kind={mark} size="large" />}
      {name !== undefined && (
        <b className={css.name} dir="auto">
          {name}
        </b>
      )}
      {about !== undefined && <span className={css.about}>{about}</span>}
      {wall !== undefined && <span className={css.wall}>{wall}</span>}
    </div>
  );
}
