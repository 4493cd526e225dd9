import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { newestFirst } from '../../../shared/domain/backups/backup';
import { type Copy, readAbout } from './about';
import { copiesIn, copiesInSecond, isName, recordFile } from './places';

function copyAt(path: string): Copy | null {
  const about = existsSync(join(path, recordFile)) ? readAbout(path) : null;
  return about === null
    ? null
    : { path, name: basename(path), madeAt: about.madeAt, reason: about.reason, about };
}

/** The copies in a folder, newest first; what is being made, or is none of ours, is not among them. */
export function listCopies(folder: string): readonly Copy[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter(isName)
    .flatMap((name) => copyAt(join(folder, name)) ?? [])
    .toSorted(newestFirst);
}

/**
 * The copies in a folder that somebody chose: it may be a copy itself, hold them, or be the folder that ours or a second
 * place's lie in.
 */
export function findCopies(chosen: string): readonly Copy[] {
  const itself = copyAt(chosen);
  if (itself !== null) return [itself];
  return [chosen, copiesIn(chosen), copiesInSecond(chosen)].flatMap(listCopies).toSorted(newestFirst);
}
