import { describe, expect, it } from 'vitest';
import { type WhereFacts, whereThingsAre } from '../../../shared/domain/people/where-things-are';

const today = '2026-03-18';
const nothing: WhereFacts = {
  closedOn: null,
  closedReason: null,
  openPlan: null,
  proposal: null,
  lastEnding: null,
  lastConversation: null,
};
const talk = {
  on: '2026-03-01',
  whatMatters: 'Pigeons, and mornings. Nothing before the racing.',
  whatHappened: '',
};
const proposal = { status: 'draft', readyOn: null, decidedOn: null, lookAgainOn: null } as const;
const ending = {
  on: '2026-02-06',
  outcome: 'in-control-again',
  outcomeWords: null,
  openedOn: '2025-12-28',
} as const;

describe('one line about a person', () => {
  it.each<[Partial<WhereFacts>, string]>([
    [{}, 'Waiting to talk'],
    [
      { lastConversation: { ...talk, whatMatters: '', whatHappened: 'Rang about a rail.' } },
      'Rang about a rail. Waiting to talk',
    ],
    [{ lastConversation: talk }, 'Pigeons, and mornings'],
    [
      { openPlan: { whatNeedsToChange: 'Safe at night while Ken is away.' }, proposal },
      'Safe at night while Ken is away',
    ],
    [{ openPlan: { whatNeedsToChange: '' } }, 'What needs to change is not said yet'],
    [{ proposal }, 'A C3 proposal is being prepared'],
    [{ proposal: { ...proposal, status: 'ready', readyOn: '2026-03-16' } }, 'C3 proposal ready, two days'],
    [{ proposal: { ...proposal, status: 'ready', readyOn: today } }, 'C3 proposal ready since today'],
    [{ proposal: { ...proposal, status: 'returned' } }, 'C3 proposal returned, with something to try first'],
    [
      { lastEnding: ending, lastConversation: { ...talk, on: '2026-01-01' } },
      'In control again, after 41 days',
    ],
    [{ lastEnding: ending, lastConversation: talk }, 'Pigeons, and mornings'],
    [
      { closedOn: '2026-03-01', closedReason: 'Moved to be near her sister.', lastConversation: talk },
      'Moved to be near her sister',
    ],
    [{ closedOn: '2026-03-01' }, 'At rest with us'],
  ])('%o is: %s', (facts, line) => {
    expect(whereThingsAre({ ...nothing, ...facts }, today)).toBe(line);
  });

  it('says when a good life is looked at again, until they told us something newer', () => {
    const signed = {
      ...proposal,
      status: 'signed-off',
      decidedOn: '2026-02-25',
      lookAgainOn: '2026-06-01',
    } as const;
    expect(whereThingsAre({ ...nothing, proposal: signed }, today)).toBe(
      'Good life agreed, looked at again on 1 June',
    );
    expect(whereThingsAre({ ...nothing, proposal: signed, lastConversation: talk }, today)).toBe(
      'Pigeons, and mornings',
    );
  });
});
