import type { CallOutput } from '../../../shared/contract';
import type { StoreTrouble } from '../../../shared/domain/device/store-trouble';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { appendToTrail } from '../../store/audit-trail';
import type { Program } from '../device/program';
import { findChosen } from './find-copy';
import { newName } from './places';
import { sayWhyKept, type WhyKept } from './restore/kept';
import { exchange } from './restore/swap';

/** Troubles that a copy is a way out of: the file is there and is not what it was, or it is gone. */
const helped: ReadonlySet<StoreTrouble['kind']> = new Set([
  ...(['damaged', 'not-a-database', 'other-keys', 'folder-missing'] as const),
]);

export function copyMayHelp(trouble: StoreTrouble | null): boolean {
  return trouble !== null && helped.has(trouble.kind);
}

/**
 * Goes back to a copy, or to what was set aside: made ready beside and opened there first, then exchanged. What was here
 * is set aside whole, so that this too can be taken back.
 */
export async function restoreCopy(
  program: Program,
  { copyId }: { readonly copyId: string },
): Promise<Outcome<CallOutput<'backups.restore'>, Refusal>> {
  const { copies } = program;
  const trouble = program.trouble();
  if (trouble !== null && !copyMayHelp(trouble)) return refuse({ kind: 'nothing-damaged' });
  if (trouble === null && !program.isOwnTeamOpen()) return refuse({ kind: 'no-copies-of-sample' });
  const found = findChosen(copies, copyId);
  if (found === null) return refuse({ kind: 'copy-gone' });
  const { folder, key, doJob } = copies.where;
  const chosen = found.kind === 'copy' ? found.copy : found.kept;
  return copies.alone(async () => {
    const asItIs = found.kind === 'kept';
    const prepared = await doJob('prepare', { folder, from: chosen.path, key: await key(), asItIs });
    if (!prepared.ok) return prepared;
    const copyMadeAt = found.kind === 'copy' ? found.copy.madeAt : null;
    return putInPlace(program, {
      by: 'copy',
      copyMadeAt,
      damaged: trouble !== null,
      added: 0,
      notAdded: 0,
      tables: [],
    });
  });
}

/** Exchanges what is ready for what is here, opens it, and says so in its trail. Answers what was set aside, by its id. */
export async function putInPlace(
  program: Program,
  why: Omit<WhyKept, 'at'>,
): Promise<Outcome<{ readonly keptId: string }, never>> {
  const { copies } = program;
  const { folder, now } = copies.where;
  const at = now();
  const name = newName(at);
  await program.exchangeOwnTeam(() => {
    sayWhyKept(folder, name, { at, ...why });
    exchange(folder, name);
  });
  await sayRestored(program);
  await copies.opened();
  program.announce(['backups']);
  return accept({ keptId: `kept-${name}` });
}

/** In whoever's name is at this computer; in nobody's where nobody has said. */
async function sayRestored(program: Program): Promise<void> {
  const acting = program.acting();
  // What was put in place may not open: that is told by itself.
  if (acting === null) return;
  const { teamId, memberId, now: at } = acting;
  await acting.store.db.transaction().execute((transaction) =>
    appendToTrail(
      transaction,
      {
        ...{ id: acting.newId(), teamId, memberId, at, verb: 'backups.restored', topic: 'backups' },
        ...{ subjectId: teamId, personId: null, huddleId: null, undoable: false, undoesId: null },
      },
      [],
    ),
  );
}
