import type { NotATeamsFile } from '../../../shared/domain/exports/refusals';
import type { Outcome } from '../../../shared/domain/outcome';
import type { Hidden } from './made-file';

export interface ZipPart {
  readonly name: string;
  readonly content: AsyncIterable<string>;
}

export interface ZipOfText {
  readonly path: string;
  /** What hides it while it lies there. */
  readonly hidden: Hidden;
  readonly parts: readonly ZipPart[];
  /** The moment its parts bear. */
  readonly at: string;
  readonly signal: AbortSignal;
}

export interface PartToRead {
  readonly path: string;
  readonly name: string;
  /** Bytes that it may be at most, whatever the file says of it. */
  readonly most: number;
  readonly signal: AbortSignal;
}

/** What knows how zip files are made and read; its library is loaded with the first one. */
export interface ZipTools {
  /** Makes a new file that only its owner may read; faults as the file system does, and when stopped. */
  write(zip: ZipOfText): Promise<void>;
  /** One part of a file as text; refused for whatever a file somebody chose may be. */
  readText(part: PartToRead): Promise<Outcome<string, NotATeamsFile>>;
}
