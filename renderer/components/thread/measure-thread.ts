import { clipAttribute, type MarkProps } from './thread-marks';
import { type Point, type Run, type RunKind, runsBetween, type Stop } from './thread-path';

export type Dot = { readonly at: Point; readonly size: 'large' | 'small' };
export type Drawing = {
  readonly runs: readonly (Run & { readonly line: string })[];
  readonly dots: readonly Dot[];
};

type Placed = Stop & { readonly mark: MarkProps; readonly seen: boolean };

const order = (a: Placed, b: Placed): number => a.mark.order - b.mark.order;

type Held = { readonly y: number; readonly seen: boolean };

/** The place one ancestor leaves a mark: held at its edge if it is scrolled out of it, unless it is cut. */
const heldBy = (ancestor: Element, clip: string, y: number): Held => {
  const edge = ancestor.getBoundingClientRect();
  const head =
    clip === 'hold-under-head' ? Number.parseFloat(getComputedStyle(ancestor).scrollPaddingTop) : 0;
  const top = edge.top + head;
  const seen = y >= top - 1 && y <= edge.bottom + 1;
  return { y: clip === 'cut' ? y : Math.min(Math.max(y, top), edge.bottom), seen };
};

/**
 * Where a mark stands now. A mark scrolled out of a holding ancestor is held at that ancestor's edge, so the
 * line says "it is up there"; one that takes no room at all (display: none) is not on the thread.
 */
const place = (element: Element, mark: MarkProps, root: Element, base: DOMRect): Placed | null => {
  if (element.getClientRects().length === 0) return null;
  const box = element.getBoundingClientRect();
  const x = box.left + box.width * (mark.x ?? 0.5);
  let held: Held = { y: box.top + box.height * (mark.y ?? 0.5), seen: true };
  for (let up = element.parentElement; up !== null && up !== root; up = up.parentElement) {
    const clip = up.getAttribute(clipAttribute);
    if (clip === null) continue;
    const next = heldBy(up, clip, held.y);
    held = { y: next.y, seen: held.seen && next.seen };
  }
  const kind: RunKind = mark.kind ?? (mark.line === 'ahead' ? 'ahead' : 'gold');
  return { at: [x - base.left, held.y - base.top], kind, turn: mark.turn, mark, seen: held.seen };
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
