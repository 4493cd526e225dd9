import { z } from 'zod';
import type { StoreTrouble } from '../domain/device/store-trouble';
import { type Member, memberRoles } from '../domain/team/member';
import type { Team } from '../domain/team/team';
import type { Presented } from '../domain/wall/presented';
import { pin } from './access';
import { type Done, read, write } from './call';
import { id, name, nothing, optionalName, pence, time } from './fields';
import type { Locked } from './keys';

export type { StoreTrouble };

export type Theme = 'system' | 'light' | 'dark' | 'contrast';

export interface Appearance {
  readonly theme: Theme;
  readonly textScale: 100 | 125 | 150 | 200;
}

export interface OpenTeam {
  readonly team: Team;
  readonly members: readonly Member[];
  /** The members who have a PIN: nobody else can say they are them. */
  readonly withPin: readonly string[];
  /** Who is at this computer; null until somebody says. */
  readonly actingMemberId: string | null;
  readonly runningHuddleId: string | null;
  /** A reflective session that has begun and is not closed. */
  readonly runningSession: { readonly id: string; readonly name: string } | null;
}

export type DeviceState = {
  readonly version: string;
  readonly today: string;
  readonly now: string;
  readonly appearance: Appearance;
  /** Whether our own window may be seen where a screen is shared or recorded. */
  readonly mayBeShared: boolean;
  readonly displays: number;
  readonly wall: 'closed' | 'shown' | 'blank';
  /** What somebody put on the wall by hand: a chart, or a section of a guide. */
  readonly presented: Presented | null;
} & (
  | {
      readonly kind: 'first-start';
      readonly hasOwnTeam: boolean;
      /** Whether there are keys, and the recovery key is on paper: then a record can be made. */
      readonly hasKeys: boolean;
      readonly hasKeychain: boolean;
    }
  | ({ readonly kind: 'open' } & OpenTeam)
  | { readonly kind: 'trouble'; readonly trouble: StoreTrouble }
  | { readonly kind: 'locked'; readonly locked: Locked }
  /** The team's record is of an earlier version, and is encrypted before it is opened. */
  | { readonly kind: 'not-encrypted'; readonly hasKeychain: boolean }
);

const setUpMember = z.strictObject({
  name,
  discipline: name,
  role: z.enum(memberRoles),
  standing: z.enum(['member', 'visitor']),
});

export const deviceCalls = {
  'device.read': read<DeviceState>()(nothing),
  'device.open-sample': write<null>()(z.strictObject({ rebuild: z.boolean() })),
  /** Closes the team that is open and shows the first page again; nothing is deleted. */
  'device.leave-team': write<null>()(nothing),
  'device.open-own-team': write<null>()(nothing),
  'device.set-up-team': write<Done>()(
    z.strictObject({
      name,
      place: optionalName,
      delegatedLimitPence: pence,
      limitCountedOver: z.enum(['plan', 'spend']),
      members: z.array(setUpMember).min(1).max(60),
      /** Which of the members is at this computer. */
      actingIndex: z.number().int().min(0).max(59),
      huddleWeekday: z.number().int().min(1).max(7),
      huddleTime: time,
      huddleMinutes: z.number().int().min(15).max(240),
      wall: z.enum(['screen', 'laptop', 'shared']),
    }),
  ),
  'device.act-as': write<null>()(z.strictObject({ memberId: id, pin: pin.optional() })),
  'device.set-appearance': write<null>()(
    z.strictObject({
      theme: z.enum(['system', 'light', 'dark', 'contrast']),
      textScale: z.union([z.literal(100), z.literal(125), z.literal(150), z.literal(200)]),
    }),
  ),
  /** Lets our own window be seen where a screen is shared or recorded, or not; the wall's always is. */
  'device.let-be-shared': write<null>()(z.strictObject({ mayBe: z.boolean() })),
  /** Saves what this computer logged: when and where something went wrong, and nothing of the team. */
  'device.save-log': write<{ readonly file: string } | null>()(nothing),
  'device.try-again': write<null>()(nothing),
  'device.show-data-folder': write<null>()(nothing),
  'device.copy-text': write<null>()(z.strictObject({ text: z.string().max(500_000) })),
} as const;
