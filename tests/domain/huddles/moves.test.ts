import { describe, expect, it } from 'vitest';
import { neighbours } from '../../../shared/domain/gatherings/moves';
import type { ItemKind } from '../../../shared/domain/huddles/huddle';
import { agendaStateAfterLeaving, moveBefore } from '../../../shared/domain/huddles/moves';

const kinds: readonly ItemKind[] = ['check-in', 'actions', 'c2-plan', 'c3-proposal', 'close'];
const items = kinds.map((kind, position) => ({ id: kind, kind, position, state: 'waiting' as const }));

function item(id: ItemKind) {
  const found = items.find((known) => known.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

describe('going on', () => {
  it('leads straight along the agenda, both ways', () => {
    expect(neighbours(items, 'actions')).toMatchObject({
      previous: { id: 'check-in' },
      next: { id: 'c2-plan' },
    });
    expect(neighbours(items, 'check-in').previous).toBeNull();
    expect(neighbours(items, 'close').next).toBeNull();
  });

  it('begins at the first item when the room stands nowhere', () => {
    expect(neighbours(items, null).next?.id).toBe('check-in');
  });
});

describe('leaving an item', () => {
  it('finishes what is the room’s own when we go forward from it, and not when we go back', () => {
    expect(agendaStateAfterLeaving(item('actions'), item('c2-plan'))).toBe('done');
    expect(agendaStateAfterLeaving(item('actions'), item('check-in'))).toBe('waiting');
  });

  it('leaves a plan or a proposal waiting while nothing was decided on it', () => {
    expect(agendaStateAfterLeaving(item('c2-plan'), item('close'))).toBe('waiting');
    expect(agendaStateAfterLeaving(item('c3-proposal'), item('close'))).toBe('waiting');
  });
});

describe('the chair moves an item', () => {
  it('before another', () => {
    expect(moveBefore(items, 'c3-proposal', 'actions')).toEqual([
      'check-in',
      'c3-proposal',
      'actions',
      'c2-plan',
      'close',
    ]);
  });

  it('to the end, which is before the close', () => {
    expect(moveBefore(items, 'actions', null)).toEqual([
      'check-in',
      'c2-plan',
      'c3-proposal',
      'actions',
      'close',
    ]);
  });

  it('nowhere, when it is moved before itself, or is the close', () => {
    expect(moveBefore(items, 'actions', 'actions')).toEqual(kinds);
    expect(moveBefore(items, 'close', 'check-in')).toEqual(kinds);
  });
});
