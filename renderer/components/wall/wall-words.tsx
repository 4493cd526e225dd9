import type { ReactNode } from 'react';
import { cx } from '../class-names';
import { type ConversationKind, ConversationMark } from '../marks/conversation-mark';
import { Sign, type SignName } from '../marks/sign';
import css from './wall.module.css';

type Words = { readonly children: ReactNode };

/** Who this is about, by the label agreed for the wall. */
export function WallLabel({
  mark,
  day,
  children,
}: Words & { readonly mark?: ConversationKind | undefined; readonly day?: ReactNode }) {
  return (
    <p className={css.label}>
      {mark !== undefined && <ConversationMark kind={mark} size="large" />}
      <span className={css.name} dir="auto">
        {children}
      </span>
      {day !== undefined && <span className={css.day}>{day}</span>}
    </p>
  );
}

/** The sentence the room reads. */
export function WallSay({
  own = false,
  large = false,
  children,
}: Words & { readonly own?: boolean; readonly large?: boolean }) {
  return (
    <h1 className={cx(css.say, own && css.own, large && css.large)} dir="auto">
      {own ? <q>{children}</q> : children}
    </h1>
  );
}

/** The line above a sentence: 'Good morning. One sentence each:' */
export function WallKicker({ children }: Words) {
  return <p className={css.kicker}>{children}</p>;
}

/** What the room is asked now. */
export function WallAsk({ children }: Words) {
  return (
    <h2
      className={cx(css.ask, typeof children === 'string' && children.length > 44 && css.longer)}
      dir="auto"
    >
      {children}
    </h2>
  );
}

/** Words under the question or the sentence. */
export function WallText({ children }: Words) {
  return (
    <p className={css.text} dir="auto">
      {children}
    </p>
  );
}

type Where = Words & {
  readonly under?: ReactNode;
  /** What must be known of everything that is shown. */
  readonly mark?: ReactNode;
};

/** Where we are in the huddle, at the foot of the panel. */
export function WallWhere({ children, under, mark }: Where) {
  return (
    <p className={css.where}>
      <b>{children}</b>
      {under !== undefined && <span>{under}</span>}
      {mark !== undefined && <span>{mark}</span>}
    </p>
  );
}

export type WallChoiceItem = {
  readonly id: string;
  readonly words: ReactNode;
  readonly sign?: SignName;
  readonly on?: boolean;
};

/** The choices there are, and which one is being taken. Read, not pressed. */
export function WallChoices({ choices }: { readonly choices: readonly WallChoiceItem[] }) {
  return (
    <ul className={css.choices}>
      {choices.map(({ id, words, sign, on = false }) => (
        <li key={id} className={cx(css.choice, on && css.on)} aria-current={on || undefined}>
          <Sign name={sign ?? (on ? 'full' : 'open')} />
          <span dir="auto">{words}</span>
        </li>
      ))}
    </ul>
  );
}

/** Parts at the foot of the wall's paper. */
export function WallFoot({ children }: Words) {
  return <div className={css.foot}>{children}</div>;
}
