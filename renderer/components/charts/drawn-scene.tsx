import type { Scene, Shape } from './scene';

function Drawn({ shape }: { readonly shape: Shape }) {
  if (shape.kind === 'text') {
    const { x, y, words, fill, size, weight, family } = shape;
    return (
      <text
        xmlSpace="preserve"
        x={x}
        y={y}
        fill={fill}
        fontSize={size}
        fontWeight={weight}
        fontFamily={family}
      >
        {words}
      </text>
    );
  }
  const { fill, stroke, strokeWidth, dash } = shape;
  const look = { fill, stroke, strokeWidth, ...(dash.length > 0 && { strokeDasharray: dash.join(' ') }) };
  if (shape.kind === 'path') return <path d={shape.d} {...look} />;
  if (shape.kind === 'circle') return <circle cx={shape.x} cy={shape.y} r={shape.r} {...look} />;
  return <rect x={shape.x} y={shape.y} width={shape.width} height={shape.height} {...look} />;
}

/** A scene that was taken apart, drawn anew as wide as there is room: on paper in lines, and its words as words. */
export function DrawnScene({ scene, label }: { readonly scene: Scene; readonly label: string }) {
  const { width, height, shapes } = scene;
  // Shapes of one picture, in the order they lie on each other.
  const placed = shapes.map((shape, at) => ({ key: String(at), shape, place: shape.place }));
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width="100%" role="img" aria-label={label}>
      {placed.map(({ key, shape, place: { left, top, scale } }) => (
        <g key={key} transform={`translate(${left} ${top}) scale(${scale})`}>
          <Drawn shape={shape} />
        </g>
      ))}
    </svg>
  );
}
