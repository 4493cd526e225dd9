import { z } from 'zod';
import type { Projection, WallItem, WallMark } from '../domain/wall/projection';
import { read, write } from './call';
import { nothing } from './fields';
import { chartId } from './measures';

export type { Projection, WallItem, WallMark };

export const wallCalls = {
  /** The only call the wall's window may make. */
  'wall.read': read<Projection>()(nothing),
  'wall.show': write<null>()(nothing),
  'wall.hide': write<null>()(nothing),
  /** Blanks it, or shows it again: pressed twice it is as it was, however soon after another. */
  'wall.turn': write<null>()(nothing),
  /** Shows a chart while no huddle runs, or stops showing it. */
  'wall.present': write<null>()(z.strictObject({ chartId: chartId.nullable() })),
} as const;
