import { type Headings, matchHeadings } from '../../../shared/domain/history/fields';
import { cellReaders, type EventRead, RowReader } from '../../../shared/domain/history/read-event';
import type { FileRefusal } from '../../../shared/domain/history/refusals';
import { nameStagingTrouble } from '../../services/history/name-staging-trouble';
import type { Staged, StageJob, StageProgress } from '../../services/history/work';
import { createStaging, type StagedEvent, type Staging } from '../../store/sqlite-only/staged-history';
import type { CsvHeader, CsvRows } from '../csv/csv-parts';
import { readCsv } from '../csv/read-csv';
import { foundInStaging } from './found-in-staging';
import { Gathered } from './gathered';
import { hashesWith } from './hashes';
import { remembering } from './own-copy';

interface Watching {
  readonly onProgress: (progress: StageProgress) => void;
  readonly isStopped: () => boolean;
}

function headingsRefused(header: CsvHeader, headings: Headings): FileRefusal | null {
  const repeated = header.repeated.length > 0 ? header.repeated : headings.repeated;
  if (repeated.length > 0) return { kind: 'headings-repeated', repeated };
  return headings.missing.length > 0 ? { kind: 'headings-missing', missing: headings.missing } : null;
}

/** Reads the rows of one file into a staging file; names, numbers, postcodes and days of birth are never written. */
class FileStaging {
  readonly gathered = new Gathered();
  headings: Headings | null = null;
  rows = 0;
  private reader: RowReader | null = null;
  private readonly staging: Staging;
  private readonly hashes: ReturnType<typeof hashesWith>;

  constructor(staging: Staging, key: string) {
    this.staging = staging;
    this.hashes = hashesWith(key);
  }

  begin(header: CsvHeader): FileRefusal | null {
    this.headings = matchHeadings(header.names);
    this.reader = new RowReader(this.headings.columns, this.gathered.onUnknown, {
      date: remembering(cellReaders.date),
      eventType: remembering(cellReaders.eventType),
      outcome: remembering(cellReaders.outcome),
      service: remembering(cellReaders.service),
      isAboutCarer: remembering(cellReaders.isAboutCarer),
    });
    return headingsRefused(header, this.headings);
  }

  take({ rows, misfits }: CsvRows): void {
    const { reader, gathered } = this;
    if (reader === null) throw new Error('Rows came before their headings.');
    gathered.addWrong(misfits.map((misfit) => ({ kind: 'misfit', ...misfit })));
    const events: StagedEvent[] = [];
    for (const row of rows) {
      const read = reader.row(row);
      if (read.kind === 'wrong') gathered.addWrong(read.wrong);
      else if (read.kind === 'left-out') gathered.leftOut[read.why] += 1;
      else {
        gathered.addPeriod(read.event.periodFrom, read.event.periodTo);
        events.push(this.staged(read.event));
      }
    }
    this.rows += rows.length;
    // Once a row is wrong, nothing is taken in: the rest is read to find what else is.
    if (gathered.wrongRows === null) this.staging.add(events);
  }

  /** Field by field: this is done half a million times, and a copy made for each costs seconds. */
  private staged(its: EventRead): StagedEvent {
    const { type, began, ended, outcome, service, weeklyPence, ageBand } = its;
    const person = this.hashes.person(its.person);
    const event = this.hashes.event(its.identity);
    const description = this.gathered.describe(its.description, person);
    return { person, event, type, began, ended, outcome, service, description, weeklyPence, ageBand };
  }
}

async function readInto(
  filing: FileStaging,
  path: string,
  { onProgress, isStopped }: Watching,
): Promise<FileRefusal | 'stopped' | null> {
  for await (const part of readCsv(path)) {
    if (isStopped()) return 'stopped';
    if (part.kind === 'refused') return part.refusal;
    if (part.kind === 'header') {
      const refusal = filing.begin(part);
      if (refusal !== null) return refusal;
    }
    if (part.kind === 'rows') {
      filing.take(part);
      onProgress({ read: part.read, of: part.of, rows: filing.rows });
    }
  }
  return null;
}

async function stageInto(
  staging: Staging,
  { path, hashKey }: StageJob,
  watching: Watching,
): Promise<Staged | null> {
  const filing = new FileStaging(staging, hashKey);
  const ended = await readInto(filing, path, watching);
  if (ended === 'stopped') return null;
  if (ended !== null) return { kind: 'refused', refusal: ended };
  const { gathered, headings, rows } = filing;
  const wrong = gathered.wrongRows;
  if (wrong !== null) return { kind: 'refused', refusal: { kind: 'rows-wrong', ...wrong } };
  if (gathered.periods.length === 0 || headings === null)
    return { kind: 'refused', refusal: { kind: 'no-events' } };
  const { kept } = gathered;
  staging.finish(kept);
  return { kind: 'found', found: foundInStaging(staging, gathered, kept, { headings, rows }) };
}

/**
 * Reads a file of Client Level Data to its end and gathers its events in a file of their own, hashed and without anything
 * that is not counted. Answers what was found, why nothing can be taken in, or null where it was stopped; in both of these
 * the staging file is of no use.
 */
export async function stageFile(job: StageJob, watching: Watching): Promise<Staged | null> {
  let staging: Staging | null = null;
  try {
    staging = createStaging(job.staging, job.storeKey);
    return await stageInto(staging, job, watching);
  } catch (fault) {
    const refusal = nameStagingTrouble(fault, job.staging);
    if (refusal === null) throw fault;
    return { kind: 'refused', refusal };
  } finally {
    staging?.close();
  }
}
