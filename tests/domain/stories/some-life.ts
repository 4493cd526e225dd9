import type { WithheldFacts } from '../../../shared/domain/reflection/without-people';
import type { LifeFacts } from '../../../shared/domain/stories/draft-story';

type Known = WithheldFacts['people'][number];

export function known(fullName: string, knownAs: string, more: Partial<Known> = {}): Known {
  return {
    ...{ id: fullName, fullName, knownAs },
    ...{ recordNumber: null, phone: null, address: null, dateOfBirth: null },
    ...more,
  };
}

export const dorothy = known('Dorothy Hale', 'D.H.', {
  ...{ recordNumber: 'A221905', phone: '0121 496 0123', address: '12 Mill Lane, Eastgate' },
  dateOfBirth: '1941-03-18',
});
export const people = [dorothy, known('Will Bridges', 'Vinyl'), known('Ted Firth', 'A.M.')];
export const colleagues = [
  { name: 'Grace Whitlock', calledName: 'Grace' },
  { name: 'Shabnam Iqbal', calledName: 'Shab' },
];

type Talk = LifeFacts['conversations'][number];
type Plan = LifeFacts['plans'][number];

export function talk(happenedOn: string, more: Partial<Talk>): Talk {
  return {
    ...{ id: happenedOn, personId: dorothy.id, memberId: 'grace', kind: 'C1', happenedOn, how: 'visit' },
    ...{ whatMatters: '', strengths: '', listenedTo: [], whatHappened: '', createdAt: '' },
    ...more,
  };
}

export function plan(openedOn: string, more: Partial<Plan>): Plan {
  return {
    ...{ id: openedOn, personId: dorothy.id, whatNeedsToChange: '', ownWords: '', emergencyPlan: '' },
    ...{ strengths: '', contactRhythmDays: 2, buddyId: null, openedOn, openedById: 'grace' },
    ...{ endedOn: null, outcome: null, outcomeWords: null, whatMadeTheDifference: null },
    ...more,
  };
}

export const noLife: LifeFacts = {
  ...{ person: dorothy, firstContactOn: '2026-01-05', conversations: [], connections: [], plans: [] },
  ...{ contacts: [], spends: [], reviews: [], proposals: [] },
};
