import type { TimelineEvent, TimelineKind } from '../../../shared/contract/people';

export type TimelinePart = 'everything' | 'conversations' | 'money' | 'decisions';

const conversations: readonly TimelineKind[] = [
  'conversation',
  'connection',
  'contact',
  'gap',
  'told',
  'lead-worker',
];
const money: readonly TimelineKind[] = ['spend', 'signed-off'];
const decisions: readonly TimelineKind[] = [
  'plan-opened',
  'review',
  'plan-ended',
  'plan-reopened',
  'proposal-begun',
  'proposal-ready',
  'signed-off',
  'returned',
  'withdrawn',
  'closed',
  'merged',
];

/** The parts of a person's timeline that can be read by themselves. */
export const timelineParts = [
  { value: 'everything', label: 'Everything', holds: () => true },
  {
    value: 'conversations',
    label: 'Conversations',
    holds: (kind: TimelineKind) => conversations.includes(kind),
  },
  { value: 'money', label: 'Money', holds: (kind: TimelineKind) => money.includes(kind) },
  { value: 'decisions', label: 'Decisions', holds: (kind: TimelineKind) => decisions.includes(kind) },
] as const satisfies readonly {
  readonly value: TimelinePart;
  readonly label: string;
  readonly holds: (kind: TimelineKind) => boolean;
}[];

/** Where an event leads, if anywhere. */
export function linkOf({ link }: TimelineEvent): string | null {
  if (link === null) return null;
  const places = { 'c2-plan': '/c2-plans', 'c3-proposal': '/c3-proposals', minutes: '/minutes' } as const;
  return `${places[link.to]}/${link.id}`;
}
