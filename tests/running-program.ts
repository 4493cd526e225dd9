import { answer } from '../electron/ipc/answer';
import type { RunningProgram } from '../electron/program/running';
import { startProgram } from '../electron/program/start-program';
import { doJob } from '../electron/services/backups/jobs';
import type { Desktop } from '../electron/services/device/desktop';
import type { FileToSave, LogToSave } from '../electron/services/device/file-to-save';
import type { CallInput, CallName, CallOutput } from '../shared/contract';
import type { Reply } from '../shared/contract/call';
import type { Topic } from '../shared/domain/audit/entry';
import { plainKeychain } from './own-record';

/** The computer as far as the program can tell: what it was told is kept, and nothing is shown anywhere. */
export function quietDesktop(): Desktop & {
  readonly told: (readonly Topic[])[];
  readonly copied: string[];
  readonly taken: (FileToSave | LogToSave)[];
} {
  const told: (readonly Topic[])[] = [];
  const copied: string[] = [];
  const taken: (FileToSave | LogToSave)[] = [];
  let wall: 'closed' | 'shown' | 'blank' = 'closed';
  return {
    version: '0.1.0',
    told,
    copied,
    displays: () => 1,
    copyText: (text) => void copied.push(text),
    showFolder: async () => true,
    save: async (file) => {
      taken.push(file);
      return { kind: 'saved', name: `${file.name}.${file.extension}`, folder: '/somewhere' };
    },
    choose: async () => ({ kind: 'left' }),
    taken,
    wallState: () => wall,
    showWall: () => {
      wall = 'shown';
    },
    hideWall: () => {
      wall = 'closed';
    },
    turnWall: () => {
      if (wall !== 'closed') wall = wall === 'shown' ? 'blank' : 'shown';
    },
    blankWall: () => {
      if (wall === 'shown') wall = 'blank';
    },
    keychain: plainKeychain,
    wear: () => undefined,
    letBeShared: () => undefined,
    announce: (topics) => void told.push(topics),
  };
}

export interface TestProgram {
  readonly program: RunningProgram;
  readonly desktop: ReturnType<typeof quietDesktop>;
  readonly logged: string[];
  /** Calls as a window does, without the window. */
  call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<Reply<CallOutput<Name>>>;
}

/** The whole main process but for Electron itself, on a folder, on Wednesday 18 March 2026, 9:31. */
export function runProgram(
  folder: string,
  now: () => string = () => '2026-03-18T09:31:00.000Z',
  doing: Partial<Desktop> = {},
): TestProgram {
  const desktop = { ...quietDesktop(), ...doing };
  const logged: string[] = [];
  const log = (line: string): void => void logged.push(line);
  const program = startProgram({ folder, desktop, now, log, doJob });
  return {
    program,
    desktop,
    logged,
    call: async <Name extends CallName>(name: Name, input: CallInput<Name>) => {
      const reply = await answer({ program, acting: program.acting() }, name, input, log);
      return reply as Reply<CallOutput<Name>>;
    },
  };
}

/** Makes the keys that a record needs, with the recovery key on paper, as the first page does. */
export async function makeKeys({ call }: Pick<TestProgram, 'call'>): Promise<void> {
  await call('keys.make', { passphrase: null });
  await call('keys.recovery-kept', {});
}

/** How the computer is, as every window asks first. */
export async function deviceState({ call }: Pick<TestProgram, 'call'>): Promise<CallOutput<'device.read'>> {
  const reply = await call('device.read', {});
  if (!reply.ok) throw new Error('The device must always say how it is.');
  return reply.value;
}

/** The program with a team of its own in a folder. */
export async function programWithTeam(folder: string): Promise<TestProgram> {
  const running = runProgram(folder);
  await setUpTeam(running);
  return running;
}

/** Sets the team up as the first pages do. */
export async function setUpTeam(running: Pick<TestProgram, 'call'>): Promise<void> {
  await makeKeys(running);
  const made = await running.call('device.set-up-team', newTeam);
  if (!made.ok) throw new Error('The team could not be set up.');
}

export const newTeam = {
  name: 'Riverside team',
  place: 'Eastgate',
  delegatedLimitPence: 200_000,
  limitCountedOver: 'plan',
  members: [
    { name: 'Grace Whitlock', discipline: 'social worker', role: 'team-lead', standing: 'member' },
    { name: 'Tom Pritchard', discipline: 'nurse', role: 'partner', standing: 'member' },
  ],
  actingIndex: 0,
  huddleWeekday: 3,
  huddleTime: '09:30',
  huddleMinutes: 75,
  wall: 'screen',
} satisfies CallInput<'device.set-up-team'>;
