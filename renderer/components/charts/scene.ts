/** What a picture is made of, once it is drawn: shapes and words with all that they look like. */
type Look = {
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly dash: readonly number[];
};

/** Where a shape stands in the whole picture, and how much larger than it is written. */
type Place = { readonly left: number; readonly top: number; readonly scale: number };

export type Shape = { readonly place: Place } & Drawn;

type Drawn =
  | ({ readonly kind: 'path'; readonly d: string } & Look)
  | ({ readonly kind: 'circle'; readonly x: number; readonly y: number; readonly r: number } & Look)
  | ({
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    } & Look)
  | {
      readonly kind: 'text';
      readonly x: number;
      /** Of the line the letters stand on. */
      readonly y: number;
      readonly words: string;
      readonly fill: string;
      readonly size: number;
      readonly weight: string;
      readonly family: string;
    };

export type Scene = { readonly width: number; readonly height: number; readonly shapes: readonly Shape[] };

const numbers = (text: string): readonly number[] =>
  text === 'none' ? [] : text.split(/[\s,]+/).map(Number.parseFloat);

function lookOf(style: CSSStyleDeclaration): Look {
  return {
    fill: style.fill,
    stroke: style.stroke,
    strokeWidth: Number.parseFloat(style.strokeWidth),
    dash: numbers(style.strokeDasharray),
  };
}

function textOf(element: SVGTextElement, style: CSSStyleDeclaration): readonly Drawn[] {
  const words = element.textContent ?? '';
  if (words.trim() === '') return [];
  const { x, y } = element.getStartPositionOfChar(0);
  return [
    {
      ...{ kind: 'text', x, y, words, fill: style.fill },
      ...{ size: Number.parseFloat(style.fontSize), weight: style.fontWeight, family: style.fontFamily },
    },
  ];
}

function drawnOf(element: SVGElement): readonly Drawn[] {
  const style = getComputedStyle(element);
  if (element instanceof SVGTextElement) return textOf(element, style);
  const look = lookOf(style);
  const at = (name: string): number => Number.parseFloat(element.getAttribute(name) ?? '0');
  if (element instanceof SVGCircleElement)
    return [{ kind: 'circle', x: at('cx'), y: at('cy'), r: at('r'), ...look }];
  if (element instanceof SVGRectElement)
    return [{ kind: 'rect', x: at('x'), y: at('y'), width: at('width'), height: at('height'), ...look }];
  return [{ kind: 'path', d: element.getAttribute('d') ?? '', ...look }];
}

/** Everything drawn in an SVG; clip paths and their shapes are not part of what is seen. */
function shapesIn(svg: SVGSVGElement, from: DOMRect): readonly Shape[] {
  const elements = [...svg.querySelectorAll<SVGGraphicsElement>('path, circle, rect, text')];
  return elements
    .filter((element) => element.closest('defs') === null)
    .flatMap((element) => {
      const matrix = element.getScreenCTM();
      if (matrix === null) return [];
      const place = { left: matrix.e - from.left, top: matrix.f - from.top, scale: matrix.a };
      return drawnOf(element).map((drawn) => ({ place, ...drawn }));
    });
}

/** A text as it is broken into lines on the screen: each with the box it stands in. */
function linesOf(text: Text): readonly { readonly words: string; readonly box: DOMRect }[] {
  const range = document.createRange();
  const lines: { words: string; box: DOMRect }[] = [];
  for (const [at, letter] of [...text.data].entries()) {
    range.setStart(text, at);
    range.setEnd(text, Math.min(at + 1, text.length));
    const box = range.getBoundingClientRect();
    const last = lines.at(-1);
    if (last !== undefined && Math.abs(last.box.bottom - box.bottom) < 2) last.words += letter;
    else if (box.width > 0) lines.push({ words: letter, box });
  }
  return lines;
}

/** How far above the foot of a line's box its letters stand, of their size. */
const footOfLetters = 0.24;

