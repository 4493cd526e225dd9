/** Being built. */
export function PersonPage(_props: { readonly personId: string }) {
  return null;
}
