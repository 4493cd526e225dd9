import { sayList } from '../../shared/domain/text';
import type { OpenDevice } from '../lib/use-device';

/** Who could change it: "Grace and Tom look after the program here." */
export function sayFacilitators({ members }: Pick<OpenDevice, 'members'>): string {
  const names = members
    .filter(({ access, leftOn }) => access === 'facilitator' && leftOn === null)
    .map(({ name }) => name);
  return `${sayList(names)} ${names.length === 1 ? 'looks' : 'look'} after the program here.`;
}
