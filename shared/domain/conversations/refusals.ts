/** Golden rule 1: what matters and what is strong come before anything else. */
export type ConversationRefusal =
  | {
      readonly kind: 'conversation-incomplete';
      readonly missing: readonly ('what-matters' | 'strengths' | 'listened-to')[];
    }
  | { readonly kind: 'date-in-future'; readonly date: string }
  | { readonly kind: 'date-too-early'; readonly date: string; readonly earliest: string };
