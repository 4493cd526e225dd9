import { clipAttribute, type MarkProps } from './thread-marks';
import { type Point, type Run, type RunKind, runsBetween, type Stop } from './thread-path';

export type Dot = { readonly at: Point; readonly size: 'large' | 'small' };
export type Drawing = {
  readonly runs: readonly (Run & { readonly line: string })[];
  readonly dots: readonly Dot[];
};

type Placed = Stop & { readonly mark: MarkProps; readonly seen: boolean };

const order = (a: Placed, b: Placed): number => a.mark.order - b.mark.order;

/**
 * Where a mark stands now. A mark scrolled out of a holding ancestor is held at that ancestor's edge, so the
 * line says "it is up there"; one that takes no room at all (display: none) is not on the thread.
 */
const place = (element: Element, mark: MarkProps, root: Element, base: DOMRect): Placed | null => {
  if (element.getClientRects().length === 0) return null;
  const box = element.getBoundingClientRect();
  const x = box.left + box.width * (mark.x ?? 0.5);
  let y = box.top + box.height * (mark.y ?? 0.5);
  let seen = true;
  for (let up = element.parentElement; up !== null && up !== root; up = up.parentElement) {
    const clip = up.getAttribute(clipAttribute);
    if (clip === null) continue;
    const edge = up.getBoundingClientRect();
    const top =
      edge.top + (clip === 'hold-under-head' ? Number.parseFloat(getComputedStyle(up).scrollPaddingTop) : 0);
    if (y < top - 1 || y > edge.bottom + 1) seen = false;
    if (clip !== 'cut') y = Math.min(Math.max(y, top), edge.bottom);
  }
  const kind: RunKind = mark.kind ?? (mark.line === 'ahead' ? 'ahead' : 'gold');
  return { at: [x - base.left, y - base.top], kind, turn: mark.turn, mark, seen };
};

/** Reads every mark's place once and works out what to draw. Reads layout; writes nothing. */
export const measureThread = (root: Element, marks: ReadonlyMap<Element, MarkProps>): Drawing => {
  const base = root.getBoundingClientRect();
  const lines = new Map<string, Placed[]>();
  const dots: Dot[] = [];
  for (const [element, mark] of marks) {
    const placed = place(element, mark, root, base);
    if (placed === null) continue;
    const line = mark.line ?? 'main';
    lines.set(line, [...(lines.get(line) ?? []), placed]);
    if (mark.now !== undefined && (placed.seen || line === 'main'))
      dots.push({ at: placed.at, size: mark.now });
  }
  const runs = [...lines].flatMap(([line, placed]) =>
    runsBetween(placed.sort(order)).map((run) => ({ ...run, line })),
  );
  return { runs, dots };
};
