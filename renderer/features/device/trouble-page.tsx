import type { StoreTrouble } from '../../../shared/contract/device';

/** Being built. */
export function TroublePage(_props: { readonly trouble: StoreTrouble }) {
  return null;
}
