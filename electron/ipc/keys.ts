import { accept } from '../../shared/domain/outcome';
import {
  changeOpeningByItself,
  changePassphrase,
  changeRecoveryKey,
  makeKeys,
} from '../services/keys/change-keys';
import { saveRecoverySheet } from '../services/keys/save-recovery-sheet';
import { unlock } from '../services/keys/unlock';
import { readWaysIn } from '../services/keys/view-keys';
import { type Handlers, onTeamOf } from './handlers';

export const keysHandlers: Handlers<
  | 'keys.read'
  | 'keys.make'
  | 'keys.recovery-kept'
  | 'keys.save-recovery'
  | 'keys.new-recovery'
  | 'keys.set-passphrase'
  | 'keys.set-opens-by-itself'
  | 'keys.set-lock-after'
  | 'keys.encrypt'
  | 'keys.lock'
  | 'keys.unlock'
> = {
  'keys.read': async ({ program }) => accept(await readWaysIn(program)),
  'keys.make': async ({ program }, { passphrase }) => makeKeys(program, passphrase),
  'keys.recovery-kept': async ({ program }) => {
    const kept = program.keys.recoveryKept(program.now());
    if (kept.ok) program.announce(['device']);
    return kept;
  },
  'keys.save-recovery': async ({ program }) => saveRecoverySheet(program),
  'keys.new-recovery': onTeamOf((acting, program) => changeRecoveryKey(acting, program)),
  'keys.set-passphrase': onTeamOf((acting, program, { passphrase }) =>
    changePassphrase(acting, program, passphrase),
  ),
  'keys.set-opens-by-itself': onTeamOf((acting, program, { on }) =>
    changeOpeningByItself(acting, program, on),
  ),
  'keys.set-lock-after': async ({ program }, { minutes }) => {
    program.setLockAfter(minutes);
    return accept(null);
  },
  'keys.encrypt': async ({ program }) => program.encryptRecord(),
  'keys.lock': async ({ program }) => {
    program.lockNow();
    return accept(null);
  },
  'keys.unlock': async ({ program }, input) => unlock(program, input),
};
