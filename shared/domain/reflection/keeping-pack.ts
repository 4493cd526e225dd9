import { accept, type Outcome, refuse } from '../outcome';
import type { Pack } from './pack';
import { foldPackName } from './pack-names';
import { unsafeInPack } from './pack-texts';
import type { ReflectionRefusal } from './refusals';

/** What there is already: the program's packs and the team's own that are not put away. */
export interface PacksThere {
  readonly programs: readonly { readonly id: string; readonly name: string }[];
  readonly own: readonly { readonly id: string; readonly name: string }[];
}

type Kept = Outcome<
  'new' | 'change',
  ReflectionRefusal | { readonly kind: 'not-found'; readonly what: 'pack' }
>;

/**
 * Whether a pack of the team's own may be kept so: the program's own stay as they are, every name is one pack's, and
 * nothing in it is HTML or leads to the web. Whoever wrote a pack, it is held to the same.
 */
export function decideKeepPack(pack: Pack, packId: string | null, { programs, own }: PacksThere): Kept {
  if (packId !== null && programs.some(({ id }) => id === packId))
    return refuse({ kind: 'pack-is-the-programs' });
  if (packId !== null && !own.some(({ id }) => id === packId))
    return refuse({ kind: 'not-found', what: 'pack' });
  const name = foldPackName(pack.name);
  const taken = [...programs, ...own].find(
    (other) => other.id !== packId && foldPackName(other.name) === name,
  );
  if (taken !== undefined) return refuse({ kind: 'pack-name-taken', name: taken.name });
  const unsafe = unsafeInPack(pack);
  if (unsafe !== null) return refuse({ kind: 'pack-unsafe', ...unsafe });
  return accept(packId === null ? 'new' : 'change');
}
