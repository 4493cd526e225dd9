import type { Projection } from '../../../shared/contract/huddles';

/** Being built. */
export function WallView(_props: { readonly projection: Projection }) {
  return null;
}
