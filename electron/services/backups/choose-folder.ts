import { accessSync, constants, existsSync, realpathSync } from 'node:fs';
import { sep } from 'node:path';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import type { Program } from '../device/program';
import { findCopies } from './list-copies';

/** Asks somebody for a second place, and takes every copy there at once; false where nobody chose one. */
export async function chooseSecond(program: Program): Promise<Outcome<boolean, Refusal>> {
  if (!program.isOwnTeamOpen()) return refuse({ kind: 'no-copies-of-sample' });
  const { copies } = program;
  const chosen = await program.choose({ title: 'Choose a second place for copies', kinds: 'folder' });
  if (chosen.kind === 'left') return accept(false);
  const why = whyNot(chosen.path, copies.where.folder);
  if (why !== null) return refuse({ kind: 'not-for-copies', why });
  copies.keepSettings({ second: chosen.path, awaySince: null, broughtAt: null });
  await copies.alone(() => copies.bringToSecond());
  program.announce(['backups']);
  return accept(true);
}

function whyNot(path: string, folder: string): 'inside-ours' | 'not-allowed' | 'away' | null {
  if (!existsSync(path)) return 'away';
  if (`${realpathSync(path)}${sep}`.startsWith(`${realpathSync(folder)}${sep}`)) return 'inside-ours';
  try {
    accessSync(path, constants.W_OK);
    return null;
  } catch {
    // Whatever the file system calls it, nothing can be written there.
    return 'not-allowed';
  }
}

/** Copies go to one place only from now on; those in the other stay where they are. */
export async function forgetSecond(program: Program): Promise<Outcome<null, Refusal>> {
  if (!program.isOwnTeamOpen()) return refuse({ kind: 'no-copies-of-sample' });
  program.copies.keepSettings({ second: null, awaySince: null, broughtAt: null });
  program.announce(['backups']);
  return accept(null);
}

/** Asks somebody for a folder with copies in it: a stick, a shared drive. False where nobody chose one. */
export async function chooseOther(program: Program): Promise<Outcome<boolean, Refusal>> {
  const { copies } = program;
  const chosen = await program.choose({ title: 'Choose the folder with the copy', kinds: 'folder' });
  if (chosen.kind === 'left') return accept(false);
  if (findCopies(chosen.path).length === 0) return refuse({ kind: 'no-copies-there' });
  copies.chosenFolder = chosen.path;
  program.announce(['backups']);
  return accept(true);
}
