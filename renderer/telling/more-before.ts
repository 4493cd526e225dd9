import { sayNumber } from '../../shared/domain/dates-said';
import { startSentence } from '../../shared/domain/text';

/** Under a list of the newest, how many came before: `12 more ended before these: find them by name.` */
export function sayMoreBefore(count: number, did: string): string {
  return `${startSentence(sayNumber(count))} more ${did} before these: find ${count === 1 ? 'it' : 'them'} by name.`;
}
