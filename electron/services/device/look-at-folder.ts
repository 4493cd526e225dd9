import { accessSync, constants, existsSync, statSync } from 'node:fs';
import type { StoreTrouble } from '../../../shared/domain/device/store-trouble';
import { isDiskFull, nameTrouble } from './name-trouble';
import { findWhereabouts, isOnNetwork } from './network-share';

/** Why a team's files cannot live in a folder at all; faults as the file system does where it cannot be looked at. */
export function folderUnreachable(
  folder: string,
  whereabouts = findWhereabouts,
): 'folder-missing' | 'network-share' | null {
  if (!statSync(folder).isDirectory()) return 'folder-missing';
  return isOnNetwork(whereabouts(folder)) ? 'network-share' : null;
}

/** Why nothing can be written in a folder, or in these of its files; faults where the file system refuses. */
export function notToWriteIn(folder: string, files: readonly string[]): 'disk-full' | null {
  for (const mine of [folder, ...files]) if (existsSync(mine)) accessSync(mine, constants.W_OK);
  return isDiskFull(folder) ? 'disk-full' : null;
}

/** Looks at the folder of a program that has no team yet: better told at the beginning than after three steps. */
export function lookAtFolder(folder: string): StoreTrouble | null {
  try {
    const kind = folderUnreachable(folder) ?? notToWriteIn(folder, []);
    return kind === null ? null : { kind, path: folder, neededVersion: null };
  } catch (fault) {
    const trouble = nameTrouble(fault, folder);
    if (trouble === null) throw fault;
    return trouble;
  }
}
