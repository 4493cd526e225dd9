import type { ImportKind } from '../../../shared/domain/imports/fields';

/** What was brought in from a spreadsheet, once for each time. */
export interface ImportsTable {
  id: string;
  teamId: string;
  memberId: string;
  kind: ImportKind;
  /** The file's name, without where it was. */
  file: string;
  sheet: string;
  count: number;
  at: string;
}

/** Not a record: how files of one shape are read, so that nobody says it twice. `fields` is JSON. */
export interface ImportLayoutsTable {
  id: string;
  teamId: string;
  shape: string;
  kind: ImportKind;
  fields: string;
  keptAt: string;
}
