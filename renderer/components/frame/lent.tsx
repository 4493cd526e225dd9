import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { QuietKeys } from '../keys/quiet-keys';
import css from './lent.module.css';

type Props = {
  /** What has its place meanwhile; null while it has its place itself. */
  readonly to: ReactNode;
  /** A Panel. */
  readonly children: ReactNode;
};

/**
 * A panel whose place is lent to something else for a while. It stays as it stands, out of sight and hearing no key, so
 * that nothing typed or chosen in it is lost; once it has its place again, whoever was writing goes on writing.
 */
export function Lent({ to, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const held = useRef<HTMLElement | null>(null);
  const lent = to !== null;
  useLayoutEffect(() => {
    const { activeElement } = document;
    if (lent)
      held.current =
        activeElement instanceof HTMLElement && place.current?.contains(activeElement) ? activeElement : null;
    else held.current?.focus();
  }, [lent]);
  return (
    <>
      <div ref={place} className={lent ? css.away : css.here}>
        <QuietKeys quiet={lent}>{children}</QuietKeys>
      </div>
      {to}
    </>
  );
}
