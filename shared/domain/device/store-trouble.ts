/** Why the team's file cannot be opened, or be kept open. It is left untouched in every one of these. */
export interface StoreTrouble {
  readonly kind:
    | 'folder-missing'
    | 'folder-read-only'
    | 'disk-full'
    | 'network-share'
    | 'locked'
    /** The disk did not take what was written, and nothing says why. */
    | 'write-failed'
    | 'damaged'
    | 'newer-version'
    | 'not-a-database'
    /** It is encrypted with other keys than those beside it. */
    | 'other-keys'
    /** It is encrypted, and the file with its keys is not beside it, or cannot be read. */
    | 'keys-missing';
  readonly path: string;
  /** The version of Golden Thread that can open it, for `newer-version`, where the file says so. */
  readonly neededVersion: string | null;
}
