/** Why a file is not that of a team, or not to be relied on. */
export type NotATeamsFile =
  | 'unreadable'
  | 'not-a-zip'
  | 'damaged'
  | 'locked'
  | 'too-large'
  | 'not-ours'
  | 'parts-missing';

/** Where in a file something does not fit: a row counts from 1; `problem` goes on after the column's name. */
export interface DoesNotFit {
  readonly table: string;
  readonly row: number;
  readonly column: string;
  readonly problem: string;
}

export type ExportRefusal =
  /** Saved on another computer, moved since, or on a drive that is not connected. */
  | { readonly kind: 'folder-not-here' }
  | { readonly kind: 'already-under-way' }
  /** The disk that the team's own file is on has no room for what is being made. */
  | { readonly kind: 'no-room-here' }
  | { readonly kind: 'team-here-already' }
  | { readonly kind: 'sample-not-brought-back' }
  | { readonly kind: 'not-a-teams-file'; readonly why: NotATeamsFile }
  /** `program`: the version that made it; null where the file does not say. */
  | { readonly kind: 'made-by-newer'; readonly program: string | null }
  | ({ readonly kind: 'does-not-fit' } & DoesNotFit);
