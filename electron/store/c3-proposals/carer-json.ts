import type { CarerHeard } from '../../../shared/domain/c3-proposals/proposal';

/** Who was heard is one JSON value in its column; anything else there is a damaged store, and a fault. */
export function parseCarer(json: string): CarerHeard {
  const value: unknown = JSON.parse(json);
  if (typeof value === 'object' && value !== null && 'kind' in value) {
    if (value.kind === 'not-said' || value.kind === 'no-carer') return { kind: value.kind };
    if (value.kind === 'heard' && 'who' in value && 'on' in value && 'said' in value) {
      const { who, on, said } = value;
      const dated = on === null || typeof on === 'string';
      if (typeof who === 'string' && typeof said === 'string' && dated)
        return { kind: 'heard', who, on, said };
    }
  }
  throw new Error('A proposal in the store does not say whether a carer was heard.');
}
