import type { Export } from '../../../shared/domain/exports/export';
import type { Stored } from './stored';

export type ExportsTable = Stored<Export>;
