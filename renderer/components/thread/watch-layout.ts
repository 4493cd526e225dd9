/**
 * Calls `changed` once per frame, before it is painted, whenever something under `root` may have moved: its size,
 * its content, a scroll, a late font. Costs one callback per changed frame and nothing while all is still.
 */
export const watchLayout = (root: Element, ignore: Element, changed: () => void) => {
  let asked = 0;
  const ask = () => {
    asked ||= requestAnimationFrame(() => {
      asked = 0;
      changed();
    });
  };
  // Sizes are told after layout and before paint: waiting for the next frame would let the thread lag behind.
  const sizes = new ResizeObserver(changed);
  sizes.observe(root);
  const content = new MutationObserver((records) => {
    if (records.some((record) => !ignore.contains(record.target))) ask();
  });
  content.observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-expanded', 'data-fit'],
  });
  const events = ['scroll', 'input', 'transitionend', 'load'] as const;
  for (const name of events) root.addEventListener(name, ask, { capture: true, passive: true });
  document.fonts.addEventListener('loadingdone', ask);
  void document.fonts.ready.then(ask);
  const stop = () => {
    cancelAnimationFrame(asked);
    sizes.disconnect();
    content.disconnect();
    for (const name of events) root.removeEventListener(name, ask, { capture: true });
    document.fonts.removeEventListener('loadingdone', ask);
  };
  return { ask, stop };
};
