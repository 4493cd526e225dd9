import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CallName } from '../../../shared/contract';
import { localDateOf } from '../../../shared/domain/dates';
import { encryptOwn } from '../../own-record';
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
 * The program in this process, without Electron, on its own copy of ten years in a folder that is made for it: encrypted as
 * a team's own record is, or plain as the sample team's, which nothing else sets apart. `took` is told how long each call took, in milliseconds.
 */
export async function openWithoutWindows(
  folder: string,
  kept: 'encrypted' | 'plain',
  took: (name: CallName, ms: number) => void = () => undefined,
): Promise<WithoutWindows> {
  const { path } = await tenYears();
  mkdirSync(folder, { recursive: true });
  placeCopy(path, join(folder, kept === 'plain' ? 'sample-team.sqlite' : 'team.sqlite'));
  if (kept === 'encrypted') await encryptOwn(folder);
  const now = (): string => new Date().toISOString();
  const { program, call, logged } = runProgram(folder, now);
  const ask: Asker['ask'] = async (name, input) => {
    const began = performance.now();
    const reply = await call(name, input);
    took(name, performance.now() - began);
    if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply)} ${logged.at(-1) ?? ''}`);
    return reply.value;
  };
  if (kept === 'plain') await ask('device.open-sample', { rebuild: false });
  else await ask('device.open-own-team', {});
  const { members } = await ask('team.read', {});
  const member = members.find(({ standing, leftOn }) => standing === 'member' && leftOn === null);
  if (member === undefined) throw new Error('There is nobody in the team.');
  await ask('device.act-as', { memberId: member.id });
  return { ask, memberId: member.id, today: localDateOf(now()), stop: () => program.stop() };
}
