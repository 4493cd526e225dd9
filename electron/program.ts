import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { app, clipboard, screen, shell } from 'electron';
import type { Appearance, StoreTrouble } from '../shared/contract/device';
import type { Topic } from '../shared/domain/audit/entry';
import { localDateOf } from '../shared/domain/dates';
import type { Acting } from './services/acting';
import { type DeviceMemory, keepMemory, readMemory } from './services/device/memory';
import { nameTrouble } from './services/device/name-trouble';
import type { Program } from './services/device/program';
import { buildSampleTeam } from './services/sample-team/build-sample-team';
import { newId } from './store/new-id';
import { openStore, type Store } from './store/open-store';
import type { AppWindows } from './windows/app-windows';

const sampleFile = 'sample-team.sqlite';
const ownFile = 'team.sqlite';
type TeamFile = typeof sampleFile | typeof ownFile;

/** The running program: which store is open, who is at this computer, and what the windows show. */
export function startProgram(folder: string, windows: AppWindows, now: () => string): Program & { start(sample: boolean): Promise<void>; stop(): Promise<void> } {
  let store: Store | null = null;
  let trouble: StoreTrouble | null = null;
  let memory: DeviceMemory = readMemory(folder);
  let teamId: string | null = null;
  let memberId: string | null = null;

  const announce = (topics: readonly Topic[]): void => windows.send('changed', topics);

  async function close(): Promise<void> {
    const open = store;
    store = null;
    teamId = null;
    memberId = null;
    await open?.close();
  }

  async function open(file: TeamFile): Promise<Store | null> {
    await close();
    trouble = null;
    try {
      store = await openStore(join(folder, file));
      return store;
    } catch (fault) {
      trouble = nameTrouble(fault, join(folder, file));
      return null;
    }
  }

  async function takeUpTeam(file: TeamFile): Promise<void> {
    const opened = await open(file);
    if (opened === null) return announce(['device']);
    const team = await opened.db.selectFrom('teams').select('id').orderBy('id').executeTakeFirst();
    if (team === undefined) await close();
    else {
      const remembered = memory.actingMembers[team.id] ?? null;
      const member = remembered
        ? await opened.db.selectFrom('members').select('id').where('id', '=', remembered).where('leftOn', 'is', null).executeTakeFirst()
        : undefined;
      teamId = team.id;
      memberId = member?.id ?? null;
      remember({ openFile: file });
    }
    announce(['device', 'team', 'people', 'conversations', 'c2-plans', 'c3-proposals', 'huddles', 'actions']);
  }

  function remember(change: Partial<DeviceMemory>): void {
    memory = { ...memory, ...change };
    keepMemory(folder, memory);
  }

  function acting(): Acting | null {
    if (store === null || teamId === null) return null;
    const at = now();
    return { store, teamId, memberId, now: at, today: localDateOf(at), newId: () => newId(Date.parse(at)), announce };
  }

  const program: Program = {
    version: app.getVersion(),
    now,
    acting,
    announce,
    trouble: () => trouble,
    hasOwnTeam: () => existsSync(join(folder, ownFile)),
    async openSample(rebuild) {
      const path = join(folder, sampleFile);
      if (rebuild || !existsSync(path)) {
        await close();
        for (const end of ['', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true });
        const made = await open(sampleFile);
        if (made === null) return announce(['device']);
        const sample = await buildSampleTeam(made, now());
        remember({ actingMembers: { ...memory.actingMembers, [sample.teamId]: sample.actingMemberId } });
      }
      await takeUpTeam(sampleFile);
    },
    openOwnTeam: () => takeUpTeam(ownFile),
    async beginOwnTeam() {
      const made = await open(ownFile);
      if (made === null) throw new Error('The store for the new team could not be made.');
      const taken = await made.db.selectFrom('teams').select('id').executeTakeFirst();
      if (taken !== undefined) throw new Error('There is already a team in this store.');
      const at = now();
      return { store: made, now: at, today: localDateOf(at), newId: () => newId(Date.parse(at)) };
    },
    async teamIs(id, member) {
      remember({ actingMembers: member === null ? memory.actingMembers : { ...memory.actingMembers, [id]: member } });
      await takeUpTeam(ownFile);
    },
    async leaveTeam() {
      await close();
      windows.hideWall();
      remember({ openFile: null });
      announce(['device']);
    },
    async actAs(id) {
      if (teamId === null) return;
      memberId = id;
      remember({ actingMembers: { ...memory.actingMembers, [teamId]: id } });
      announce(['device']);
    },
    appearance: () => memory.appearance,
    async setAppearance(appearance: Appearance) {
      remember({ appearance });
      announce(['device']);
    },
    displays: () => screen.getAllDisplays().length,
    wall: () => windows.wallState(),
    showWall: () => {
      windows.showWall();
      announce(['device']);
    },
    hideWall: () => {
      windows.hideWall();
      announce(['device']);
    },
    blankWall: (blank) => {
      windows.blankWall(blank);
      announce(['device']);
    },
    showDataFolder: () => {
      shell.openPath(folder).catch(() => undefined);
    },
    copyText: (text) => clipboard.writeText(text),
  };

  return {
    ...program,
    async start(sample) {
      if (sample) await program.openSample(false);
      else if (memory.openFile !== null) await takeUpTeam(memory.openFile);
    },
    stop: close,
  };
}
