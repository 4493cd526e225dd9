/** Being built. */
export function HuddlePage(_props: { readonly huddleId: string }) {
  return null;
}
