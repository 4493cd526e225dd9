/** Being built. */
export function MinutesPage(_props: { readonly huddleId: string | null }) {
  return null;
}
