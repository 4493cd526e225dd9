/**
 * How long this thread leaves everything else waiting, from now on: asks it again and again for a turn. Answers the
 * longest it had to wait for one, in milliseconds.
 */
export function watchLoop(): () => number {
  let last = performance.now();
  let longest = 0;
  let watching = true;
  const note = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const turn = (): void => {
    note();
    if (watching) setImmediate(turn);
  };
  setImmediate(turn);
  return () => {
    watching = false;
    note();
    return longest;
  };
}
