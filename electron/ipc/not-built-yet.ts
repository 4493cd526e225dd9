import type { CallName } from '../../shared/contract';
import type { Handlers } from './handlers';

/** Stands in for handlers of a topic that is still being built. Deleted when the last one is there. */
export function notBuiltYet<Names extends CallName>(...names: readonly Names[]): Handlers<Names> {
  const missing = (name: Names) => async () => {
    throw new Error(`${name} is not built yet`);
  };
  return Object.fromEntries(names.map((name) => [name, missing(name)])) as unknown as Handlers<Names>;
}
