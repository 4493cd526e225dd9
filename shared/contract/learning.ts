import { z } from 'zod';
import { type LearningRecord, type Standard, standards } from '../domain/reflection/learning-record';
import type { LearningStanding } from '../domain/reflection/learning-standing';
import { type Done, read, write } from './call';
import type { Taken } from './exports';
import { date, id, nothing, optionalName, words } from './fields';

export interface LearningRecordView extends Omit<LearningRecord, 'standards'> {
  readonly standards: readonly Standard[];
  /** The session it came from; null for one that was begun by hand. */
  readonly sessionName: string | null;
}

/** One member's registration year, 1 December to 30 November, told to that member only. */
export interface LearningYear {
  readonly memberId: string;
  /** The November it ends in. */
  readonly ends: number;
  readonly from: string;
  readonly to: string;
  /** By their day; none that was put away. */
  readonly records: readonly LearningRecordView[];
  /** The earliest year there is a record of: before it there is nothing to turn to. */
  readonly earliest: number;
  /** The latest: the year of today, or one to come that a record was dated in. */
  readonly latest: number;
  readonly standing: LearningStanding;
}

export interface LearningSaved extends Done {
  readonly record: LearningRecordView;
  /** What was left out so that nobody can be recognised, in words; null when nothing was. */
  readonly leftOut: string | null;
}

const learningRecordFields = z.strictObject({
  on: date,
  activity: optionalName,
  what: words,
  why: words,
  learned: words,
  forPractice: words,
  forPeople: words,
  withPeer: z.boolean(),
  peerWith: optionalName,
  standards: z.array(z.enum(standards)).max(8),
});

const record = z.strictObject({ recordId: id });

/** Every one of these is about the records of whoever is at this computer, and of nobody else. */
export const learningCalls = {
  /** `yearEnds` is the November the year ends in; null for the year of today. */
  'learning.year': read<LearningYear>()(
    z.strictObject({ yearEnds: z.number().int().min(2000).max(2200).nullable() }),
  ),
  'learning.read': read<LearningRecordView>()(record),
  /** Kept as it is typed, but for whoever could be recognised in it; `recordId` null begins one. */
  'learning.save': write<LearningSaved>()(
    z.strictObject({ recordId: id.nullable(), fields: learningRecordFields }),
  ),
  /** It is done and counts, or is a draft again. */
  'learning.keep': write<Done>()(record.extend({ kept: z.boolean() })),
  /** Put away, or taken up again: nothing is lost. */
  'learning.set-aside': write<Done>()(record.extend({ aside: z.boolean() })),
  'learning.copy': write<Taken>()(record),
  /** Null when nobody chose where to. A PDF is what the window has laid out to be printed. */
  'learning.save-as': write<Taken | null>()(record.extend({ as: z.enum(['docx', 'pdf']) })),
  /** Those that were put away, the newest first. */
  'learning.aside': read<readonly LearningRecordView[]>()(nothing),
} as const;
