import type { CallOutput } from '../../../shared/contract';
import { copiesTroubles } from '../../../shared/domain/backups/standing';
import { localDateOf } from '../../../shared/domain/dates';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import type { Program } from '../device/program';
import { findChosen, viewCopies, viewKept } from './find-copy';

/** Every copy there is, what was set aside, and where else copies go. */
export async function viewBackups(program: Program): Promise<Outcome<CallOutput<'backups.list'>, Refusal>> {
  const { copies } = program;
  const { second, awaySince, broughtAt } = copies.settings;
  return accept({
    ofOwnTeam: program.isOwnTeamOpen(),
    copies: viewCopies(copies, ['here', 'second']),
    other: copies.chosenFolder === null ? null : viewCopies(copies, ['other']),
    kept: viewKept(copies),
    second: second === null ? null : { folder: second, awaySince, broughtAt },
    lastFailed: copies.lastFailed,
  });
}

/** What is so wrong with the copies that it is told where everybody looks; nothing while the sample team is open. */
export async function readStanding(
  program: Program,
): Promise<Outcome<CallOutput<'backups.standing'>, Refusal>> {
  if (!program.isOwnTeamOpen()) return accept([]);
  const { uncopiedSince, settings } = program.copies;
  const today = localDateOf(program.now());
  return accept(copiesTroubles({ today, uncopiedSince, secondAwaySince: settings.awaySince }));
}

/** Opens a copy, reads every page of it, and answers what is in it. */
export async function lookIntoCopy(
  program: Program,
  { copyId }: { readonly copyId: string },
): Promise<Outcome<CallOutput<'backups.look'>, Refusal>> {
  const { copies } = program;
  const found = findChosen(copies, copyId);
  if (found?.kind !== 'copy') return refuse({ kind: 'copy-gone' });
  const { doJob, key } = copies.where;
  const looked = await doJob('look', { path: found.copy.path, key: await key() });
  return looked.ok ? accept(looked.value.holds) : looked;
}
