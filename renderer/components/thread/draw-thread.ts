import type { Drawing } from './measure-thread';
import { roundedPath } from './thread-path';

const NS = 'http://www.w3.org/2000/svg';

type Shape = {
  readonly tag: 'path' | 'circle';
  readonly className: string;
  readonly at: Readonly<Record<string, string>>;
};

/** The names each kind of stroke takes in the stylesheet. */
export type Strokes = Readonly<Record<'gold' | 'loose' | 'ahead' | 'case' | 'large' | 'small', string>>;

const shapesOf = ({ runs, dots }: Drawing, rem: number, strokes: Strokes): readonly Shape[] => {
  const lines = runs.map((run) => ({ run, d: roundedPath(run.points, 1.5 * rem) }));
  // Quiet lines first, casings under all gold, then the lines, then the dots that end them.
  const rank = { ahead: 0, loose: 2, gold: 2 } as const;
  const cases = lines
    .filter(({ run }) => run.kind === 'gold')
    .map(({ d }): Shape => ({ tag: 'path', className: strokes.case, at: { d } }));
  const paths = (wanted: 0 | 2) =>
    lines
      .filter(({ run }) => rank[run.kind] === wanted)
      .map(({ run, d }): Shape => ({ tag: 'path', className: strokes[run.kind], at: { d } }));
  const ends = dots.map(
    ({ at: [x, y], size }): Shape => ({
      tag: 'circle',
      className: strokes[size],
      at: { cx: x.toFixed(1), cy: y.toFixed(1) },
    }),
  );
  return [...paths(0), ...cases, ...paths(2), ...ends];
};

/** Brings the SVG to the drawing, reusing the elements that are there; writes only what differs. */
export const drawThread = (svg: SVGSVGElement, drawing: Drawing, rem: number, strokes: Strokes): void => {
  const shapes = shapesOf(drawing, rem, strokes);
  for (const [i, { tag, className, at }] of shapes.entries()) {
    let element = svg.children[i];
    if (element?.localName !== tag) {
      const made = document.createElementNS(NS, tag);
      if (element === undefined) svg.append(made);
      else element.replaceWith(made);
      element = made;
    }
    if (element.getAttribute('class') !== className) element.setAttribute('class', className);
    for (const [name, value] of Object.entries(at)) {
      if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    }
  }
  while (svg.children.length > shapes.length) svg.lastElementChild?.remove();
};
