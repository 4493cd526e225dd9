import { expect, test } from 'vitest';
import type { ConversationKind } from '../../../shared/domain/conversations/conversation';
import type { FactsByKind } from '../../../shared/domain/measures/facts';
import { repeatContact } from '../../../shared/domain/measures/repeat-contact';
import { resolvedEarly } from '../../../shared/domain/measures/resolved-early';
import { shares, weekly } from './facts-of';

/** Twelve weeks after the week of 2 March, and the week after that. */
const weeks = ['2026-05-25', '2026-06-01'];

const talk = (on: string, kind: ConversationKind = 'C1', personId = 'rose') => ({ personId, on, kind });
const decision = (
  on: string,
  kind: 'signed-off' | 'returned' = 'signed-off',
  personId = 'rose',
): FactsByKind['decisions'] => ({ personId, decision: kind, on, readyOn: null, weeklyPence: null });

function early(talks: readonly FactsByKind['talks'][], decisions: readonly FactsByKind['decisions'][] = []) {
  return shares(weekly(resolvedEarly, { talks, decisions }, weeks));
}

test('whoever last talked with us twelve weeks ago in a C1 has come to rest early', () => {
  expect(early([talk('2026-01-05', 'C3'), talk('2026-03-02')])).toEqual(['1 of 1', '0 of 0']);
  expect(early([talk('2026-03-08', 'C2')])).toEqual(['1 of 1', '0 of 0']);
  expect(early([talk('2026-03-09', 'C0')])).toEqual(['0 of 0', '1 of 1']);
});

test('whoever last talked with us in a C3 has not', () => {
  expect(early([talk('2026-03-04', 'C3')])[0]).toBe('0 of 1');
});

test('whoever has talked with us since is not asked about', () => {
  expect(early([talk('2026-03-04'), talk('2026-05-31')])[0]).toBe('0 of 0');
});

test('a conversation after the Sunday does not change the week', () => {
  expect(early([talk('2026-03-04'), talk('2026-06-01')])[0]).toBe('1 of 1');
});

test('the next person’s conversations are not theirs', () => {
  expect(early([talk('2026-03-04'), talk('2026-04-01', 'C1', 'amir')])[0]).toBe('1 of 1');
});

test.each([
  ['on the day of the conversation', '2026-03-04', '0 of 1'],
  ['by that Sunday', '2026-05-31', '0 of 1'],
  ['before the conversation', '2026-03-03', '1 of 1'],
  ['after that Sunday', '2026-06-01', '1 of 1'],
])('a C3 signed off %s', (_, on, share) => {
  expect(early([talk('2026-03-04')], [decision(on)])[0]).toBe(share);
});

test('a proposal that was returned, or is somebody else’s, changes nothing', () => {
  const others = [decision('2026-04-01', 'returned'), decision('2026-04-01', 'signed-off', 'amir')];
  expect(early([talk('2026-03-04')], others)[0]).toBe('1 of 1');
});

function cameBack(restedOn: string, backOn: string | null) {
  return shares(weekly(repeatContact, { rests: [{ personId: 'rose', restedOn, backOn }] }, weeks));
}

test.each([
  ['within twelve weeks', '2026-04-01', '1 of 1'],
  ['on the last day of twelve weeks', '2026-05-31', '1 of 1'],
  ['a day later', '2026-06-01', '0 of 1'],
  ['never', null, '0 of 1'],
])('somebody who came to rest twelve weeks ago and came back %s', (_, backOn, share) => {
  expect(cameBack('2026-03-08', backOn)).toEqual([share, '0 of 0']);
});

test('somebody who came to rest less than twelve weeks ago is not asked about yet', () => {
  expect(cameBack('2026-03-16', '2026-03-20')).toEqual(['0 of 0', '0 of 0']);
});

test('each time somebody came to rest is asked about', () => {
  const rests = [
    { personId: 'rose', restedOn: '2026-03-02', backOn: '2026-03-05' },
    { personId: 'rose', restedOn: '2026-03-06', backOn: null },
  ];
  expect(shares(weekly(repeatContact, { rests }, weeks))[0]).toBe('1 of 2');
});
