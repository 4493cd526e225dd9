import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Topic } from '../../../shared/domain/audit/entry';
import type { BackupReason } from '../../../shared/domain/backups/backup';
import { isCopyDue } from '../../../shared/domain/backups/due';
import type { NotCopied } from '../../../shared/domain/backups/refusals';
import type { Instant } from '../../../shared/domain/dates';
import type { StoreTrouble } from '../../../shared/domain/device/store-trouble';
import { firstUncopied, schemaAt } from '../../store/backups/look-quickly';
import { latestVersion } from '../../store/migrations';
import type { StoreKey } from '../../store/sqlite-only/open-sqlite';
import { sayFault } from '../device/log';
import type { DoJob } from './jobs';
import { listCopies } from './list-copies';
import type { Made } from './make-copy';
import { nameWhy } from './name-why';
import { copiesIn, recordFile } from './places';
import { endExchange } from './restore/swap';
import { type CopySettings, keepCopySettings, readCopySettings } from './settings';

export interface CopiesWhere {
  readonly folder: string;
  /** The running program's version, kept with every copy. */
  readonly program: string;
  readonly now: () => Instant;
  readonly log: (line: string) => void;
  readonly doJob: DoJob;
  /** What the team's record is encrypted with, opened by this computer where it does that by itself. */
  readonly key: () => Promise<StoreKey>;
  /** The same where it is open already. */
  readonly openKey: () => StoreKey;
  readonly announce: (topics: readonly Topic[]) => void;
}

/** Why the record is not opened, where it is because no copy of it could be made. */
const troubleOf: Readonly<Record<NotCopied, StoreTrouble['kind']>> = {
  'no-room': 'disk-full',
  'not-allowed': 'folder-read-only',
  away: 'folder-missing',
  'record-damaged': 'damaged',
  differs: 'damaged',
  other: 'locked',
};

/** Copies of the team's own record: when one is made, what is in none yet, and what went wrong last. One thing at a time. */
export class Copies {
  readonly where: CopiesWhere;
  /** A folder somebody chose, to look for copies in. */
  chosenFolder: string | null = null;
  private settled: CopySettings;
  private changedAt: Instant | null = null;
  private triedAt: Instant | null = null;
  private failed: NotCopied | null = null;
  private last: Promise<unknown> = Promise.resolve();

  constructor(where: CopiesWhere) {
    this.where = where;
    this.settled = readCopySettings(where.folder);
  }

  get settings(): CopySettings {
    return this.settled;
  }

  /** Why the last copy was not made; null when it was. */
  get lastFailed(): NotCopied | null {
    return this.failed;
  }

  /** When the first thing was written that is in no copy; null for nothing. */
  get uncopiedSince(): Instant | null {
    return this.changedAt;
  }

  keepSettings(change: Partial<CopySettings>): void {
    this.settled = { ...this.settled, ...change };
    keepCopySettings(this.where.folder, this.settled);
  }

  /** Does something while no copy is being made, and no copy while it is being done. */
  alone<Value>(work: () => Promise<Value>): Promise<Value> {
    const done = this.last.then(work, work);
    this.last = done.catch(() => undefined);
    return done;
  }

  /** Something was written in the team's own record. */
  noteChange(): void {
    this.changedAt ??= this.where.now();
  }

  /** The team's own record was opened: what was written since the newest copy is in none. */
  async opened(): Promise<void> {
    const { folder, key, log } = this.where;
    try {
      const [newest] = listCopies(copiesIn(folder));
      const head = newest?.about.head ?? null;
      this.changedAt = firstUncopied(join(folder, recordFile), await key(), head);
    } catch (fault) {
      log(`The newest copy could not be looked at: ${sayFault(fault)}`);
    }
  }

  /** Called every minute: makes a copy when one is due, and goes back to a second place that was away. */
  async tick(): Promise<void> {
    const { changedAt, triedAt } = this;
    if (isCopyDue({ changedAt, lastAt: triedAt, now: this.where.now() })) await this.make('working');
    else if (this.settled.awaySince !== null) await this.alone(() => this.bringToSecond());
  }

  /** Makes a copy now. */
  make(reason: BackupReason): Promise<Made> {
    return this.alone(async () => {
      const made = await this.makeOne(reason);
      await this.bringToSecond();
      this.where.announce(['backups']);
      return made;
    });
  }

  /** At close: only where something was written that is in no copy. */
  async closing(): Promise<void> {
    if (this.changedAt === null) await this.last;
    else await this.make('closing');
  }

  /** Before anything of the record is looked at: ends an exchange that was cut off. Answers why that cannot be. */
  endCutOff(): StoreTrouble['kind'] | null {
    const { folder, log } = this.where;
    try {
      endExchange(folder);
      return null;
    } catch (fault) {
      log(`An exchange could not be ended: ${sayFault(fault)}`);
      return troubleOf[nameWhy(fault, join(folder, recordFile))];
    }
  }

  /** A copy of a record that this program is about to bring up to date; without one it is not to be touched, and why is answered. */
  async beforeUpgrade(): Promise<StoreTrouble['kind'] | null> {
    const { folder, openKey } = this.where;
    const path = join(folder, recordFile);
    if (!existsSync(path)) return null;
    const schema = schemaAt(path, openKey());
    // What cannot be made out, and what is newer, whoever opens it tells of.
    if (schema === null || schema === 0 || schema >= latestVersion) return null;
    // Not `alone`: going back to a copy opens the record while nothing else may be done.
    const made = await this.makeOne('upgrade');
    return made.kind === 'made' ? null : troubleOf[made.why];
  }

  private async makeOne(reason: BackupReason): Promise<Made> {
    const { folder, program, now, key, log } = this.where;
    const changedAt = this.changedAt;
    const opensWith = await key();
    // What is written while the copy is made may be in it or not: it counts as in none.
    this.changedAt = null;
    this.triedAt = now();
    const made = await this.tried(() =>
      this.where.doJob('make', { folder, program, reason, now: now(), key: opensWith }),
    );
    this.failed = made.kind === 'made' ? null : made.why;
    if (made.kind === 'failed') {
      this.changedAt = changedAt ?? this.changedAt;
      log(`No copy was made (${made.why}): ${made.fault}`);
    }
    return made;
  }

  private async tried(work: () => Promise<Made>): Promise<Made> {
    try {
      return await work();
    } catch (fault) {
      return { kind: 'failed', why: nameWhy(fault, this.where.folder), fault: sayFault(fault) };
    }
  }

  /** Brings the second place up to date; one that is away is remembered, and told when it has been for long. */
  async bringToSecond(): Promise<void> {
    const { folder, now, log } = this.where;
    const { second, awaySince } = this.settled;
    if (second === null) return;
    const done = await this.where.doJob('second', { folder, second, now: now() });
    try {
      if (done.kind === 'caught-up') this.keepSettings({ awaySince: null, broughtAt: now() });
      else if (awaySince === null) {
        log(`The second place was not reached (${done.why}): ${done.fault}`);
        this.keepSettings({ awaySince: now() });
      }
    } catch (fault) {
      log(`copies.json was not kept: ${sayFault(fault)}`);
    }
  }
}
