import type { ParsedInput } from '../../../shared/contract';
import type { KeysRefusal } from '../../../shared/domain/keys/refusals';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Program } from '../device/program';
import { mayOpenFreely } from './view-keys';

/** Opens what is locked, or the record's keys where nothing has opened them yet. */
export async function unlock(
  program: Pick<Program, 'keys' | 'lock' | 'unlock'>,
  { by }: ParsedInput<'keys.unlock'>,
): Promise<Outcome<null, KeysRefusal>> {
  const lock = program.lock();
  if (lock === null) return accept(null);
  if (by.kind === 'nothing') {
    if (!mayOpenFreely(program, lock)) return refuse({ kind: 'locked' });
  } else {
    const opened = lock.why === 'not-opened' ? await program.keys.open(by) : await program.keys.check(by);
    if (!opened.ok) return opened;
  }
  await program.unlock();
  return accept(null);
}
