import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPounds, mostPence, parsePounds, wordMoneyRefusal } from '../../shared/domain/money';

describe('an amount as people type it', () => {
  it.each([
    ['£1,200.50', 120_050],
    ['1200', 120_000],
    ['1,200', 120_000],
    [' £ 45 ', 4_500],
    ['1.2k', 120_000],
    ['£2K', 200_000],
    ['12.5', 1_250],
    ['0.07', 7],
    ['45p', 45],
    ['0', 0],
    ['£10,000,000', mostPence],
  ])('%s is %i pence', (typed, pence) => {
    expect(parsePounds(typed)).toEqual({ ok: true, value: pence });
  });

  it.each([
    ['', 'nothing-typed'],
    ['£', 'nothing-typed'],
    ['-5', 'less-than-nothing'],
    ['£−5', 'less-than-nothing'],
    ['1e9', 'not-an-amount'],
    ['٣', 'not-an-amount'],
    ['1,20', 'commas-misplaced'],
    ['1,2,00', 'commas-misplaced'],
    [',', 'commas-misplaced'],
    ['12.345', 'finer-than-pence'],
    ['12.', 'not-an-amount'],
    ['$5', 'not-an-amount'],
    ['Infinity', 'not-an-amount'],
    ['0x10', 'not-an-amount'],
    ['10000000.01', 'too-much'],
    ['9'.repeat(400), 'too-much'],
  ])('%j is refused: %s', (typed, kind) => {
    expect(parsePounds(typed)).toMatchObject({ ok: false, refusal: { kind } });
  });

  it('is refused with words that say what to type instead', () => {
    const outcome = parsePounds('1,20');
    expect(outcome.ok ? '' : wordMoneyRefusal(outcome.refusal)).toBe(
      'The comma in 1,20 is not where thousands are. Type 1,200 or 1200, and 1.20 for pence.',
    );
  });

  it('never becomes anything but whole pence within the limit, whatever is typed', () => {
    const strings = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[£\d,.kp -]{0,14}$/));
    fc.assert(
      fc.property(strings, (typed) => {
        const outcome = parsePounds(typed);
        if (!outcome.ok) return wordMoneyRefusal(outcome.refusal) !== '';
        return Number.isInteger(outcome.value) && outcome.value >= 0 && outcome.value <= mostPence;
      }),
      { numRuns: 2000 },
    );
  });
});

describe('an amount as it is shown', () => {
  it.each([
    [134_000, '£1,340'],
    [18_640, '£186.40'],
    [5, '£0.05'],
    [0, '£0'],
    [mostPence, '£10,000,000'],
    [-250, '−£2.50'],
  ])('%i pence is %s', (pence, shown) => {
    expect(formatPounds(pence)).toBe(shown);
  });

  it('reads back as the same pence', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: mostPence }), (pence) => {
        expect(parsePounds(formatPounds(pence))).toEqual({ ok: true, value: pence });
      }),
    );
  });
});