function wordsIn(element: HTMLElement, from: DOMRect): readonly Shape[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const shapes: Shape[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!(node instanceof Text) || parent === null || parent.closest('svg') !== null) continue;
    const style = getComputedStyle(parent);
    const size = Number.parseFloat(style.fontSize);
    const look = { fill: style.color, size, weight: style.fontWeight, family: style.fontFamily };
    for (const { words, box } of linesOf(node)) {
      const place = {
        left: box.left - from.left,
        top: box.bottom - size * footOfLetters - from.top,
        scale: 1,
      };
      shapes.push({ kind: 'text', place, x: 0, y: 0, words, ...look });
    }
  }
  return shapes;
}

/** Takes apart what stands in an element on the screen, words and drawings, as one picture on its own ground. */
export function sceneOf(element: HTMLElement): Scene {
  const from = element.getBoundingClientRect();
  const { width, height } = from;
  const ground: Shape = {
    ...{ kind: 'rect', place: { left: 0, top: 0, scale: 1 }, x: 0, y: 0, width, height },
    ...{ fill: getComputedStyle(element).backgroundColor, stroke: 'none', strokeWidth: 0, dash: [] },
  };
  const drawings = [...element.querySelectorAll('svg')].flatMap((svg) => shapesIn(svg, from));
  return { width, height, shapes: [ground, ...drawings, ...wordsIn(element, from)] };
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

function lookAsSvg({ fill, stroke, strokeWidth, dash }: Look): string {
  const dashes = dash.length === 0 ? '' : ` stroke-dasharray="${dash.join(' ')}"`;
  return `fill="${escaped(fill)}" stroke="${escaped(stroke)}" stroke-width="${strokeWidth}"${dashes}`;
}

function drawnAsSvg(shape: Drawn): string {
  switch (shape.kind) {
    case 'path':
      return `<path d="${shape.d}" ${lookAsSvg(shape)}/>`;
    case 'circle':
      return `<circle cx="${shape.x}" cy="${shape.y}" r="${shape.r}" ${lookAsSvg(shape)}/>`;
    case 'rect':
      return `<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}" ${lookAsSvg(shape)}/>`;
    case 'text':
      // As it is on the screen: a space before bold words is a space.
      return `<text xml:space="preserve" x="${shape.x}" y="${shape.y}" fill="${escaped(shape.fill)}" font-size="${shape.size}" font-weight="${shape.weight}" font-family="${escaped(shape.family)}">${escaped(shape.words)}</text>`;
  }
}

/** The scene as a file of its own: it needs no style sheet, and says in words what it shows. */
export function asSvg({ width, height, shapes }: Scene, title: string): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>${escaped(title)}</title>`,
    ...shapes.map(
      ({ place: { left, top, scale }, ...drawn }) =>
        `<g transform="translate(${left} ${top}) scale(${scale})">${drawnAsSvg(drawn)}</g>`,
    ),
    '</svg>\n',
  ].join('\n');
}

function draw(canvas: CanvasRenderingContext2D, shape: Drawn): void {
  canvas.fillStyle = shape.fill;
  if (shape.kind === 'text') {
    canvas.font = `${shape.weight} ${shape.size}px ${shape.family}`;
    canvas.fillText(shape.words, shape.x, shape.y);
    return;
  }
  const path = new Path2D(shape.kind === 'path' ? shape.d : undefined);
  if (shape.kind === 'circle') path.arc(shape.x, shape.y, shape.r, 0, 2 * Math.PI);
  if (shape.kind === 'rect') path.rect(shape.x, shape.y, shape.width, shape.height);
  if (shape.fill !== 'none') canvas.fill(path);
  if (shape.stroke === 'none') return;
  canvas.strokeStyle = shape.stroke;
  canvas.lineWidth = shape.strokeWidth;
  canvas.setLineDash([...shape.dash]);
  canvas.stroke(path);
}

/** The scene as a PNG, in base64, so many times as fine as it is on the screen. */
export function asPng({ width, height, shapes }: Scene, scale: number): string {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This window cannot draw a picture.');
  context.scale(scale, scale);
  context.lineJoin = 'round';
  for (const { place, ...drawn } of shapes) {
    context.save();
    context.translate(place.left, place.top);
    context.scale(place.scale, place.scale);
    draw(context, drawn);
    context.restore();
  }
  return canvas.toDataURL('image/png').replace(/^data:image\/png;base64,/, '');
}
