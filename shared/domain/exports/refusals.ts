/** Why something cannot be done with what was taken out. */
export type ExportRefusal =
  /** Saved on another computer, moved since, or on a drive that is not connected. */
  { readonly kind: 'folder-not-here' };
