import type { everythingCalls } from '../../shared/contract/everything';
import { refuse } from '../../shared/domain/outcome';
import { readUnderWay, stopUnderWay } from '../services/everything/under-way';
import type { ZipTools } from '../services/everything/zip-tools';
import type { Handlers } from './handlers';

/*
 * What takes everything out and brings it back is wanted once a year: it and the libraries of zip files are read from the
 * disk with the first file that needs them, so that no start pays for it.
 */

const zip: ZipTools = {
  write: async (file) => (await import('../exchange/zip/write-zip')).writeZip(file),
  readText: async (part) => (await import('../exchange/zip/read-zip')).readTextFromZip(part),
};

export const everythingHandlers: Handlers<keyof typeof everythingCalls> = {
  'everything.parts': async ({ acting }) => {
    if (acting === null) return refuse({ kind: 'no-team-open' });
    const { readParts } = await import('../services/everything/read-parts');
    return readParts(acting);
  },
  'everything.take-out': async ({ acting, program }) => {
    if (acting === null) return refuse({ kind: 'no-team-open' });
    const { takeEverythingOut } = await import('../services/everything/take-everything-out');
    return takeEverythingOut(acting, program, zip);
  },
  'everything.bring-back': async ({ program }) => {
    const { bringTeamBack } = await import('../services/everything/bring-team-back');
    return bringTeamBack(program, zip);
  },
  'everything.under-way': readUnderWay,
  'everything.stop': stopUnderWay,
};
