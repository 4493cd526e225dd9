import type { LearningRecord } from '../../../shared/domain/reflection/learning-record';

/** A whole record, with what a test changes of it. */
export function aRecord(changes: Partial<LearningRecord> = {}): LearningRecord {
  return {
    ...{ id: 'r1', teamId: 't1', memberId: 'm1', sessionId: null, on: '2026-03-18' },
    activity: 'Reflective session in the team, 75 minutes',
    what: 'We thought about a plan that kept being reviewed.',
    why: 'I hold four such plans.',
    learned: 'I ask what is strong too late.',
    forPractice: 'I will begin with it.',
    forPeople: 'They are asked what matters first.',
    ...{ withPeer: true, peerWith: 'two social workers', standards: '["4.5","4.7"]' },
    ...{ state: 'kept', changedAt: '2026-03-18T09:31:00.000Z', setAsideAt: null },
    ...changes,
  };
}
