/**
 * The program, in a process that is there to be killed: the whole main process but Electron itself, on a folder it is
 * given, holding one huddle after another, and telling over its standard output what it has been promised.
 */
import { writeSync } from 'node:fs';
import { makeChance } from '../../electron/services/sample-team/chance';
import { contract } from '../../shared/contract';
import { localDateOf } from '../../shared/domain/dates';
import { runProgram } from '../running-program';
import { type Ask, askerOver, MetFault } from './room/asking';
import { holdHuddle } from './room/hold-huddle';
import { standingOf } from './standing-of';
import type { Told } from './told-over-pipe';

/** Written at once and not in a while: what was said before the process is killed is heard. */
function tell(told: Told): void {
  writeSync(1, `${JSON.stringify(told)}\n`);
}

async function work(folder: string, seed: number): Promise<void> {
  const { program, call } = runProgram(folder, () => new Date().toISOString());
  await program.start(false);
  const acting = program.acting();
  if (acting === null || acting.memberId === null)
    throw new Error(`The team was not opened: ${JSON.stringify(program.trouble())}`);
  const { store, memberId } = acting;
  tell({ kind: 'ready', standing: await standingOf(store) });

  const asker = askerOver(call);
  const ask: Ask = async (name, input) => {
    if (contract[name].kind === 'read') return asker(name, input);
    tell({ kind: 'asking', call: name });
    const value = await asker(name, input);
    tell({ kind: 'acknowledged', call: name, standing: await standingOf(store) });
    return value;
  };
  const room = { ask, chance: makeChance(seed), memberId, today: localDateOf(new Date().toISOString()) };
  try {
    for (;;) await holdHuddle(room);
  } catch (fault) {
    const trouble = program.trouble();
    if (!(fault instanceof MetFault) || trouble === null) throw fault;
    tell({ kind: 'trouble', trouble: trouble.kind });
    await program.stop();
  }
}

const [folder = '', seed = ''] = process.argv.slice(2);
try {
  await work(folder, Number(seed));
} catch (fault) {
  tell({ kind: 'wrong', words: fault instanceof Error ? `${fault.stack}` : String(fault) });
  process.exitCode = 1;
}
