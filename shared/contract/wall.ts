import { z } from 'zod';
import type { Presented } from '../domain/wall/presented';
import type { Projection, WallItem, WallMark } from '../domain/wall/projection';
import { read, write } from './call';
import { id, nothing } from './fields';
import { chartId } from './measures';

export type { Presented, Projection, WallItem, WallMark };

const presented = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('chart'), chartId }),
  z.strictObject({ kind: z.literal('guide'), guideId: id, section: z.number().int().min(0).max(99) }),
]);

export const wallCalls = {
  /** The only call the wall's window may make. */
  'wall.read': read<Projection>()(nothing),
  'wall.show': write<null>()(nothing),
  'wall.hide': write<null>()(nothing),
  /** Blanks it, or shows it again: pressed twice it is as it was, however soon after another. */
  'wall.turn': write<null>()(nothing),
  /**
   * Puts a chart or a section of a guide on the wall, or takes it away. While a huddle runs a guide stands there until the
   * room goes on to another item; a chart only while none runs.
   */
  'wall.present': write<null>()(z.strictObject({ what: presented.nullable() })),
} as const;
