import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Desktop } from '../../../electron/services/device/desktop';
import type { CallInput, CallName, CallOutput } from '../../../shared/contract';
import { runProgram, setUpTeam, type TestProgram } from '../../running-program';

export interface OwnTeam extends TestProgram {
  readonly folder: string;
  /** The team's file. */
  readonly path: string;
  /** Moves the clock on, in minutes. */
  wait(minutes: number): void;
  /** Calls as a window does, and answers the value; anything else fails the test. */
  done<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallOutput<Name>>;
  addPerson(name: string): Promise<void>;
  names(): Promise<readonly string[]>;
}

export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-copies-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A program on a folder, with its clock in the test's hand. */
export function programOn(folder: string, doing: Partial<Desktop> = {}): OwnTeam {
  let at = Date.parse('2026-03-18T09:31:00.000Z');
  const running = runProgram(folder, () => new Date(at).toISOString(), doing);
  const done: OwnTeam['done'] = async (name, input) => {
    const reply = await running.call(name, input);
    if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply)} ${running.logged.join('\n')}`);
    return reply.value;
  };
  return {
    ...running,
    done,
    folder,
    path: join(folder, 'team.sqlite'),
    wait: (minutes) => {
      at += minutes * 60_000;
    },
    addPerson: async (name) => {
      await done('people.add', person(name));
    },
    names: async () => {
      const rows = await running.program.acting()?.store.db.selectFrom('people').select('fullName').execute();
      return (rows ?? []).map(({ fullName }) => fullName).sort();
    },
  };
}

let written = 0;

function person(fullName: string): CallInput<'people.add'> {
  written += 1;
  const knownAs = `Q.${written}.`;
  return {
    ...{ fullName, knownAs, dateOfBirth: null, address: '', phone: '', recordNumber: '' },
    ...{ firstContactOn: '2026-03-10', leadWorkerId: null, whatWasSaid: '' },
  };
}

/** A team that was set up, open, with some people written down. */
export async function ownTeam(
  names: readonly string[] = ['Dorothy Hale'],
  doing: Partial<Desktop> = {},
  folder = newFolder(),
): Promise<OwnTeam> {
  const team = programOn(folder, doing);
  await team.program.start(false);
  await setUpTeam(team);
  for (const name of names) {
    team.wait(1);
    await team.addPerson(name);
  }
  onTestFinished(() => team.program.stop());
  return team;
}
