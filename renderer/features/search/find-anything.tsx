/** Being built. */
export function FindAnything(_props: { readonly open: boolean; readonly onClose: () => void }) {
  return null;
}
