import fc from 'fast-check';

/** One inside the other, ten thousand times: what walks it by calling itself runs out of stack. */
function nested(how: (inside: unknown) => unknown): unknown {
  let made: unknown = null;
  for (let depth = 0; depth < 10_000; depth += 1) made = how(made);
  return made;
}

function itself(): unknown {
  const circle: Record<string, unknown> = { id: 'nobody' };
  circle.self = circle;
  return circle;
}

/** What a page that was taken over might send: each can cross the bridge as it is, and none fits any call. */
export const monsters = fc.constantFrom<unknown[]>(
  nested((inside) => [inside]),
  nested((inside) => ({ inside })),
  itself(),
  { id: 'x'.repeat(1_000_000) },
  new Array(100_000).fill('nobody'),
  new Map([['id', 'nobody']]),
  new Set(['nobody']),
  new Uint8Array(65_536),
  new Error('words'),
  Object.create(null, { id: { value: 'nobody', enumerable: false } }),
);
