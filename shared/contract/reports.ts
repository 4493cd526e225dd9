import { z } from 'zod';
import { type Composition, spans } from '../domain/reports/composition';
import type { ReportFacts } from '../domain/reports/report-document';
import { read, write } from './call';
import type { Taken } from './exports';
import { date, id, nothing, optionalName, words } from './fields';
import { chartId } from './measures';

/** What a report may be put together from, as it may leave the team. */
export interface ReportMaterial extends ReportFacts {
  /** What the team noticed that counts fewer than five: so many notices stay in the team. */
  readonly noticesKept: number;
}

const composition = z.strictObject({
  title: optionalName,
  introduction: words,
  span: z.enum(spans),
  from: z.union([date, z.literal('')]),
  to: z.union([date, z.literal('')]),
  chartIds: z.array(chartId).max(60),
  storyIds: z.array(id).max(60),
  noticed: z.boolean(),
  figures: z.boolean(),
}) satisfies z.ZodType<Composition>;

/** How every PNG begins, its size after it (PNG specification, 5.2 and 11.2.2), as base64 of whole groups of three bytes. */
const png = z
  .base64()
  .max(20_000_000)
  .refine((data) => /^iVBORw0KGgoAAAANSUhE[A-Za-z0-9+/]{16}/.test(data), 'is not a picture (PNG)');
const picture = z.strictObject({ chartId, png });

export const reportCalls = {
  'reports.material': read<ReportMaterial>()(nothing),
  /** Null when nobody chose where to. A PDF is what the window has laid out to be printed; Word takes its pictures from it. */
  'reports.save-as': write<Taken | null>()(
    z.strictObject({ composition, as: z.enum(['docx', 'pdf']), pictures: z.array(picture).max(60) }),
  ),
} as const;
