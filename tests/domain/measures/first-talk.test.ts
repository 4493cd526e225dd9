import { expect, test } from 'vitest';
import { daysToConversation } from '../../../shared/domain/measures/days-to-conversation';
import type { FactsByKind } from '../../../shared/domain/measures/facts';
import { sameLead } from '../../../shared/domain/measures/same-lead';
import { shares, weekly } from './facts-of';

const weeks = ['2026-03-02', '2026-03-09', '2026-03-16', '2026-03-23', '2026-03-30'];
const rose = { personId: 'rose' };
const talked = (...days: readonly string[]): readonly FactsByKind['talks'][] =>
  days.map((on) => ({ ...rose, on, kind: 'C1' }));

function daysTo(firstContactOn: string, ...days: readonly string[]) {
  return weekly(daysToConversation, { people: [{ ...rose, firstContactOn }], talks: talked(...days) }, weeks);
}

test('a person counts in the week of their first conversation, and waits in those before', () => {
  expect(daysTo('2026-03-05', '2026-03-16', '2026-03-24')).toEqual([
    { kind: 'days', days: [], waiting: 1 },
    { kind: 'days', days: [], waiting: 1 },
    { kind: 'days', days: [11], waiting: 0 },
    { kind: 'days', days: [], waiting: 0 },
    { kind: 'days', days: [], waiting: 0 },
  ]);
});

test('whoever is talked with on the day, or before the contact was written down, waited no days', () => {
  expect(daysTo('2026-03-05', '2026-03-05')[0]).toEqual({ kind: 'days', days: [0], waiting: 0 });
  expect(daysTo('2026-03-05', '2026-03-03')[0]).toEqual({ kind: 'days', days: [0], waiting: 0 });
});

test('somebody whose first contact was long ago still waits', () => {
  const waiting = daysTo('2024-02-29').map((part) => part.kind === 'days' && part.waiting);
  expect(waiting).toEqual([1, 1, 1, 1, 1]);
});

test('a night that is an hour short is a day like any other', () => {
  expect(daysTo('2026-03-28', '2026-03-30')[4]).toEqual({ kind: 'days', days: [2], waiting: 0 });
});

/** Who led from when: `ann 2026-01-05`; `nobody` where nobody did. */
function stayed(leads: readonly string[], ...days: readonly string[]) {
  const rows = leads.map((lead) => {
    const [member = '', fromOn = ''] = lead.split(' ');
    return { ...rose, memberId: member === 'nobody' ? null : member, fromOn };
  });
  return shares(weekly(sameLead, { leads: rows, talks: talked(...days) }, weeks));
}

test('a person is asked about from their second conversation on, in the weeks they talked with us', () => {
  expect(stayed(['ann 2026-03-01'], '2026-03-03', '2026-03-10', '2026-03-11', '2026-03-31')).toEqual([
    ...['0 of 0', '1 of 1', '0 of 0', '0 of 0', '1 of 1'],
  ]);
});

test('a second conversation in the same week is a second conversation', () => {
  expect(stayed(['ann 2026-03-01'], '2026-03-03', '2026-03-04')[0]).toBe('1 of 1');
});

test('another lead worker counts from the first conversation they were there for', () => {
  const leads = ['ann 2026-03-01', 'ben 2026-03-18'];
  expect(stayed(leads, '2026-03-03', '2026-03-17', '2026-03-18', '2026-03-31')).toEqual([
    ...['0 of 0', '0 of 0', '0 of 1', '0 of 0', '0 of 1'],
  ]);
  expect(stayed(leads, '2026-03-03', '2026-03-17')[2]).toBe('1 of 1');
});

test('a change before the first conversation is none: the story had not been told', () => {
  expect(stayed(['ann 2026-03-01', 'ben 2026-03-03'], '2026-03-03', '2026-03-10')[1]).toBe('1 of 1');
});

test.each([
  ['the same member again', 'ann', '1 of 1'],
  ['another member', 'ben', '0 of 1'],
])('after a time when nobody led, %s', (_, next, share) => {
  const leads = ['ann 2026-03-01', 'nobody 2026-03-09', `${next} 2026-03-16`];
  expect(stayed(leads, '2026-03-03', '2026-03-18')[2]).toBe(share);
});

test('coming back to the first lead worker does not undo the change', () => {
  const leads = ['ann 2026-03-01', 'ben 2026-03-09', 'ann 2026-03-16'];
  expect(stayed(leads, '2026-03-03', '2026-03-18')[2]).toBe('0 of 1');
});

test('of two changes on one day the later is what the day ended with', () => {
  const leads = ['ann 2026-03-01', 'ben 2026-03-09', 'ann 2026-03-09'];
  expect(stayed(leads, '2026-03-03', '2026-03-18')[2]).toBe('1 of 1');
});

test('whoever led first led from the beginning, even if for less than a day', () => {
  expect(stayed(['ann 2026-03-05', 'ben 2026-03-05'], '2026-03-03', '2026-03-11')[1]).toBe('0 of 1');
  const leads = ['ann 2026-03-05', 'ben 2026-03-12'];
  expect(stayed(leads, '2026-03-03', '2026-03-11', '2026-03-18').slice(1, 3)).toEqual(['1 of 1', '0 of 1']);
});
