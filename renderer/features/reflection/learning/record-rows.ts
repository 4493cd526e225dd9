import { sayDate } from '../../../../shared/domain/dates-said';
import type { MissingOfRecord } from '../../../../shared/domain/reflection/record-complete';
import { wordStandard } from '../../../../shared/domain/reflection/standard-words';
import type { RecordFields } from './record-fields-of';

export const recordRowIds = ['activity', 'what', 'learned', 'changes', 'peer', 'standards'] as const;
export type RecordRowId = (typeof recordRowIds)[number];

export interface RecordRow {
  readonly id: RecordRowId;
  readonly label: string;
  /** What of a record's missing things is asked here. */
  readonly missing: readonly MissingOfRecord[];
  /** What is said of it on the paper, a paragraph each. */
  readonly say: (fields: RecordFields, today: string) => readonly string[];
}

/** The parts of a record as they are asked, in the order of the regulator's own form. */
export const recordRows: readonly RecordRow[] = [
  {
    id: 'activity',
    label: 'Activity and day',
    missing: ['activity', 'day-to-come'],
    say: ({ activity, on }, today) => [activity, on === '' ? '' : sayDate(on, today)],
  },
  { id: 'what', label: 'What, and why', missing: ['what', 'why'], say: ({ what, why }) => [what, why] },
  { id: 'learned', label: 'What I learned', missing: ['learned'], say: ({ learned }) => [learned] },
  {
    id: 'changes',
    label: 'What it changes',
    missing: ['forPractice', 'forPeople'],
    say: ({ forPractice, forPeople }) => [forPractice, forPeople],
  },
  {
    id: 'peer',
    label: 'With a colleague',
    missing: ['peerWith'],
    say: ({ withPeer, peerWith }) => [
      withPeer ? `Yes${peerWith === '' ? '' : `, with ${peerWith}`}.` : 'No.',
    ],
  },
  {
    id: 'standards',
    label: 'Standards',
    missing: [],
    say: ({ standards }) =>
      standards.length === 0
        ? ['None chosen. You may leave it so.']
        : standards.map((standard) => `${standard} ${wordStandard(standard)}`),
  },
];

export function isRecordRow(id: string): id is RecordRowId {
  return recordRowIds.some((each) => each === id);
}
