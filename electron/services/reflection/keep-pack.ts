import type { ParsedInput } from '../../../shared/contract';
import type { Done } from '../../../shared/contract/call';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import { decideKeepPack } from '../../../shared/domain/reflection/keeping-pack';
import type { Refusal } from '../../../shared/domain/refusals';
import { ownPacks } from '../../store/reflection/pack-rows';
import type { Writing } from '../../store/writing';
import { type Acting, act } from '../acting';
import { readPractice } from './practice';

function record(writing: Writing, done: 'kept' | 'removed', packId: string): Done {
  const entryId = writing.record({
    verb: `reflection.pack-${done}`,
    topic: 'reflection',
    subjectId: packId,
    ...{ personId: null, huddleId: null, undoable: true, undoesId: null },
  });
  return { entryId, id: packId };
}

async function programsPacks() {
  return (await readPractice()).packs.map(({ id, pack }) => ({ id, name: pack.name }));
}

/** Keeps a pack of the team's own: a new one, a copy of another, or a change of one there is. */
export async function keepPack(
  acting: Acting,
  { packId, copiedFrom, pack }: ParsedInput<'packs.keep'>,
): Promise<Outcome<Done, Refusal>> {
  const programs = await programsPacks();
  return act<Done, Refusal>(acting, [], async (writing, { teamId, memberId, now, newId }) => {
    const own = await ownPacks(writing.db, teamId);
    const decided = decideKeepPack(pack, packId, { programs, own });
    if (!decided.ok) return decided;
    const row = { name: pack.name, pack: JSON.stringify(pack), changedAt: now };
    if (packId !== null) {
      await writing.update('team_packs', packId, row);
      return accept(record(writing, 'kept', packId));
    }
    // What it was copied from may have been put away since: the copy is kept all the same.
    const from = [...programs, ...own].find(({ id }) => id === copiedFrom)?.id ?? null;
    const id = newId();
    const made = { id, teamId, madeById: memberId, copiedFrom: from, removedAt: null };
    await writing.insert('team_packs', { ...made, ...row });
    return accept(record(writing, 'kept', id));
  });
}

/** Puts one of the team's own away. Sessions that were planned from it stand on their own. */
export async function removePack(
  acting: Acting,
  { packId }: ParsedInput<'packs.remove'>,
): Promise<Outcome<Done, Refusal>> {
  const programs = await programsPacks();
  return act<Done, Refusal>(acting, [], async (writing, { teamId, now }) => {
    if (programs.some(({ id }) => id === packId)) return refuse({ kind: 'pack-is-the-programs' });
    const own = await ownPacks(writing.db, teamId);
    if (!own.some(({ id }) => id === packId)) return refuse({ kind: 'not-found', what: 'pack' });
    await writing.update('team_packs', packId, { removedAt: now });
    return accept(record(writing, 'removed', packId));
  });
}
