/** Why a copy could not be made. What was there before is untouched in every one of these. */
export type NotCopied = 'no-room' | 'not-allowed' | 'away' | 'record-damaged' | 'differs' | 'other';

export type BackupRefusal =
  /** Copies are made of the team's own record; the sample team is invented. */
  | { readonly kind: 'no-copies-of-sample' }
  | { readonly kind: 'copy-not-made'; readonly why: NotCopied }
  | { readonly kind: 'copy-gone' }
  | { readonly kind: 'copy-damaged' }
  /** Made by a newer program; its version where the copy says so. */
  | { readonly kind: 'copy-newer'; readonly program: string | null }
  /** Encrypted with other keys than those of this computer: its passphrase or recovery key is needed. */
  | { readonly kind: 'copy-needs-secret' }
  /** The folder somebody chose holds no copy of ours. */
  | { readonly kind: 'no-copies-there' }
  | { readonly kind: 'not-for-copies'; readonly why: 'inside-ours' | 'not-allowed' | 'away' }
  /** What is to be mended is whole. */
  | { readonly kind: 'nothing-damaged' }
  /** Not even the beginning of the damaged record can be read. */
  | { readonly kind: 'nothing-to-save' };
