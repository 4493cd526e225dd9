import type { ConversationKind } from '../conversations/conversation';
import { byWeek, counts } from './by-week';
import type { Measure } from './measure';

type ConversationChart = `conversations-${'c0' | 'c1' | 'c2' | 'c3'}`;

/** Design 3, conversations: how many a week, by kind. */
export const conversations: Measure<ConversationChart> = {
  id: 'conversations',
  question: 'Which conversations do we have?',
  counts: 'Conversations of each kind, C0 to C3, each week. A conversation counts on the day it happened.',
  leavesOut:
    'A contact that was not written up as a conversation is left out. So is everything with people whose record was removed.',
  why: 'Most of what matters to people can happen in C0, C1 and C2. C3 comes when those are exhausted.',
  reflection: 'What do the kinds of our conversations say about how early we meet people?',
  unit: 'count',
  better: 'neutral',
  charts: [
    { id: 'conversations-c0', name: 'C0 conversations', short: 'C0' },
    { id: 'conversations-c1', name: 'C1 conversations', short: 'C1' },
    { id: 'conversations-c2', name: 'C2 conversations', short: 'C2' },
    { id: 'conversations-c3', name: 'C3 conversations', short: 'C3' },
  ],
  needs: ['talks'],
  weekly: ({ talks }, weeks) => {
    const talked = byWeek(weeks, talks, ({ on }) => on);
    const ofKind = (kind: ConversationKind) => counts(talked, (talk) => talk.kind === kind);
    return {
      'conversations-c0': ofKind('C0'),
      'conversations-c1': ofKind('C1'),
      'conversations-c2': ofKind('C2'),
      'conversations-c3': ofKind('C3'),
    };
  },
};
