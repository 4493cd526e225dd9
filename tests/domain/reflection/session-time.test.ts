import { expect, test } from 'vitest';
import { withSuggestion } from '../../../shared/domain/reflection/session-rota';
import { minutesHeld } from '../../../shared/domain/reflection/session-time';

test.each([
  ['as long as it ran', '2026-03-18T14:00:00.000Z', '2026-03-18T15:10:20.000Z', 70],
  ['as planned, where it was left running', '2026-03-18T14:00:00.000Z', '2026-03-19T09:00:00.000Z', 60],
  ['as planned, where it has not closed', '2026-03-18T14:00:00.000Z', null, 60],
])('a session took %s', (_, startedAt, closedAt, minutes) => {
  expect(minutesHeld({ startedAt, closedAt, plannedMinutes: 60 })).toBe(minutes);
});

const suggested = { facilitatorId: 'ann', presenterId: 'bob' };

test.each([
  ['both, where nobody was chosen', null, null, 'ann', 'bob'],
  ['the other to present, where the one to present leads', 'bob', null, 'bob', 'ann'],
  ['the other to lead, where the one to lead presents', null, 'ann', 'bob', 'ann'],
  ['nobody, where that was said', '', null, '', 'bob'],
])('suggested are %s', (_, facilitatorId, presenterId, leads, presents) => {
  expect(withSuggestion({ facilitatorId, presenterId }, suggested, 'one')).toEqual({
    facilitatorId: leads,
    presenterId: presents,
  });
});

test('nobody is suggested to present where nobody does', () => {
  const nobody = { facilitatorId: null, presenterId: null };
  expect(withSuggestion(nobody, suggested, 'nobody')).toEqual({ facilitatorId: 'ann', presenterId: null });
});
