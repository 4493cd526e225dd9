import { z } from 'zod';
import { itemKinds } from '../../../shared/domain/huddles/huddle';
import type { Minutes } from '../../../shared/domain/minutes/minutes';

/** Minutes as they are kept; anything else is a damaged store, and a fault. */
const shape = z.object({
  huddleId: z.string(),
  kind: z.enum(['weekly', 'ad-hoc']),
  teamName: z.string(),
  on: z.string(),
  startedAt: z.string(),
  closedAt: z.string(),
  closedBy: z.string(),
  here: z.array(z.string()),
  observing: z.array(z.string()),
  away: z.array(z.string()),
  sections: z.array(
    z.object({
      kind: z.enum([...itemKinds, 'amendment', 'opening']),
      mark: z.enum(['C2', 'C3']).nullable(),
      heading: z.string(),
      paragraphs: z.array(z.string()),
    }),
  ),
  mark: z.string().optional(),
}) satisfies z.ZodType<Minutes>;

export function parseMinutes(body: string): Minutes {
  return shape.parse(JSON.parse(body));
}
