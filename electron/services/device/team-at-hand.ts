import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { localDateOf } from '../../../shared/domain/dates';
import type { StoreTrouble } from '../../../shared/domain/device/store-trouble';
import { findPin } from '../../store/access/pins';
import { idsAfter } from '../../store/new-id';
import type { Store } from '../../store/open-store';
import type { StoreKey } from '../../store/sqlite-only/open-sqlite';
import type { Acting } from '../acting';
import { lookAtFolder } from './look-at-folder';
import { nameTrouble } from './name-trouble';
import { fileEnds, openTeamFile } from './open-team-file';

export const sampleFile = 'sample-team.sqlite';
export const ownFile = 'team.sqlite';
export type TeamFileName = typeof sampleFile | typeof ownFile;

interface Open {
  readonly store: Store;
  readonly file: TeamFileName;
  readonly nextId: (at: number) => string;
  /** Null while a new store has no team in it yet. */
  readonly teamId: string | null;
  memberId: string | null;
}

interface Where {
  readonly folder: string;
  readonly program: string;
  readonly now: () => string;
}

/** The one store that is open, the team in it and who acts; or why it could not be opened, or kept open. */
export class TeamAtHand {
  private readonly where: Where;
  private open: Open | null = null;
  private met: { readonly file: TeamFileName | null; readonly trouble: StoreTrouble } | null = null;

  constructor(where: Where) {
    this.where = where;
  }

  get trouble(): StoreTrouble | null {
    return this.met?.trouble ?? null;
  }

  /** The file that is open, or that could not be; null where it is the folder itself that is in trouble. */
  get file(): TeamFileName | null {
    return this.open?.file ?? this.met?.file ?? null;
  }

  get teamId(): string | null {
    return this.open?.teamId ?? null;
  }

  has(file: TeamFileName): boolean {
    return existsSync(join(this.where.folder, file));
  }

  /** Whether files can live in the folder at all; false when there is trouble. */
  async lookAround(): Promise<boolean> {
    await this.leave();
    const trouble = lookAtFolder(this.where.folder);
    if (trouble !== null) this.met = { file: null, trouble };
    return trouble === null;
  }

  /** Opens a file in place of what is open; false when there is trouble. */
  async take(file: TeamFileName, mayBeNew: boolean, key: StoreKey): Promise<boolean> {
    await this.leave();
    const { folder, program } = this.where;
    const opened = await openTeamFile({ path: join(folder, file), program, mayBeNew, key });
    if (!opened.ok) {
      this.met = { file, trouble: opened.refusal };
      return false;
    }
    const { db } = opened.value;
    const team = await db.selectFrom('teams').select('id').orderBy('id').executeTakeFirst();
    const newest = await db
      .selectFrom('audit_entries')
      .select(({ fn }) => fn.max('id').as('id'))
      .executeTakeFirst();
    const nextId = idsAfter(newest?.id ?? null);
    this.open = { store: opened.value, file, nextId, teamId: team?.id ?? null, memberId: null };
    return true;
  }

  /** What is wrong with a file was found before it was opened. */
  async tell(file: TeamFileName, kind: StoreTrouble['kind']): Promise<void> {
    await this.leave();
    const path = join(this.where.folder, file);
    this.met = { file, trouble: { kind, path, neededVersion: null } };
  }

  /** Closes what is open and forgets what trouble there was. */
  async leave(): Promise<void> {
    const { open } = this;
    this.open = null;
    this.met = null;
    await open?.store.close();
  }

  /** Throws a file away; what is open is closed first. */
  async remove(file: TeamFileName): Promise<void> {
    await this.leave();
    for (const end of fileEnds) rmSync(join(this.where.folder, `${file}${end}`), { force: true });
  }

  /** A member of the team that is open, while they have not left it. */
  async hasMember(memberId: string): Promise<boolean> {
    if (this.open === null || this.open.teamId === null) return false;
    const member = await this.open.store.db
      .selectFrom('members')
      .select('id')
      .where('id', '=', memberId)
      .where('teamId', '=', this.open.teamId)
      .where('leftOn', 'is', null)
      .executeTakeFirst();
    return member !== undefined;
  }

  /** A member who needs no PIN. */
  async isOpenTo(memberId: string): Promise<boolean> {
    if (this.open === null || !(await this.hasMember(memberId))) return false;
    return (await findPin(this.open.store.db, memberId)) === null;
  }

  /** Whoever is here and has a PIN says again who they are: another may sit there by now. */
  async askAgain(): Promise<void> {
    const memberId = this.open?.memberId ?? null;
    if (memberId !== null && !(await this.isOpenTo(memberId))) this.actAs(null);
  }

  actAs(memberId: string | null): void {
    if (this.open !== null) this.open.memberId = memberId;
  }

  /** The open store as of now, whether or not there is a team in it. */
  begun(): Pick<Acting, 'store' | 'now' | 'today' | 'newId'> | null {
    if (this.open === null) return null;
    const { store, nextId } = this.open;
    const now = this.where.now();
    return { store, now, today: localDateOf(now), newId: () => nextId(Date.parse(now)) };
  }

  acting(announce: Acting['announce']): Acting | null {
    const begun = this.begun();
    if (begun === null || this.open === null || this.open.teamId === null) return null;
    return { ...begun, teamId: this.open.teamId, memberId: this.open.memberId, announce };
  }

  /** Takes up a fault: true when it is the file's or the disk's, which is then closed and its trouble told. */
  async meet(fault: unknown): Promise<boolean> {
    if (this.open === null) return false;
    const { store, file } = this.open;
    const trouble = nameTrouble(fault, store.path);
    if (trouble === null) return false;
    this.open = null;
    this.met = { file, trouble };
    await store.close();
    return true;
  }
}
