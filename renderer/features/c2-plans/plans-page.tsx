/** Being built. */
export function PlansPage() {
  return null;
}
