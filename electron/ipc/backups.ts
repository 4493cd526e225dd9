import type { backupCalls } from '../../shared/contract/backups';
import { chooseOther, chooseSecond, forgetSecond } from '../services/backups/choose-folder';
import { makeOneNow } from '../services/backups/make-one-now';
import { mendRecord, readDamage } from '../services/backups/mend-record';
import { restoreCopy } from '../services/backups/restore-copy';
import { lookIntoCopy, readStanding, viewBackups } from '../services/backups/view-backups';
import type { Handlers } from './handlers';

export const backupHandlers: Handlers<keyof typeof backupCalls> = {
  'backups.list': async ({ program }) => viewBackups(program),
  'backups.standing': async ({ program }) => readStanding(program),
  'backups.make': async ({ program }) => makeOneNow(program),
  'backups.look': async ({ program }, input) => lookIntoCopy(program, input),
  'backups.restore': async ({ program }, input) => restoreCopy(program, input),
  'backups.choose-second': async ({ program }) => chooseSecond(program),
  'backups.forget-second': async ({ program }) => forgetSecond(program),
  'backups.choose-other': async ({ program }) => chooseOther(program),
  'backups.damage': async ({ program }) => readDamage(program),
  'backups.mend': async ({ program }, input) => mendRecord(program, input),
};
