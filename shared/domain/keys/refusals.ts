import type { PassphraseRefusal } from './passphrase';
import type { RecoveryKeyRefusal } from './recovery-key';

export type KeysRefusal =
  | PassphraseRefusal
  | RecoveryKeyRefusal
  /** The program is locked, and answers nothing but what opens it. */
  | { readonly kind: 'locked' }
  | { readonly kind: 'passphrase-wrong' }
  | { readonly kind: 'recovery-key-wrong' }
  /** This computer has nowhere safe of its own for a key, so the team needs a passphrase. */
  | { readonly kind: 'passphrase-needed' }
  /** There is a record already that its own keys open; others would open nothing. */
  | { readonly kind: 'keys-in-use' }
  /** A record is made only once there are keys to encrypt it with, and the recovery key is on paper. */
  | { readonly kind: 'keys-first' }
  /** It would leave no way that opens by itself and no passphrase. */
  | { readonly kind: 'last-way-in' }
  /** This computer has nowhere safe of its own for a key. */
  | { readonly kind: 'no-keychain' }
  /** Nothing here waits to be encrypted. */
  | { readonly kind: 'nothing-to-encrypt' }
  /** The copy that was encrypted was not the same as what it was made of; what there was is untouched. */
  | { readonly kind: 'copy-differs' };
