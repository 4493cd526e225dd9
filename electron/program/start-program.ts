import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { topics } from '../../shared/domain/audit/entry';
import { isSameOnWall, type PutOnWall } from '../../shared/domain/wall/presented';
import { opensOtherwise } from '../services/backups/look-inside';
import { logToSave, sayFault } from '../services/device/log';
import { clearMaking, makeTeamFile } from '../services/device/make-team-file';
import { type DeviceMemory, keepMemory, readMemory } from '../services/device/memory';
import type { Program } from '../services/device/program';
import { ownFile, TeamAtHand, type TeamFileName } from '../services/device/team-at-hand';
import { makingName } from '../services/everything/making-name';
import { letAllGo } from '../services/history/at-hand';
import { ProgramLock } from './lock';
import { keepCopies } from './own-copies';
import { OwnRecord } from './own-record';
import type { Running, RunningProgram } from './running';
import { openSampleTeam } from './sample-team';

/** The running program: which store is open, who is at this computer, and what the windows show. */
export function startProgram({ folder, desktop, now, log, doJob }: Running): RunningProgram {
  const team = new TeamAtHand({ folder, program: desktop.version, now });
  const own = new OwnRecord(join(folder, ownFile), desktop.keychain);
  const { keys } = own;
  let memory = readMemory(folder);
  let ownIsEmpty = false;
  let notEncrypted = false;
  let presented: PutOnWall | null = null;

  const isOwnTeamOpen = (): boolean => team.teamId !== null && team.file === ownFile;
  const copying = keepCopies({
    ...{ folder, program: desktop.version, now, log, doJob },
    key: async () => ((await keys.openByItself()) ? keys.key : null),
    openKey: () => keys.key,
    announce: desktop.announce,
  });
  const announce = copying.noting(desktop.announce, isOwnTeamOpen);
  const announceAll = (): void => desktop.announce(topics);
  const lock = new ProgramLock({
    desktop,
    now,
    after: () => memory.lockAfter,
    isOpen: () => team.teamId !== null,
    changed: announceAll,
  });

  function remember(change: Partial<DeviceMemory>): void {
    memory = { ...memory, ...change };
    try {
      keepMemory(folder, memory);
    } catch (fault) {
      log(`device.json was not kept: ${sayFault(fault)}`);
    }
  }

  /** A file that is being taken in belongs to the store that was open; what a killed program left behind goes too. */
  function letGoOfHistory(): void {
    try {
      letAllGo(folder);
    } catch (fault) {
      log(`a staged history was not removed: ${sayFault(fault)}`);
    }
  }

  /** False where something stands between the team's own record and its being opened, which the windows are then told. */
  async function mayOpenOwn(): Promise<boolean> {
    const cutOff = copying.copies.endCutOff();
    const before =
      cutOff === null ? await own.beforeOpening() : ({ kind: 'trouble', trouble: cutOff } as const);
    if (before.kind === 'may-open') return mayBringUpToDate();
    if (before.kind === 'trouble') await team.tell(ownFile, before.trouble);
    else await team.leave();
    notEncrypted = before.kind === 'not-encrypted';
    if (before.kind === 'keys-closed') lock.notOpened();
    if (memory.openFile !== ownFile) remember({ openFile: ownFile });
    return false;
  }

  /** False where a copy is needed first and there is none, which the windows are then told. */
  async function mayBringUpToDate(): Promise<boolean> {
    const trouble = await copying.copies.beforeUpgrade();
    if (trouble !== null) await team.tell(ownFile, trouble);
    return trouble === null;
  }

  /** Who was at this computer last is taken to be there again; whoever has a PIN says so again, with it. */
  async function actAsBefore(teamId: string, file: TeamFileName): Promise<void> {
    const remembered = memory.actingMembers[teamId];
    if (remembered !== undefined && (await team.isOpenTo(remembered))) team.actAs(remembered);
    // A start that changes nothing waits for no disk.
    if (memory.openFile !== file) remember({ openFile: file });
    if (file === ownFile) await copying.copies.opened();
  }

  async function takeUp(file: TeamFileName): Promise<void> {
    presented = null;
    notEncrypted = false;
    letGoOfHistory();
    if (file === ownFile && !(await mayOpenOwn())) {
      announceAll();
      return;
    }
    const opened = await team.take(file, false, file === ownFile ? keys.key : null);
    if (opened && team.teamId === null) {
      ownIsEmpty = file === ownFile;
      await team.leave();
    }
    if (team.teamId !== null) await actAsBefore(team.teamId, file);
    announceAll();
  }

  /** What was being made when the computer went off is nobody's, and holds a team's record. */
  function clearUp(): void {
    try {
      clearMaking(own.path);
      rmSync(join(folder, makingName), { force: true });
    } catch (fault) {
      log(`What was left half made could not be removed: ${sayFault(fault)}`);
    }
  }

  /** What was open last, as far as this computer remembers; nothing where it remembers nothing. */
  async function begin(): Promise<void> {
    memory = readMemory(folder);
    desktop.wear(memory.appearance.theme);
    const { openFile } = memory;
    if (openFile !== null) await takeUp(openFile);
    else {
      await team.lookAround();
      announceAll();
    }
  }

  const actsHere = (teamId: string, memberId: string): void =>
    remember({ actingMembers: { ...memory.actingMembers, [teamId]: memberId } });

  async function openSample(rebuild: boolean): Promise<void> {
    await openSampleTeam({ team, takeUp, actsHere }, rebuild);
    announce(['device']);
  }

  const program: Program = {
    version: desktop.version,
    now,
    acting: () => team.acting(announce),
    announce,
    trouble: () => team.trouble,
    async meetFault(fault) {
      if (await team.meet(fault)) announceAll();
    },
    copies: copying.copies,
    isOwnTeamOpen,
    async exchangeOwnTeam(exchange) {
      letGoOfHistory();
      await team.leave();
      try {
        exchange();
        if (opensOtherwise(own.path, keys.key)) keys.forget();
      } finally {
        await takeUp(ownFile);
      }
    },
    hasOwnTeam: () => !ownIsEmpty && team.has(ownFile),
    keys,
    lock: () => lock.state,
    lockNow: () => lock.on('asked'),
    async unlock() {
      const wasOpened = lock.state?.why !== 'not-opened';
      lock.off();
      if (wasOpened) {
        await team.askAgain();
        announceAll();
      } else await takeUp(ownFile);
    },
    lockAfter: () => memory.lockAfter,
    setLockAfter(lockAfter) {
      remember({ lockAfter });
      announce(['device']);
    },
    mayMakeKeys: () => own.mayMakeKeys(),
    hasKeys: () => own.isReady(),
    isNotEncrypted: () => notEncrypted,
    async encryptRecord() {
      const encrypted = own.encrypt();
      if (encrypted.ok) await takeUp(ownFile);
      return encrypted;
    },
    openSample,
    openOwnTeam: () => takeUp(ownFile),
    async tryAgain() {
      const { file } = team;
      if (file !== null) await takeUp(file);
      else await begin();
    },
    async beginOwnTeam() {
      const made = await team.take(ownFile, true, keys.key);
      if (made && team.teamId === null) return team.begun();
      if (made) await takeUp(ownFile);
      else announceAll();
      return null;
    },
    async makeOwnTeam(from) {
      const hasOne = (): boolean => program.hasOwnTeam();
      return makeTeamFile({ path: own.path, program: desktop.version, key: keys.key, hasOne }, from);
    },
    async teamIs(id, memberId) {
      ownIsEmpty = false;
      if (memberId !== null) actsHere(id, memberId);
      await takeUp(ownFile);
    },
    async leaveTeam() {
      letGoOfHistory();
      if (isOwnTeamOpen()) await copying.copies.closing();
      await team.leave();
      keys.forget();
      lock.off();
      notEncrypted = false;
      presented = null;
      desktop.hideWall();
      remember({ openFile: null });
      announceAll();
    },
    async actAs(memberId) {
      const { teamId } = team;
      if (teamId === null || !(await team.hasMember(memberId))) return false;
      team.actAs(memberId);
      actsHere(teamId, memberId);
      announceAll();
      return true;
    },
    appearance: () => memory.appearance,
    async setAppearance(appearance) {
      remember({ appearance });
      desktop.wear(appearance.theme);
      announce(['device']);
    },
    mayBeShared: () => memory.mayBeShared,
    letBeShared(mayBe) {
      remember({ mayBeShared: mayBe });
      desktop.letBeShared(mayBe);
      announce(['device']);
    },
    displays: () => desktop.displays(),
    wall: () => desktop.wallState(),
    showWall: () => desktop.showWall(),
    hideWall: () => desktop.hideWall(),
    turnWall: () => desktop.turnWall(),
    presented: () => presented,
    present(put) {
      if (isSameOnWall(presented, put)) return;
      presented = put;
      announce(['device']);
    },
    showDataFolder: () => desktop.showFolder(folder),
    showFolder: (path) => desktop.showFolder(path),
    copyText: (text) => desktop.copyText(text),
    save: (file) => desktop.save(file),
    saveLog: () => desktop.save(logToSave(folder)),
    choose: (what) => desktop.choose(what),
  };

  return {
    ...program,
    async start(sample) {
      desktop.wear(memory.appearance.theme);
      copying.begin();
      clearUp();
      if (sample) await openSample(false);
      else await begin();
    },
    async stop() {
      letGoOfHistory();
      await copying.end(isOwnTeamOpen());
      await team.leave();
    },
    computerLeft: () => lock.on('computer-left'),
    quietFor: (seconds) => lock.quietFor(seconds),
    memory: () => memory,
    remember,
  };
}
