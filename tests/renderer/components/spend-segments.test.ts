import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layRuler } from '../../../renderer/components/time/spend-segments';

const spend = (id: string, amount: number) => ({ id, label: id, amount });

describe('the spend ruler', () => {
  it('ends at the limit while spends are within it', () => {
    const { whole, segments } = layRuler([spend('sitter', 500)], 1000, 0, 0.1, 0.1);
    expect(whole).toBe(1000);
    expect(segments).toEqual([{ key: 'sitter', amount: 500, share: 0.5 }]);
  });

  it('grows past the limit by what is asked for', () => {
    expect(layRuler([spend('sitter', 900)], 1000, 400, 0.1, 0.1).whole).toBe(1300);
  });

  it('folds lengths too short for words into one label', () => {
    const spends = [spend('tea', 10), spend('sitter', 500), spend('bus', 20), spend('key', 30)];
    const { labels } = layRuler(spends, 1000, 0, 0.1, 0.1);
    expect(labels.map(({ words, amount }) => [words, amount])).toEqual([
      ['sitter', 500],
      ['3 others', 60],
    ]);
  });

  it('calls them spends where none is long enough for a label of its own', () => {
    const { labels } = layRuler([spend('tea', 10), spend('bus', 20)], 1000, 0, 0.1, 0.1);
    expect(labels.map(({ words }) => words)).toEqual(['2 spends']);
  });

  it('shows every penny once, and labels that never run into each other', () => {
    const spends = fc.array(fc.integer({ min: 1, max: 300_000 }), { maxLength: 40 });
    fc.assert(
      fc.property(spends, fc.integer({ min: 0, max: 500_000 }), (amounts, limit) => {
        const ruler = layRuler(
          amounts.map((amount, i) => spend(String(i), amount)),
          limit,
          0,
          0.12,
          0.15,
        );
        const total = amounts.reduce((sum, amount) => sum + amount, 0);
        expect(ruler.spent).toBe(total);
        expect(ruler.labels.reduce((sum, { amount }) => sum + amount, 0)).toBe(total);
        for (const [i, { from, room }] of ruler.labels.entries()) {
          const next = ruler.labels[i + 1];
          if (next !== undefined) expect(from + room).toBeLessThanOrEqual(next.from + 1e-9);
        }
      }),
    );
  });
});
