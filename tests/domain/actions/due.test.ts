import { describe, expect, it } from 'vitest';
import { byDueDay, decideDue, isDue } from '../../../shared/domain/actions/due';

const huddle = '2026-03-25';

describe('an action', () => {
  it('is due when its day comes by the next huddle', () => {
    expect(isDue({ dueOn: '2026-03-25', planId: null }, huddle, new Set())).toBe(true);
    expect(isDue({ dueOn: '2026-03-01', planId: null }, huddle, new Set())).toBe(true);
    expect(isDue({ dueOn: '2026-03-26', planId: null }, huddle, new Set())).toBe(false);
    expect(isDue({ dueOn: null, planId: null }, huddle, new Set())).toBe(false);
  });

  it('that is a step of an open C2 plan is looked at on the plan', () => {
    expect(isDue({ dueOn: '2026-03-20', planId: 'p' }, huddle, new Set(['p']))).toBe(false);
    expect(isDue({ dueOn: '2026-03-20', planId: 'p' }, huddle, new Set())).toBe(true);
  });

  it('is promised for today or later', () => {
    expect(decideDue('2026-03-18', null, '2026-03-18').ok).toBe(true);
    expect(decideDue(null, null, '2026-03-18').ok).toBe(true);
    expect(decideDue('1900-01-01', null, '2026-03-18')).toMatchObject({
      refusal: { kind: 'date-too-early' },
    });
  });

  it('may keep a day that has passed', () => {
    expect(decideDue('2026-03-01', '2026-03-01', '2026-03-18').ok).toBe(true);
  });

  it('stands by its day, those without one last', () => {
    const actions = [
      { id: 'c', dueOn: null, madeOn: '2026-01-01' },
      { id: 'b', dueOn: '2026-03-20', madeOn: '2026-03-02' },
      { id: 'a', dueOn: '2026-03-20', madeOn: '2026-03-01' },
      { id: 'd', dueOn: '2026-03-19', madeOn: '2026-03-03' },
    ];
    expect(actions.toSorted(byDueDay).map(({ id }) => id)).toEqual(['d', 'a', 'b', 'c']);
  });
});
