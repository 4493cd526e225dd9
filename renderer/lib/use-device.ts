import { createContext, useContext } from 'react';
import type { DeviceState } from '../../shared/contract/device';

export type OpenDevice = Extract<DeviceState, { kind: 'open' }>;

export const DeviceContext = createContext<OpenDevice | null>(null);

/** The open team, its members, who is at this computer, and today's date. Only below an open team. */
export function useDevice(): OpenDevice {
  const device = useContext(DeviceContext);
  if (device === null) throw new Error('No team is open here.');
  return device;
}
