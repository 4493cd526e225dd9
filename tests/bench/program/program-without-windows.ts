import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { encryptInPlace } from '../../../electron/store/sqlite-only/open-sqlite';
import type { CallName } from '../../../shared/contract';
import { localDateOf } from '../../../shared/domain/dates';
import { runProgram } from '../../running-program';
import type { Asker } from '../calls/timed-asker';
import { tenYears } from '../ten-years/ten-years';
import { placeCopy } from './place-copy';

export interface WithoutWindows extends Asker {
  readonly memberId: string;
  readonly today: string;
  stop(): Promise<void>;
}

/**
 * The program in this process, without Electron, on its own copy of ten years in a folder that is made for it; encrypted
 * where a key is given. `took` is told how long each call took, in milliseconds.
 */
export async function openWithoutWindows(
  folder: string,
  key: Uint8Array | null,
  took: (name: CallName, ms: number) => void = () => undefined,
): Promise<WithoutWindows> {
  const { path } = await tenYears();
  const own = join(folder, 'team.sqlite');
  mkdirSync(folder, { recursive: true });
  placeCopy(path, own);
  if (key !== null) encryptInPlace(own, key);
  const now = (): string => new Date().toISOString();
  const { program, call, logged } = runProgram(folder, now, {}, key);
  const ask: Asker['ask'] = async (name, input) => {
    const began = performance.now();
    const reply = await call(name, input);
    took(name, performance.now() - began);
    if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply)} ${logged.at(-1) ?? ''}`);
    return reply.value;
  };
  await ask('device.open-own-team', {});
  const { members } = await ask('team.read', {});
  const member = members.find(({ standing, leftOn }) => standing === 'member' && leftOn === null);
  if (member === undefined) throw new Error('There is nobody in the team.');
  await ask('device.act-as', { memberId: member.id });
  return { ask, memberId: member.id, today: localDateOf(now()), stop: () => program.stop() };
}
