import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BackupRefusal } from '../../../../shared/domain/backups/refusals';
import type { SavedTable } from '../../../../shared/domain/backups/salvage';
import { accept, type Outcome, refuse } from '../../../../shared/domain/outcome';
import { checkCopy } from '../../../store/backups/copy-store';
import { isUnreadable } from '../../../store/backups/read-around';
import { saveRows } from '../../../store/backups/save-rows';
import { addSince, readSince } from '../../../store/backups/since-copy';
import { schemaOf } from '../../../store/backups/store-contents';
import { latestVersion } from '../../../store/migrations';
import { openStore } from '../../../store/open-store';
import { rebuildSearchIndex } from '../../../store/rebuild-search';
import { openSqlite, type StoreKey } from '../../../store/sqlite-only/open-sqlite';
import { bringToDisk } from '../../../store/to-disk';
import { nameWhy } from '../name-why';
import { keysFile, recordFile } from '../places';
import { clearComing, prepareCopy } from '../restore/prepare';
import { type DamageJob, newestGood } from './look-at-damage';
import { readAsFound } from './read-as-found';

export interface MendJob extends DamageJob {
  readonly way: 'newest' | 'save';
  readonly program: string;
}

/** What is ready to take the damaged record's place, and what came of making it. */
export interface Mended {
  readonly copyMadeAt: string | null;
  readonly added: number;
  readonly notAdded: number;
  readonly tables: readonly SavedTable[];
}

/** Makes ready, in `coming`, what will take the damaged record's place; the damaged one is only read. */
export async function makeReady(job: MendJob): Promise<Outcome<Mended, BackupRefusal>> {
  const path = join(job.folder, recordFile);
  try {
    return job.way === 'newest' ? await newestAndSince(job) : await whatCanBeRead(job);
  } catch (fault) {
    if (isUnreadable(fault) && job.way === 'save' && nameWhy(fault, path) === 'record-damaged')
      return refuse({ kind: 'nothing-to-save' });
    const why = nameWhy(fault, path);
    if (why === 'other') throw fault;
    return refuse({ kind: 'copy-not-made', why });
  }
}

async function newestAndSince(job: MendJob): Promise<Outcome<Mended, BackupRefusal>> {
  const newest = newestGood(job);
  if (newest === null) return refuse({ kind: 'copy-gone' });
  const prepared = prepareCopy(job.folder, newest.path, { key: job.key, asItIs: false });
  if (!prepared.ok) return prepared;
  const key = prepared.value?.key ?? null;
  const coming = join(job.folder, 'coming', recordFile);
  const done = await addWhatWasWritten(job, coming, key);
  if (done.added > 0) await settle(coming, key, job.program);
  return accept({ copyMadeAt: newest.madeAt, tables: [], ...done });
}

async function addWhatWasWritten(
  job: MendJob,
  coming: string,
  key: StoreKey,
): Promise<{ readonly added: number; readonly notAdded: number }> {
  const none = { added: 0, notAdded: 0 };
  try {
    return await readAsFound(job.folder, job.key, (damaged) => {
      const copy = openSqlite(coming, key, { fileMustExist: true });
      try {
        if (schemaOf(copy) !== schemaOf(damaged)) return none;
        const since = readSince(damaged, copy);
        const added = addSince(damaged, copy, since);
        return { added, notAdded: since.entries.length - added + since.after };
      } finally {
        copy.close();
      }
    });
  } catch (fault) {
    // The copy is whole by itself; of the damaged record nothing can be read.
    if (isUnreadable(fault)) return none;
    throw fault;
  }
}

/** Makes the search anew from the rows, brings a store up to date and everything in it into the one file. */
async function settle(path: string, key: StoreKey, program: string): Promise<void> {
  const store = await openStore(path, { program, key });
  try {
    await store.db.transaction().execute((transaction) => rebuildSearchIndex(transaction));
  } finally {
    await store.close();
  }
  bringToDisk(path, 'file');
}

async function whatCanBeRead(job: MendJob): Promise<Outcome<Mended, BackupRefusal>> {
  const newest = newestGood(job);
  const coming = join(clearComing(job.folder), recordFile);
  const tables = await readAsFound(job.folder, job.key, async (damaged) => {
    const schema = schemaOf(damaged);
    if (schema < 1 || schema > latestVersion) return null;
    await (await openStore(coming, { program: job.program, upTo: schema, key: job.key })).close();
    const into = openSqlite(coming, job.key, { fileMustExist: true });
    const copy =
      newest === null ? null : openSqlite(join(newest.path, recordFile), job.key, { readonly: true });
    try {
      const ofOneVersion = copy !== null && schemaOf(copy) === schema ? copy : null;
      return saveRows({ damaged, copy: ofOneVersion, into });
    } finally {
      copy?.close();
      into.close();
    }
  });
  if (tables === null || !tables.some(({ table, saved }) => table === 'teams' && saved > 0))
    return refuse({ kind: 'nothing-to-save' });
  await settle(coming, job.key, job.program);
  const keys = join(job.folder, keysFile);
  if (existsSync(keys)) copyFileSync(keys, join(job.folder, 'coming', keysFile));
  if (checkCopy(coming, job.key) === null) return refuse({ kind: 'nothing-to-save' });
  return accept({ copyMadeAt: newest?.madeAt ?? null, added: 0, notAdded: 0, tables });
}
