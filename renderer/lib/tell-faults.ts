/** The first place in one of our own files that a stack names. */
const ours = /app:\/\/golden-thread\/[\w./-]+:\d+:\d+/;

function placeIn(thrown: unknown): string {
  return (thrown instanceof Error ? ours.exec(thrown.stack ?? '')?.[0] : undefined) ?? '';
}

/**
 * Tells the log where something went wrong that nobody caught. What was thrown stays here, for it may hold words; the
 * main process takes a place in a file of ours and nothing else.
 */
export function tellFaults(): void {
  window.addEventListener('error', ({ error, filename, lineno, colno }) => {
    // Nothing was thrown: the browser only notes that a size it tells of has changed again (ResizeObserver).
    if (error === null && lineno === 0) return;
    window.goldenThread.fault(placeIn(error) || `${filename}:${lineno}:${colno}`);
  });
  window.addEventListener('unhandledrejection', ({ reason }) => window.goldenThread.fault(placeIn(reason)));
}
