import { z } from 'zod';
import type { Export } from '../domain/exports/export';
import { type Done, read, write } from './call';
import { id } from './fields';
import type { MemberLabel } from './labels';

/** What was taken out, and under which entry in the list of it. */
export interface Taken extends Done {
  readonly exportId: string;
  /** The file's name, without where it is; empty for what was put on the clipboard. */
  readonly file: string;
}

/** `about`: whom it is about, by their known-as label; null where it is about nobody, or they were removed. */
export interface ExportView
  extends Pick<Export, 'id' | 'at' | 'kind' | 'form' | 'outside' | 'file' | 'folder'> {
  readonly member: MemberLabel | null;
  readonly about: string | null;
}

export const exportCalls = {
  /** What was taken out of the program, the newest first: all of it, or what is found by the words typed. */
  'exports.list': read<{ readonly rows: readonly ExportView[]; readonly total: number }>()(
    z.strictObject({ find: z.string().max(200) }),
  ),
  /** Opens the folder a file was written to, on the computer it was written on. */
  'exports.show-folder': write<null>()(z.strictObject({ exportId: id })),
} as const;
