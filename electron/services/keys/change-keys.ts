import type { RecoveryKeyShown } from '../../../shared/contract/keys';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { type Acting, act } from '../acting';
import type { Program } from '../device/program';

type Said = 'team.passphrase-changed' | 'team.recovery-key-changed' | 'team.opening-changed';

/** The trail says that a way in was changed, and by whom; never what it is. */
async function say(acting: Acting, verb: Said): Promise<Outcome<null, Refusal>> {
  return act<null, Refusal>(acting, [], async (writing, { teamId }) => {
    const entry = { verb, topic: 'team', subjectId: teamId, personId: null, huddleId: null } as const;
    writing.record({ ...entry, undoable: false, undoesId: null });
    return accept(null);
  });
}

/** Only in the name of a member of the team whose keys they are: the sample team has none. */
function isOwn({ store }: Acting): boolean {
  return store.key !== null;
}

/** Makes the keys of a record that is still to be made, or to be encrypted. */
export async function makeKeys(
  program: Pick<Program, 'keys' | 'mayMakeKeys' | 'now'>,
  passphrase: string | null,
): Promise<Outcome<RecoveryKeyShown, Refusal>> {
  if (!program.mayMakeKeys()) return refuse({ kind: 'keys-in-use' });
  const made = await program.keys.make(passphrase, program.now());
  return made.ok ? accept({ recoveryKey: made.value }) : made;
}

export async function changePassphrase(
  acting: Acting,
  program: Pick<Program, 'keys'>,
  passphrase: string | null,
): Promise<Outcome<null, Refusal>> {
  if (!isOwn(acting)) return refuse({ kind: 'no-team-open' });
  if (acting.memberId === null) return refuse({ kind: 'nobody-acting' });
  const changed = await program.keys.setPassphrase(passphrase);
  return changed.ok ? say(acting, 'team.passphrase-changed') : changed;
}

export async function changeRecoveryKey(
  acting: Acting,
  program: Pick<Program, 'keys'>,
): Promise<Outcome<RecoveryKeyShown, Refusal>> {
  if (!isOwn(acting)) return refuse({ kind: 'no-team-open' });
  if (acting.memberId === null) return refuse({ kind: 'nobody-acting' });
  const changed = program.keys.newRecoveryKey(acting.now);
  if (!changed.ok) return changed;
  const said = await say(acting, 'team.recovery-key-changed');
  return said.ok ? accept({ recoveryKey: changed.value }) : said;
}

export async function changeOpeningByItself(
  acting: Acting,
  program: Pick<Program, 'keys'>,
  on: boolean,
): Promise<Outcome<null, Refusal>> {
  if (!isOwn(acting)) return refuse({ kind: 'no-team-open' });
  if (acting.memberId === null) return refuse({ kind: 'nobody-acting' });
  const changed = await program.keys.setOpensByItself(on);
  return changed.ok ? say(acting, 'team.opening-changed') : changed;
}
