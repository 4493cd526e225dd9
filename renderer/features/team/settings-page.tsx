/** Being built. */
export function SettingsPage(_props: { readonly part: string }) {
  return null;
}
