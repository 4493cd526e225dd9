export type ReportRefusal =
  | { readonly kind: 'report-empty' }
  | { readonly kind: 'report-without-days' }
  | { readonly kind: 'report-weeks-to-come' }
  | { readonly kind: 'period-backwards' }
  /** Somebody the team talks with is named in the title or the introduction. */
  | { readonly kind: 'report-names-somebody'; readonly words: readonly string[] };
