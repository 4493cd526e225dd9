import type { CallOutput } from '../../../shared/contract';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import type { Program } from '../device/program';
import { copyMayHelp, putInPlace } from './restore-copy';

/** What is there to choose from when the record is damaged. Changes nothing. */
export async function readDamage(program: Program): Promise<Outcome<CallOutput<'backups.damage'>, Refusal>> {
  if (!copyMayHelp(program.trouble())) return refuse({ kind: 'nothing-damaged' });
  const { copies } = program;
  const { folder, key, doJob } = copies.where;
  const job = { folder, key: await key(), second: copies.settings.second };
  const { newest, ...rest } = await copies.alone(() => doJob('damage', job));
  return accept({
    ...rest,
    newest:
      newest === null
        ? null
        : { name: newest.name, madeAt: newest.madeAt, reason: newest.reason, holds: newest.about.holds },
  });
}

/** Opens the newest good copy with what can be added to it, or saves what can be read; the damaged record is set aside. */
export async function mendRecord(
  program: Program,
  { way }: { readonly way: 'newest' | 'save' },
): Promise<Outcome<CallOutput<'backups.mend'>, Refusal>> {
  if (!copyMayHelp(program.trouble())) return refuse({ kind: 'nothing-damaged' });
  const { copies } = program;
  const { folder, key, doJob, program: version } = copies.where;
  const job = { folder, way, key: await key(), program: version, second: copies.settings.second };
  return copies.alone(async () => {
    const mended = await doJob('mend', job);
    if (!mended.ok) return mended;
    const by = way === 'save' ? 'saved' : mended.value.added > 0 ? 'copy-and-since' : 'copy';
    return putInPlace(program, { by, damaged: true, ...mended.value });
  });
}
