import { sayList } from '../../../../shared/domain/text';

/** `Ewa, Grace and Tom.`, or that nobody is. */
export function sayNames(names: readonly string[]): string {
  return names.length === 0 ? 'nobody yet.' : `${sayList(names)}.`;
}
