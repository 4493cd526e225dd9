import { createHmac, createSecretKey } from 'node:crypto';
import { remembering } from './own-copy';

/** Letters of which six bits each never meet by chance among a council's people and their events. */
const letters = { person: 22, event: 16 } as const;

interface Hashes {
  readonly person: (id: string) => string;
  readonly event: (identity: string) => string;
}

/**
 * Keyed hashes (HMAC-SHA256): the same person is the same hash in the next file, and without the key, which is not in the
 * store, nobody can find out whose it is by trying numbers.
 */
export function hashesWith(key: string): Hashes {
  const secret = createSecretKey(key, 'hex');
  const hash = (kind: keyof typeof letters, text: string): string =>
    createHmac('sha256', secret).update(`${kind}\u001f${text}`).digest('base64url').slice(0, letters[kind]);
  return {
    person: remembering((id) => hash('person', id.toUpperCase()), 200_000),
    event: (identity) => hash('event', identity.toUpperCase()),
  };
}
