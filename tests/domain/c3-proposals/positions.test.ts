import { describe, expect, it } from 'vitest';
import { checkPosition, type PositionFacts } from '../../../shared/domain/c3-proposals/positions';

function say(facts: Partial<PositionFacts>): unknown {
  const said = {
    position: 'agree',
    reason: '',
    carries: null,
    observing: false,
    names: [],
    ...facts,
  } as const;
  const checked = checkPosition(said);
  return checked.ok ? checked.value : checked.refusal.kind;
}

describe('a position', () => {
  it('agrees without a reason, and keeps one that is given', () => {
    expect(say({})).toEqual({ position: 'agree', reason: '', carries: null });
    expect(say({ reason: ' It is time. ', carries: 'question' })).toEqual({
      position: 'agree',
      reason: 'It is time.',
      carries: null,
    });
  });

  it('needs a reason for anything but agree', () => {
    expect(say({ position: 'reservation', reason: '  ' })).toBe('reason-needed');
    expect(say({ position: 'not-yet', carries: 'try-c1' })).toBe('reason-needed');
    expect(say({ position: 'reservation', reason: 'What about the dog?' })).toMatchObject({
      position: 'reservation',
    });
  });

  it('that is not yet carries something to try, or a question', () => {
    const reason = 'Nobody has tried a floor sensor.';
    expect(say({ position: 'not-yet', reason })).toBe('not-yet-needs-something-to-try');
    expect(say({ position: 'not-yet', reason, carries: 'try-c2' })).toEqual({
      position: 'not-yet',
      reason,
      carries: 'try-c2',
    });
  });

  it('is not about cost alone, whatever it carries', () => {
    expect(say({ position: 'not-yet', reason: 'Too expensive', carries: 'try-c1' })).toBe(
      'cost-alone-is-not-a-reason',
    );
    expect(
      say({ position: 'reservation', reason: 'Too expensive for Elsie', names: ['Elsie Bramall'] }),
    ).toBe('cost-alone-is-not-a-reason');
  });

  it('is not for those who observe', () => {
    expect(say({ observing: true })).toBe('observer-has-no-position');
  });
});
