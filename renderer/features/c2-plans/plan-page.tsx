/** Being built. */
export function PlanPage(_props: { readonly planId: string }) {
  return null;
}
