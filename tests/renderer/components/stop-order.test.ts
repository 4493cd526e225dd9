import { describe, expect, it } from 'vitest';
import { lineUp, type RailStop } from '../../../renderer/components/frame/stop-order';

const done: RailStop = { id: 'check-in', label: 'Check-in', state: 'done' };
const plans = (state: RailStop['state'], inside: RailStop['state']): RailStop => ({
  id: 'plans',
  label: 'Open C2 plans',
  state,
  inside: [
    { id: 'dh', label: 'D.H.', state: inside },
    { id: 'jk', label: 'J.K.', state: 'ahead' },
  ],
});
const close: RailStop = { id: 'close', label: 'Learning and close', state: 'ahead' };
const ids = (rows: ReturnType<typeof lineUp>) => rows.map(({ stop }) => stop.id);

describe('the rail', () => {
  it('opens only the group we are in', () => {
    expect(ids(lineUp([done, plans('ahead', 'here'), close], new Set()))).toEqual([
      'check-in',
      'plans',
      'dh',
      'jk',
      'close',
    ]);
    expect(ids(lineUp([done, plans('ahead', 'ahead'), close], new Set()))).toEqual([
      'check-in',
      'plans',
      'close',
    ]);
  });

  it('opens and closes a group by choice', () => {
    expect(ids(lineUp([plans('ahead', 'ahead')], new Set(['plans'])))).toEqual(['plans', 'dh', 'jk']);
    expect(ids(lineUp([plans('ahead', 'here')], new Set(['plans'])))).toEqual(['plans']);
  });

  it('runs gold from the first stop to the one we are at, and quietly on to the last', () => {
    const rows = lineUp([done, plans('ahead', 'here'), close], new Set());
    const marks = rows.flatMap(({ stop, marks }) => marks.map(({ order, line }) => [stop.id, line, order]));
    expect(marks).toEqual([
      ['check-in', undefined, 1],
      ['dh', undefined, 2],
      ['dh', undefined, 3],
      ['jk', 'ahead', 11],
      ['close', 'ahead', 12],
    ]);
  });

  it('lets the thread leave from the head of a closed group that holds the place we are at', () => {
    const rows = lineUp([done, plans('ahead', 'here')], new Set(['plans']));
    expect(rows.find(({ stop }) => stop.id === 'plans')?.marks.map(({ order }) => order)).toEqual([2, 3]);
  });
});
