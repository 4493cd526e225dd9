import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DraftKeeper } from '../../../renderer/lib/draft-keeper';

interface Spend {
  readonly amount: string;
  readonly what: string;
}

const empty: Spend = { amount: '', what: '' };

function isSpend(json: unknown): json is Spend {
  return typeof json === 'object' && json !== null && 'amount' in json && 'what' in json;
}

/** A store that answers what it has once it is told to, as a slow disk does. */
function slowStore(text: string | null) {
  const { promise, resolve } = Promise.withResolvers<string | null>();
  const saved: unknown[] = [];
  const forgotten: string[] = [];
  const shown: Spend[] = [];
  const keeper = new DraftKeeper<Spend>({
    ...{ key: 'c2-plan/p/spend', empty },
    parse: (json) => (isSpend(json) ? json : null),
    show: (body) => void shown.push(body),
    store: {
      read: () => promise,
      save: (_key, body) => void saved.push(JSON.parse(body)),
      forget: (key) => void forgotten.push(key),
    },
  });
  const reading = keeper.read();
  const answer = async (): Promise<void> => {
    resolve(text);
    await reading;
  };
  return { keeper, answer, saved, forgotten, shown };
}

describe('what is being typed', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is there again, and kept a quarter of a second after the last key', async () => {
    const { keeper, answer, saved, shown } = slowStore('{"amount":"140","what":"A lock"}');
    await answer();
    expect(shown).toEqual([{ amount: '140', what: 'A lock' }]);
    keeper.change({ amount: '140', what: 'A lock for' });
    vi.advanceTimersByTime(200);
    keeper.change({ amount: '140', what: 'A lock for the door' });
    vi.advanceTimersByTime(200);
    expect(saved).toEqual([]);
    vi.advanceTimersByTime(50);
    expect(saved).toEqual([{ amount: '140', what: 'A lock for the door' }]);
  });

  it('loses no letter of a hand that is quicker than the store', async () => {
    const { keeper, answer, saved, shown } = slowStore(null);
    keeper.change({ amount: '2', what: '' });
    keeper.change({ amount: '2,1', what: '' });
    await answer();
    expect(shown.at(-1)).toEqual({ amount: '2,1', what: '' });
    vi.advanceTimersByTime(250);
    expect(saved).toEqual([{ amount: '2,1', what: '' }]);
  });

  it('is joined to what was kept, field by field: neither takes the other’s place', async () => {
    const { keeper, answer, saved, shown } = slowStore('{"amount":"140","what":"A lock"}');
    keeper.change({ amount: '', what: 'for Tuesday' });
    vi.advanceTimersByTime(1000);
    expect(saved, 'nothing is written over what was not read').toEqual([]);
    await answer();
    expect(shown.at(-1)).toEqual({ amount: '140', what: 'A lock for Tuesday' });
    vi.advanceTimersByTime(250);
    expect(saved).toEqual([{ amount: '140', what: 'A lock for Tuesday' }]);
  });

  it('is written at once when the page is left, and shown no more', async () => {
    const { keeper, answer, saved, shown } = slowStore(null);
    await answer();
    keeper.change({ amount: '9', what: '' });
    keeper.leave();
    expect(saved).toEqual([{ amount: '9', what: '' }]);
    vi.advanceTimersByTime(1000);
    expect(saved).toHaveLength(1);
    expect(shown).toHaveLength(2);
  });

  it('is not lost where the page is left before what was kept is read', async () => {
    const { keeper, answer, saved } = slowStore('{"amount":"140","what":"A lock"}');
    keeper.change({ amount: '', what: 'for Tuesday' });
    keeper.leave();
    await answer();
    expect(saved).toEqual([{ amount: '140', what: 'A lock for Tuesday' }]);
  });

  it('is gone once it has been recorded, even where it was not read yet', async () => {
    const { keeper, answer, saved, forgotten, shown } = slowStore('{"amount":"140","what":"A lock"}');
    keeper.change({ amount: '140', what: 'A lock' });
    keeper.forget();
    await answer();
    vi.advanceTimersByTime(1000);
    expect(forgotten).toEqual(['c2-plan/p/spend']);
    expect(saved).toEqual([]);
    expect(shown.at(-1)).toEqual(empty);
  });

  it('begins anew where what was kept is nothing this form has written', async () => {
    const { answer, shown } = slowStore('["else"]');
    await answer();
    expect(shown).toEqual([empty]);
  });
});
