import { cx } from '../class-names';
import css from './conversation-mark.module.css';

export type ConversationKind = 'C0' | 'C1' | 'C2' | 'C3';

type Props = {
  readonly kind: ConversationKind;
  readonly size?: 'small' | 'middle' | 'large';
};

/** C0 a ring, C1 a link, C2 a diamond, C3 a house: shape, label and colour, never colour alone. */
export function ConversationMark({ kind, size = 'middle' }: Props) {
  return <span className={cx(css.mark, css[kind], css[size])}>{kind}</span>;
}
