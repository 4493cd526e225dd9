import type { CopyView, KeptView } from '../../../shared/contract/backups';
import type { Copy } from './about';
import type { Copies } from './copies';
import { findCopies, listCopies } from './list-copies';
import { copiesIn, copiesInSecond } from './places';
import { type Kept, listKept } from './restore/kept';

/** Where a copy lies, as the window names it. */
export type Where = CopyView['where'];

function listIn(where: Where, { settings, chosenFolder, where: { folder } }: Copies): readonly Copy[] {
  switch (where) {
    case 'here':
      return listCopies(copiesIn(folder));
    case 'second':
      return settings.second === null ? [] : listCopies(copiesInSecond(settings.second));
    case 'other':
      return chosenFolder === null ? [] : findCopies(chosenFolder);
  }
}

/** What may lie in several places is told once, where it is nearest; the path stays with the program. */
export function viewCopies(copies: Copies, wheres: readonly Where[]): readonly CopyView[] {
  const seen = new Set<string>();
  return wheres
    .flatMap((where) => listIn(where, copies).map((copy) => ({ where, copy })))
    .filter(({ copy: { name } }) => !seen.has(name) && seen.add(name))
    .map(({ where, copy: { name, madeAt, reason, about } }) => ({
      ...{ id: `${where}-${name}`, where, madeAt, reason, bytes: about.bytes, holds: about.holds },
    }))
    .toSorted((one, other) => (one.madeAt < other.madeAt ? 1 : -1));
}

export function viewKept({ where: { folder } }: Copies): readonly KeptView[] {
  return listKept(folder).map(({ name, path: _path, ...why }) => ({ id: `kept-${name}`, ...why }));
}

export type Found =
  | { readonly kind: 'copy'; readonly copy: Copy }
  | { readonly kind: 'kept'; readonly kept: Kept };

/** What a window chose, by its id; null where it is not there any more. */
export function findChosen(copies: Copies, id: string): Found | null {
  const [, where = '', name = ''] = /^(here|second|other|kept)-(.*)$/.exec(id) ?? [];
  if (where === 'kept') {
    const kept = listKept(copies.where.folder).find((each) => each.name === name);
    return kept === undefined ? null : { kind: 'kept', kept };
  }
  if (where !== 'here' && where !== 'second' && where !== 'other') return null;
  const copy = listIn(where, copies).find((each) => each.name === name);
  return copy === undefined ? null : { kind: 'copy', copy };
}
