import type { Period } from '../../../shared/domain/history/coverage';
import type { FoundInFile } from '../../../shared/domain/history/found';
import type { FileRefusal } from '../../../shared/domain/history/refusals';
import type { StoreKey } from '../../store/sqlite-only/open-sqlite';
import type { PutTogether } from './put-together';

export interface StageJob {
  readonly path: string;
  /** The file in which its events are gathered. */
  readonly staging: string;
  /** The key of the hashes, in hexadecimal. */
  readonly hashKey: string;
  /** What the store is encrypted with, and what is gathered for it too. */
  readonly storeKey: StoreKey;
}

export interface StageProgress {
  /** Bytes, of how many. */
  readonly read: number;
  readonly of: number;
  readonly rows: number;
}

export type Staged =
  | { readonly kind: 'found'; readonly found: FoundInFile }
  | { readonly kind: 'refused'; readonly refusal: FileRefusal };

export interface TogetherJob {
  readonly staging: string;
  readonly store: string;
  readonly storeKey: StoreKey;
  /** Imports of the team that are in the store, the oldest first. */
  readonly imports: readonly number[];
  readonly periods: readonly Period[];
}

/** Work that is under way somewhere else. `result` is null once it was stopped. */
export interface Running<Result> {
  readonly result: Promise<Result | null>;
  stop(): void;
}

/** The long work of taking a file in, done beside the program, so that nothing else has to wait for it. */
export interface HistoryWork {
  stage(job: StageJob, onProgress: (progress: StageProgress) => void): Running<Staged>;
  putTogether(job: TogetherJob): Running<PutTogether>;
}
