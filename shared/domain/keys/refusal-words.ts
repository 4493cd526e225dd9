import { sayList } from '../text';
import type { KeysRefusal } from './refusals';

/** Why it was not done, what is safe, and what to do next. */
export function wordKeysRefusal(refusal: KeysRefusal): string {
  switch (refusal.kind) {
    case 'locked':
      return 'Golden Thread is locked. Open it first; what you were writing is kept.';
    case 'passphrase-wrong':
      return 'Not that one. Is Caps Lock on? Nothing is lost by trying again.';
    case 'recovery-key-wrong':
      return 'That recovery key is whole, and belongs to another record or has been replaced since. Nothing is lost by trying another one.';
    case 'recovery-key-length':
      return `A recovery key has ${refusal.of} signs, in eight groups of five; here are ${refusal.signs}.`;
    case 'recovery-key-slip':
      return refusal.groups.length === 1
        ? `There is a slip in group ${refusal.groups[0]}. Look at it again on the paper.`
        : `There is a slip in groups ${sayList(refusal.groups.map(String))}. Look at them again on the paper.`;
    case 'passphrase-short':
      return `That has ${refusal.signs} signs. Take at least ${refusal.least}: three or four words that have nothing to do with each other are easy to keep in mind.`;
    case 'passphrase-plain':
      return 'Anybody might guess that one. Take three or four words that have nothing to do with each other.';
    case 'passphrase-needed':
      return 'This computer has no safe place of its own for a key, so a passphrase is needed. Without one the record would lie open, and we never keep it so.';
    case 'keys-in-use':
      return 'There is a record here already, with keys of its own. Nothing was changed.';
    case 'keys-first':
      return 'First make the keys that the record is encrypted with, and put the recovery key on paper.';
    case 'last-way-in':
      return 'It would then open only with the recovery key. Set a passphrase first.';
    case 'no-keychain':
      return 'This computer has no safe place of its own for a key, so it cannot open by itself here.';
    case 'nothing-to-encrypt':
      return 'The record is encrypted already. Nothing had to be done.';
    case 'copy-differs':
      return 'The encrypted copy was not the same as the record, so it was thrown away. The record is as it was; try again, and tell whoever looks after this computer if it happens again.';
  }
}
