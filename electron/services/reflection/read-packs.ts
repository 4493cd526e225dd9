import type { Kysely } from 'kysely';
import type { ParsedInput } from '../../../shared/contract';
import type { PackRow, PackView } from '../../../shared/contract/packs';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import { minutesOf, type Pack } from '../../../shared/domain/reflection/pack';
import type { Refusal } from '../../../shared/domain/refusals';
import { findOwnPack, type Held, heldByPack, ownPacks } from '../../store/reflection/pack-rows';
import type { Database } from '../../store/tables/database';
import type { Acting } from '../acting';
import { readPractice } from './practice';
import { packOf } from './stored-pack';

function rowOf(id: string, pack: Pack, copied: string | null, own: boolean, held: Held | undefined): PackRow {
  const { name, purpose, themes, presents } = pack;
  return {
    ...{ id, name, purpose, themes, presents, own },
    minutes: minutesOf(pack),
    copiedFrom: copied,
    lastHeldOn: held?.lastHeldOn ?? null,
    timesHeld: held?.timesHeld ?? 0,
  };
}

async function allPacks({ store, teamId }: Acting): Promise<readonly PackView[]> {
  const held = await heldByPack(store.db, teamId);
  const { packs } = await readPractice();
  return [
    ...packs.map(({ id, pack }) => ({ ...rowOf(id, pack, null, false, held.get(id)), pack })),
    ...(await ownPacks(store.db, teamId)).map((row) => {
      const pack = packOf(row);
      return { ...rowOf(row.id, pack, row.copiedFrom, true, held.get(row.id)), pack };
    }),
  ];
}

/** Every pack there is to hold a session from, the program's own and the team's, by name. */
export async function listPacks(acting: Acting): Promise<Outcome<readonly PackRow[], never>> {
  const packs = await allPacks(acting);
  const rows = packs.map(({ pack: _pack, ...row }): PackRow => row);
  return accept(rows.toSorted((one, other) => one.name.localeCompare(other.name, 'en-GB')));
}

/** One pack whole. */
export async function readPack(
  acting: Acting,
  { packId }: ParsedInput<'packs.read'>,
): Promise<Outcome<PackView, Refusal>> {
  const pack = (await allPacks(acting)).find(({ id }) => id === packId);
  return pack === undefined ? refuse({ kind: 'not-found', what: 'pack' }) : accept(pack);
}

/** Whether there is a pack to plan from. One that was put away since is not held against a session planned before. */
export async function packExists(db: Kysely<Database>, teamId: string, packId: string): Promise<boolean> {
  const { packs } = await readPractice();
  return packs.some(({ id }) => id === packId) || (await findOwnPack(db, teamId, packId));
}
