/** The middle of what was measured; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = inOrder(values);
  const half = sorted.length / 2;
  return (at(sorted, Math.ceil(half) - 1) + at(sorted, Math.floor(half))) / 2;
}

/** The value that 95 in a hundred do not pass (nearest rank). */
export function p95(values: readonly number[]): number {
  const sorted = inOrder(values);
  return at(sorted, Math.ceil(sorted.length * 0.95) - 1);
}

export function highest(values: readonly number[]): number {
  return at(inOrder(values), values.length - 1);
}

function inOrder(values: readonly number[]): readonly number[] {
  return values.toSorted((a, b) => a - b);
}

function at(sorted: readonly number[], index: number): number {
  const value = sorted[index];
  if (value === undefined) throw new Error('Nothing was measured.');
  return value;
}
