import { use } from 'react';
import type { CallName } from '../../shared/contract';
import { decideAsking } from '../../shared/domain/access/asking';
import { callNeeds } from '../../shared/domain/access/call-needs';
import type { AccessLevel } from '../../shared/domain/access/level';
import type { AccessRefusal } from '../../shared/domain/access/refusals';
import { DeviceContext, type OpenDevice } from './use-device';

/** What whoever is at this computer may see and do; null while nobody has said. */
export function levelAt({ members, actingMemberId }: OpenDevice): AccessLevel | null {
  return members.find(({ id }) => id === actingMemberId)?.access ?? null;
}

/** Why a call would be refused to whoever is here, so that it need not be offered; null where it would not. */
export function whyNotAsk(device: OpenDevice, name: CallName): AccessRefusal | null {
  const decided = decideAsking(
    { level: levelAt(device), anyPin: device.withPin.length > 0 },
    callNeeds[name],
  );
  return decided.ok ? null : decided.refusal;
}

/**
 * Whether whoever is at this computer may make a call, by the same rule that the main process holds it to: for what is
 * offered on a screen, never in place of that. Without an open team nothing is anybody's yet.
 */
export function useMay(): (name: CallName) => boolean {
  const device = use(DeviceContext);
  return (name) => device === null || whyNotAsk(device, name) === null;
}
