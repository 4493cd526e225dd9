/** Being built. */
export function LogConversationPage(_props: { readonly personId: string }) {
  return null;
}
