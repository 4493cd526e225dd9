import type { RecoveryKeyShown } from '../../../shared/contract/keys';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { type Acting, act } from '../acting';
import type { Program } from '../device/program';
import { tryWriting } from '../try-writing';

type Said = 'team.passphrase-changed' | 'team.recovery-key-changed' | 'team.opening-changed';

/**
 * Changes a way in, in the name of a member of the team whose keys they are (the sample team has none). The trail says that
 * it was changed, and by whom; never what it is. Keys are no row of the store: so that none is changed of which the trail
 * does not know, it is tried first whether an entry can be written.
 */
async function changing<Value>(
  acting: Acting,
  verb: Said,
  change: () => Promise<Outcome<Value, Refusal>>,
): Promise<Outcome<Value, Refusal>> {
  if (acting.store.key === null) return refuse({ kind: 'no-team-open' });
  if (acting.memberId === null) return refuse({ kind: 'nobody-acting' });
  await tryWriting(acting);
  const changed = await change();
  if (!changed.ok) return changed;
  return act<Value, Refusal>(acting, [], async (writing, { teamId }) => {
    const entry = { verb, topic: 'team', subjectId: teamId, personId: null, huddleId: null } as const;
    writing.record({ ...entry, undoable: false, undoesId: null });
    return accept(changed.value);
  });
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
  { keys }: Pick<Program, 'keys'>,
  passphrase: string | null,
): Promise<Outcome<null, Refusal>> {
  return changing(acting, 'team.passphrase-changed', () => keys.setPassphrase(passphrase));
}

export async function changeRecoveryKey(
  acting: Acting,
  { keys }: Pick<Program, 'keys'>,
): Promise<Outcome<RecoveryKeyShown, Refusal>> {
  return changing(acting, 'team.recovery-key-changed', async () => {
    const made = keys.newRecoveryKey(acting.now);
    return made.ok ? accept({ recoveryKey: made.value }) : made;
  });
}

export async function changeOpeningByItself(
  acting: Acting,
  { keys }: Pick<Program, 'keys'>,
  on: boolean,
): Promise<Outcome<null, Refusal>> {
  return changing(acting, 'team.opening-changed', () => keys.setOpensByItself(on));
}
