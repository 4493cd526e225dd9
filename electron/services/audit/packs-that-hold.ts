import { sharedName } from '../../../shared/domain/reflection/pack-names';
import { ownPacks } from '../../store/reflection/pack-rows';
import type { Db } from '../../store/writing';
import { readPractice } from '../reflection/practice';
import { touched, type Undone } from './undone';

/** A pack that is put back by undoing bears a name that no other has taken meanwhile. */
export async function packsAreWell(db: Db, undone: Undone): Promise<boolean> {
  if (touched(undone, 'team_packs').length === 0) return true;
  const { packs } = await readPractice();
  return sharedName([...packs.map(({ pack }) => pack), ...(await ownPacks(db, undone.teamId))]) === null;
}
