import { z } from 'zod';
import { accessLevels } from '../domain/access/level';
import { pinSigns } from '../domain/access/pin';
import type { WayOfWorking } from '../domain/access/works-with';
import { type Done, read, write } from './call';
import { id } from './fields';
import type { PersonLabel } from './labels';

/** As it is typed; whether it may be set is the domain's to say. Two code units for each sign at most. */
export const pin = z
  .string()
  .min(1, 'is empty')
  .max(2 * pinSigns.most, 'is not a PIN');

/** Whom a member works with, and by what. */
export interface WorksWith {
  readonly memberId: string;
  readonly people: readonly { readonly person: PersonLabel; readonly ways: readonly WayOfWorking[] }[];
}

const alongside = z.strictObject({ personId: id, memberId: id });

export const accessCalls = {
  'access.works-with': read<WorksWith>()(z.strictObject({ memberId: id })),
  'access.set-level': write<Done>()(z.strictObject({ memberId: id, level: z.enum(accessLevels) })),
  /** One's own; `was` is the one that is set, null where there is none. */
  'access.set-pin': write<Done>()(z.strictObject({ was: pin.nullable(), pin })),
  'access.remove-my-pin': write<Done>()(z.strictObject({ was: pin })),
  /** Somebody else's, which they have forgotten. */
  'access.remove-pin-of': write<Done>()(z.strictObject({ memberId: id })),
  'access.name-alongside': write<Done>()(alongside),
  'access.end-alongside': write<Done>()(alongside),
} as const;
