import { z } from 'zod';
import type { GuideHit } from '../domain/reflection/find-in-guides';
import { type Guide, guidePlaces } from '../domain/reflection/guide';
import { mostSteps, type Pack, speakers, stepMinutes, themes } from '../domain/reflection/pack';
import { type Done, read, write } from './call';
import { id, name, neededWords, nothing, words } from './fields';

const line = (most: number) => name.pipe(z.string().max(most, `is longer than ${most} characters`));
const text = (most: number) => words.pipe(z.string().max(most, `is longer than ${most} characters`));
const packThemes = z.array(z.enum(themes)).min(1, 'names no theme').max(4, 'names more than four themes');

/** What a pack must be, whoever wrote it: those that come with the program are held to it when it is built. */
export const packSchema = z.strictObject({
  name: line(60),
  purpose: line(240),
  themes: packThemes,
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
        facilitator: text(600),
      }),
    )
    .min(1, 'has no step')
    .max(mostSteps, `has more than ${mostSteps} steps`),
  watchFor: z.array(line(240)).max(8, 'holds more than eight'),
  material: text(12_000),
});

/** What a guide must be: sections short enough that each fits on the wall by itself. */
export const guideSchema = z.strictObject({
  id,
  title: line(60),
  summary: line(240),
  themes: packThemes,
  beside: z.array(z.enum(guidePlaces)),
  sections: z
    .array(z.strictObject({ title: line(60), body: text(1_200).pipe(z.string().min(1, 'says nothing yet')) }))
    .min(2, 'holds fewer than two sections')
    .max(12, 'holds more than twelve sections'),
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

/** A guide as it is chosen from and offered: without what it says. */
export interface GuideRow extends Omit<Guide, 'sections'> {
  readonly sections: readonly string[];
}

export const packCalls = {
  'packs.list': read<readonly PackRow[]>()(nothing),
  'packs.read': read<PackView>()(z.strictObject({ packId: id })),
  /** A new one with `packId` null; changes one of the team's own otherwise. The program's own are copied, not changed. */
  'packs.keep': write<Done>()(
    z.strictObject({ packId: id.nullable(), copiedFrom: id.nullable(), pack: packSchema }),
  ),
  'packs.remove': write<Done>()(z.strictObject({ packId: id })),
  'guides.list': read<readonly GuideRow[]>()(nothing),
  'guides.read': read<Guide>()(z.strictObject({ guideId: id })),
  /** The sections that say all the words, each with the line that says most of them. */
  'guides.find': read<readonly GuideHit[]>()(z.strictObject({ words: neededWords })),
} as const;
