import { describe, expect, test } from 'vitest';
import { decideAsking } from '../../../shared/domain/access/asking';
import { accessLevels } from '../../../shared/domain/access/level';
import { may, type Need, needs } from '../../../shared/domain/access/need';
import { needToTakeBack } from '../../../shared/domain/access/taking-back';
import { worksWith } from '../../../shared/domain/access/works-with';
import { wordRefusal } from '../../../shared/domain/refusal-words';

const allowed = (level: (typeof accessLevels)[number]): readonly Need[] =>
  needs.filter((need) => may(level, need) !== 'no');

test('a facilitator may do everything, and nobody more than a facilitator', () => {
  expect(allowed('facilitator')).toEqual(needs);
  expect(needs.every((need) => may('facilitator', need) === 'yes')).toBe(true);
});

test('a member may do the whole practice, and nothing that is the team’s as a whole', () => {
  expect(needs.filter((need) => may('member', need) === 'no')).toEqual([
    'change-the-team',
    'give-access',
    'look-after-the-data',
  ]);
});

test('a partner sees and adds to whom they work with, and takes back what they did', () => {
  expect(needs.filter((need) => may('partner', need) === 'theirs')).toEqual([
    'see-people',
    'see-one-person',
    'add-to-one-person',
    'take-back',
  ]);
  expect(needs.filter((need) => may('partner', need) === 'yes')).toEqual([
    'this-computer',
    'see-the-room',
    'own-pin',
  ]);
});

test('a viewer sees what a member sees', () => {
  expect(allowed('viewer')).toEqual([
    ...['this-computer', 'see-the-room', 'own-pin', 'see-people', 'see-one-person', 'see-the-team'],
  ]);
});

describe('while nobody has said who is at this computer', () => {
  test.each(needs)('%s is as until now while nobody has a PIN', (need) =>
    expect(decideAsking({ level: null, anyPin: false }, need)).toMatchObject({ ok: true }),
  );
  test.each(needs)('%s waits for them once somebody has', (need) =>
    expect(decideAsking({ level: null, anyPin: true }, need).ok).toBe(need === 'this-computer'),
  );
});

test('whom one works with is now, not once', () => {
  const ways = worksWith({
    leads: ['ada'],
    buddyOf: [
      { personId: 'ben', endedOn: null },
      { personId: 'cleo', endedOn: '2026-01-01' },
      { personId: 'ada', endedOn: null },
    ],
    proposed: [
      { personId: 'dot', withdrawnOn: null },
      { personId: 'eli', withdrawnOn: '2026-01-01' },
    ],
    alongside: ['ada', 'ada'],
  });
  expect(Object.fromEntries(ways)).toEqual({
    ada: ['lead', 'buddy', 'alongside'],
    ben: ['buddy'],
    dot: ['proposer'],
  });
});

test.each([
  ['team.changed', 'team', 'change-the-team'],
  ['team.changed.undone', 'team', 'change-the-team'],
  ['team.member-away', 'team', 'work'],
  ['people.alongside-named', 'people', 'give-access'],
  ['imports.people-brought-in', 'imports', 'look-after-the-data'],
  ['history.taken-in', 'history', 'look-after-the-data'],
  ['conversations.kept.redone', 'conversations', 'add-to-one-person'],
  ['c2-plans.ended', 'c2-plans', 'work'],
] as const)('taking %s back takes what doing it took', (verb, topic, need) =>
  expect(needToTakeBack({ verb, topic })).toBe(need),
);

test('a refusal says whom to ask, and that nothing was changed', () => {
  const words = accessLevels.flatMap((level) =>
    needs
      .filter((need) => may(level, need) === 'no')
      .map((need) => wordRefusal({ kind: 'not-for-your-level', level, need })),
  );
  for (const each of words) expect(each).toMatch(/ facilitator|ask one of them/);
  expect(wordRefusal({ kind: 'pin-wrong', left: 1, seconds: 0 })).toBe(
    'That is not the PIN. One more try before a wait.',
  );
  expect(wordRefusal({ kind: 'pin-wait', seconds: 90 })).toContain('Wait two minutes;');
});
