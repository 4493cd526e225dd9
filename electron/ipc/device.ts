import type { DeviceState } from '../../shared/contract/device';
import { localDateOf } from '../../shared/domain/dates';
import { accept, refuse } from '../../shared/domain/outcome';
import { checkPin } from '../services/access/check-pin';
import { readOpenTeam } from '../services/device/read-open-team';
import { setUpTeam } from '../services/device/set-up-team';
import { sayLocked } from '../services/keys/view-keys';
import { readPresented } from '../services/wall/read-presented';
import type { CallContext, Handlers } from './handlers';

async function readState({ program, acting }: CallContext): Promise<DeviceState> {
  const now = program.now();
  const common = {
    version: program.version,
    // To the minute, as windows say it: what is read again and has not changed then draws nothing anew.
    now: `${now.slice(0, 16)}:00.000Z`,
    today: localDateOf(now),
    appearance: program.appearance(),
    mayBeShared: program.mayBeShared(),
    displays: program.displays(),
    wall: program.wall(),
    presented: acting === null ? null : await readPresented(acting, program.presented()),
  };
  const lock = program.lock();
  if (lock !== null) return { ...common, presented: null, kind: 'locked', locked: sayLocked(program, lock) };
  const trouble = program.trouble();
  if (trouble !== null) return { ...common, kind: 'trouble', trouble };
  if (program.isNotEncrypted())
    return { ...common, kind: 'not-encrypted', hasKeychain: await program.keys.hasKeychain() };
  if (acting === null) {
    const hasOwnTeam = program.hasOwnTeam();
    const hasKeychain = await program.keys.hasKeychain();
    return { ...common, kind: 'first-start', hasOwnTeam, hasKeys: program.hasKeys(), hasKeychain };
  }
  return { ...common, kind: 'open', ...(await readOpenTeam(acting)) };
}

export const deviceHandlers: Handlers<
  | 'device.read'
  | 'device.open-sample'
  | 'device.leave-team'
  | 'device.open-own-team'
  | 'device.set-up-team'
  | 'device.act-as'
  | 'device.set-appearance'
  | 'device.let-be-shared'
  | 'device.save-log'
  | 'device.try-again'
  | 'device.show-data-folder'
  | 'device.copy-text'
> = {
  'device.read': async (context) => accept(await readState(context)),
  'device.open-sample': async ({ program }, { rebuild }) => {
    await program.openSample(rebuild);
    return accept(null);
  },
  'device.leave-team': async ({ program }) => {
    await program.leaveTeam();
    return accept(null);
  },
  'device.open-own-team': async ({ program }) => {
    await program.openOwnTeam();
    return accept(null);
  },
  'device.set-up-team': async ({ program }, input) => setUpTeam(program, input),
  'device.act-as': async ({ program, acting }, { memberId, pin = null }) => {
    const known = acting === null ? accept(null) : await checkPin(acting, memberId, pin);
    if (!known.ok) return known;
    const acts = await program.actAs(memberId);
    return acts ? accept(null) : refuse({ kind: 'not-found', what: 'member' });
  },
  'device.set-appearance': async ({ program }, appearance) => {
    await program.setAppearance(appearance);
    return accept(null);
  },
  'device.let-be-shared': async ({ program }, { mayBe }) => {
    program.letBeShared(mayBe);
    return accept(null);
  },
  'device.save-log': async ({ program }) => {
    const saved = await program.saveLog();
    if (saved.kind === 'failed') return refuse({ kind: 'not-saved', why: saved.why });
    return accept(saved.kind === 'saved' ? { file: saved.name } : null);
  },
  'device.try-again': async ({ program }) => {
    await program.tryAgain();
    return accept(null);
  },
  'device.show-data-folder': async ({ program }) => {
    return (await program.showDataFolder()) ? accept(null) : refuse({ kind: 'folder-not-here' });
  },
  'device.copy-text': async ({ program }, { text }) => {
    program.copyText(text);
    return accept(null);
  },
};
