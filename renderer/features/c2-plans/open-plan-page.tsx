/** Being built. */
export function OpenPlanPage(_props: { readonly personId: string }) {
  return null;
}
