import { z } from 'zod';
import type { Guide } from '../domain/reflection/guide';
import { mostSteps, type Pack, speakers, stepMinutes, themes } from '../domain/reflection/pack';
import { type Done, read, write } from './call';
import { id, name, neededWords, nothing } from './fields';

const line = (most: number) => name.pipe(z.string().max(most, `is longer than ${most} characters`));

/** What a pack must be, whoever wrote it: those that come with the program are held to it when it is built. */
export const packSchema = z.strictObject({
  name: line(60),
  purpose: line(240),
  themes: z.array(z.enum(themes)).min(1, 'names no theme').max(4, 'names more than four themes'),
  learning: z.array(line(160)).min(1, 'says nothing yet').max(6, 'holds more than six'),
  beforehand: z.array(line(200)).max(8, 'holds more than eight'),
  presents: z.enum(['one', 'nobody']),
  notes: z.enum(['kept', 'none']),
  steps: z
    .array(
      z.strictObject({
        title: line(32),
        minutes: z
          .number('is not a number')
          .int('is not whole minutes')
          .min(stepMinutes.least, `is less than ${stepMinutes.least} minute`)
          .max(stepMinutes.most, `is more than ${stepMinutes.most} minutes`),
        speaks: z.enum(speakers),
        prompt: line(140),
        facilitator: z.string().trim().max(600, 'is longer than 600 characters'),
      }),
    )
    .min(1, 'has no step')
    .max(mostSteps, `has more than ${mostSteps} steps`),
  watchFor: z.array(line(240)).max(8, 'holds more than eight'),
  material: z.string().trim().max(12_000, 'is longer than 12000 characters'),
});

/** A pack as it is chosen from: the program's own, or the team's. */
export interface PackRow {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
  readonly themes: Pack['themes'];
  readonly minutes: number;
  readonly presents: Pack['presents'];
  readonly own: boolean;
  readonly copiedFrom: string | null;
  /** The day a session was last held from it; null for never. */
  readonly lastHeldOn: string | null;
  readonly timesHeld: number;
}

export interface PackView extends PackRow {
  readonly pack: Pack;
}

export const packCalls = {
  'packs.list': read<readonly PackRow[]>()(nothing),
  'packs.read': read<PackView>()(z.strictObject({ packId: id })),
  /** A new one with `packId` null; changes one of the team's own otherwise. The program's own are copied, not changed. */
  'packs.keep': write<Done>()(
    z.strictObject({ packId: id.nullable(), copiedFrom: id.nullable(), pack: packSchema }),
  ),
  'packs.remove': write<Done>()(z.strictObject({ packId: id })),
  'guides.list': read<readonly Guide[]>()(nothing),
  'guides.find': read<
    readonly { readonly guideId: string; readonly section: number; readonly line: string }[]
  >()(z.strictObject({ words: neededWords })),
} as const;
