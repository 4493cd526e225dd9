import type { ReactNode } from 'react';
import { cx } from '../class-names';
import { type ConversationKind, ConversationMark } from '../marks/conversation-mark';
import { ThreadMark } from '../thread/thread-mark';
import css from './life-line.module.css';

export type LifeEvent = {
  readonly id: string;
  readonly when: ReactNode;
  readonly title: ReactNode;
  readonly words?: ReactNode;
  readonly mark: 'dot' | 'ring' | ConversationKind;
  readonly onOpen?: (() => void) | undefined;
};

type Props = {
  readonly label?: string;
  readonly events: readonly LifeEvent[];
  readonly empty?: ReactNode;
  /** Few events with sentences to be read by everybody round the table; none says when. */
  readonly large?: boolean;
};

/** Everything that happened with a person, newest first. The thread comes down from now to where it began. */
export function LifeLine({ label = 'Everything so far', events, empty, large = false }: Props) {
  if (events.length === 0) return empty;
  return (
    <ol className={cx(css.life, large && css.large)} aria-label={label}>
      {events.map(({ id, when, title, words, mark, onOpen }, i) => (
        <li key={id}>
          {i === 0 && <ThreadMark order={100} turn="turn" className={css.over} />}
          <span className={css.when}>{when}</span>
          <span className={css.at} aria-hidden={mark === 'dot' || mark === 'ring'}>
            {mark === 'dot' || mark === 'ring' ? (
              <i className={cx(css.dot, mark === 'ring' && css.ring)} />
            ) : (
              <ConversationMark kind={mark} size="small" />
            )}
            {i === 0 && <ThreadMark order={101} turn="hv" className={css.point} />}
            {i === events.length - 1 && i > 0 && <ThreadMark order={102} className={css.point} />}
          </span>
          <div dir="auto">
            <b className={css.title}>
              {onOpen === undefined ? (
                title
              ) : (
                <button type="button" onClick={onOpen}>
                  {title}
                </button>
              )}
            </b>
            {words !== undefined && <p className={css.words}>{words}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
