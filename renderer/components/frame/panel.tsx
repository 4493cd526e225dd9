import { type ReactNode, useRef } from 'react';
import { cx } from '../class-names';
import css from './panel.module.css';
import { useScrolls } from './use-scrolls';

type Props = {
  /** What is asked or offered here: 'What we decide today'. */
  readonly label: string;
  /** The decision in words, the one gold step, the small print: always in sight, whatever is above it. */
  readonly foot?: ReactNode;
  /** Several fields: smaller labels, one rhythm. */
  readonly many?: boolean;
  readonly inert?: boolean;
  readonly children?: ReactNode;
};

/** The one dark panel: where the team writes, decides or takes the one next step. */
export function Panel({ label, foot, many = false, inert = false, children }: Props) {
  const body = useRef<HTMLDivElement>(null);
  const scrolls = useScrolls(body);
  return (
    <aside className={css.panel} data-surface="panel" aria-label={label} inert={inert}>
      <div className={css.body} ref={body} tabIndex={scrolls ? 0 : undefined}>
        <div className={cx(css.flow, many && css.many)} data-many={many || undefined}>
          {children}
        </div>
      </div>
      {foot !== undefined && <div className={css.foot}>{foot}</div>}
    </aside>
  );
}

/** The first words of a panel: who it is about, and the one next thing. */
export function PanelTop({
  kicker,
  children,
}: {
  readonly kicker?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className={css.top}>
      {kicker !== undefined && (
        <p className={css.kicker} dir="auto">
          {kicker}
        </p>
      )}
      <h2 className={css.big} dir="auto">
        {children}
      </h2>
    </div>
  );
}

type PartProps = {
  readonly title?: ReactNode;
  /** Its words at reading size. */
  readonly large?: boolean;
  readonly children: ReactNode;
};

/** A part of the panel under a heading of its own. */
export function PanelPart({ title, large = false, children }: PartProps) {
  return (
    <section className={cx(css.part, large && css.large)}>
      {title !== undefined && <h2>{title}</h2>}
      {children}
    </section>
  );
}

/** Words on the panel at reading size. */
export function PanelText({
  soft = false,
  children,
}: {
  readonly soft?: boolean;
  readonly children: ReactNode;
}) {
  return <p className={cx(css.text, soft && css.soft)}>{children}</p>;
}
