import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useKeys } from '../keys/use-keys';
import { RemoveButton } from '../speak/buttons';
import { GoButton } from '../speak/go-button';
import { DashList } from '../words/check-list';
import css from './confirm-panel.module.css';

type Props = {
  readonly kicker?: ReactNode;
  /** The question: 'Remove Ivor Hughes from Golden Thread?' */
  readonly title: string;
  readonly goes?: readonly ReactNode[];
  readonly stays?: readonly ReactNode[];
  /** A field for the reason, if one is needed. */
  readonly children?: ReactNode;
  /** How long it can be taken back. */
  readonly back?: ReactNode;
  readonly keep: string;
  readonly onKeep: () => void;
  readonly remove: string;
  readonly onRemove: () => void;
};

/**
 * Takes the panel's place while something is about to be removed: gold keeps, rust removes. Make rail and paper
 * `inert` while it stands; the focus goes back where it was.
 */
export function ConfirmPanel({
  kicker,
  title,
  goes,
  stays,
  children,
  back,
  keep,
  onKeep,
  remove,
  onRemove,
}: Props) {
  const panel = useRef<HTMLElement>(null);
  const name = useId();
  useKeys({ Escape: onKeep, 'Ctrl+Enter': onRemove }, { modal: true });
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <section
      ref={panel}
      className={css.panel}
      role="alertdialog"
      aria-modal="true"
      aria-labelledby={name}
      data-surface="panel"
      tabIndex={-1}
    >
      <div className={css.body}>
        <div>
          {kicker !== undefined && <p className={css.kicker}>{kicker}</p>}
          <h2 className={css.title} id={name} dir="auto">
            {title}
          </h2>
        </div>
        {goes !== undefined && (
          <section className={css.list}>
            <h3>What goes</h3>
            <DashList items={goes} />
          </section>
        )}
        {stays !== undefined && (
          <section className={css.list}>
            <h3>What stays</h3>
            <DashList items={stays} />
          </section>
        )}
        {children}
      </div>
      <div className={css.foot}>
        {back !== undefined && <p className={css.back}>{back}</p>}
        <GoButton onGo={onKeep} hint="Esc" quietKey>
          {keep}
        </GoButton>
        <RemoveButton onPress={onRemove} hint="Ctrl Enter">
          {remove}
        </RemoveButton>
      </div>
    </section>
  );
}
