/** What came of reading one table of a damaged record row by row. */
export interface SavedTable {
  readonly table: string;
  readonly saved: number;
  /** How many rows could not be read, or hung on one that could not; null where nobody can say. */
  readonly lost: number | null;
}
