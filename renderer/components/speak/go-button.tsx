import { type ReactNode, useEffect, useState } from 'react';
import { cx } from '../class-names';
import { Key } from '../keys/key';
import { useKeys } from '../keys/use-keys';
import { Sign } from '../marks/sign';
import css from './go-button.module.css';

type Props = {
  readonly children: ReactNode;
  readonly onGo: () => void;
  /** Small words at the right: what comes next, 'J.K. next'. */
  readonly next?: ReactNode;
  /** What it still waits for: '3 still to speak'. The step is then seen but cannot be taken. */
  readonly waiting?: ReactNode;
  /** Being done: the step cannot be taken twice. */
  readonly busy?: boolean;
  /** A key shown and heard besides Ctrl+Enter: '1', 'Enter'. Then there is no arrow. */
  readonly hint?: string;
  /** Another step on the screen has Ctrl+Enter. */
  readonly quietKey?: boolean;
};

/** A hand that presses twice is this quick at most; whoever has read what comes next is slower. */
const handMs = 400;
let takenAt = Number.NEGATIVE_INFINITY;

const isJustTaken = (): boolean => performance.now() - takenAt < handMs;

/** A step that was only just taken, here or where this one stands now: the second half of a double press is not a yes. */
function useTaking() {
  const [settled, setSettled] = useState(() => !isJustTaken());
  useEffect(() => {
    if (settled) return;
    const timer = window.setTimeout(() => setSettled(true), handMs - (performance.now() - takenAt));
    return () => window.clearTimeout(timer);
  }, [settled]);
  const take = (step: () => void): void => {
    // Asked of the clock, not of what is drawn: a key that is held comes again before anything is drawn anew.
    if (isJustTaken()) return;
    takenAt = performance.now();
    setSettled(false);
    step();
  };
  return { settled, take };
}

/** The one gold step of a screen. Ctrl+Enter takes it, from inside a field too. */
export function GoButton({ children, onGo, next, waiting, busy = false, hint, quietKey = false }: Props) {
  const waits = waiting !== undefined;
  const { settled, take } = useTaking();
  const go = () => {
    if (!waits && !busy) take(onGo);
  };
  useKeys({ ...(quietKey ? {} : { 'Ctrl+Enter': go }), ...(hint !== undefined && { [hint]: go }) });
  return (
    <button
      type="button"
      className={cx(css.go, waits && css.waits)}
      aria-disabled={waits || busy || !settled}
      aria-busy={busy}
      onClick={go}
    >
      <span className={css.words}>{children}</span>
      <small className={css.next}>
        {waits ? waiting : next}
        {!waits && (hint === undefined ? <Sign name="arrow" /> : <Key>{hint}</Key>)}
      </small>
    </button>
  );
}
