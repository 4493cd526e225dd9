/** Being built. */
export function TrailPage() {
  return null;
}
