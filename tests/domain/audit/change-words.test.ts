import { describe, expect, it } from 'vitest';
import { wordChangedRow, wordColumn, wordValue } from '../../../shared/domain/audit/change-words';

const today = '2026-03-18';

describe('what was changed, in words', () => {
  it('names rows and columns as the team would', () => {
    expect(wordChangedRow('c2_contacts')).toBe('A contact');
    expect(wordChangedRow('gaps')).toBe('Gaps');
    expect(wordColumn('whatNeedsToChange')).toBe('What needs to change');
    expect(wordColumn('delegatedLimitPence')).toBe('Delegated limit');
  });

  it('says money in pounds, dates as dates, and switches as yes or no', () => {
    expect(wordValue('delegatedLimitPence', 200_000, today)).toBe('£2,000');
    expect(wordValue('doneOn', '2026-03-17', today)).toBe('17 March');
    expect(wordValue('openedAt', '2026-03-17T23:30:00.000Z', today)).toBe('17 March');
    expect(wordValue('takesChair', 0, today)).toBe('no');
    expect(wordValue('quorum', 1, today)).toBe('1');
  });

  it('says a kind without its hyphens, leaves words alone, and says when there is nothing', () => {
    expect(wordValue('role', 'team-lead', today)).toBe('team lead');
    expect(wordValue('words', 'A part-time job', today)).toBe('A part-time job');
    expect(wordValue('words', '', today)).toBe('nothing');
  });
});
