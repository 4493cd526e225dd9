/** What the panel of a person's page is lent to. */
export type PersonMode =
  | { readonly kind: 'next' | 'details' | 'lead' | 'merge' | 'close' | 'remove' }
  | { readonly kind: 'connections' | 'connect' | 'action' | 'spend' }
  | { readonly kind: 'outcome'; readonly connectionId: string }
  | { readonly kind: 'conversation'; readonly conversationId: string };

/** While somebody is about to leave, the rest of the page is seen but out of reach. */
export function isConfirming({ kind }: PersonMode): boolean {
  return kind === 'close' || kind === 'remove';
}
