import { describe, expect, it } from 'vitest';
import { agendaStops } from '../../../renderer/features/huddles/rail/agenda-stops';
import type { AgendaRow, HuddleView } from '../../../shared/contract/huddles';

const row = (id: string, kind: AgendaRow['kind'], rest: Partial<AgendaRow> = {}): AgendaRow => ({
  id,
  kind,
  subjectId: null,
  label: id,
  fullName: null,
  state: 'waiting',
  carriedOver: false,
  flag: null,
  count: null,
  outcome: null,
  ...rest,
});

function stopsOf(items: readonly AgendaRow[], currentId: string) {
  const view = { items, attendance: [], current: { id: currentId } } as unknown as HuddleView;
  return agendaStops(view);
}

describe('the agenda in the rail', () => {
  it('gathers plans under their group, and says which of how many we are on', () => {
    const plans = [row('D.H.', 'c2-plan'), row('J.K.', 'c2-plan')];
    const [checkIn, group] = stopsOf([row('Check-in', 'check-in', { state: 'done' }), ...plans], 'J.K.');
    expect(checkIn?.state).toBe('done');
    expect(group).toMatchObject({ label: 'Open C2 plans', note: '2 of 2' });
    expect(group?.inside?.map(({ state }) => state)).toEqual(['ahead', 'here']);
  });

  it('begins a group anew where the chair put something between', () => {
    const items = [row('D.H.', 'c2-plan'), row('Marlow', 'c3-proposal'), row('J.K.', 'c2-plan')];
    expect(stopsOf(items, 'D.H.').map(({ label }) => label)).toEqual([
      'Open C2 plans',
      'C3 proposals',
      'Open C2 plans',
    ]);
  });

  it('says what we came to, rather than what asked for attention before', () => {
    const flag = { kind: 'review-overdue', days: 9 } as const;
    const [group] = stopsOf([row('D.H.', 'c2-plan', { flag, outcome: 'change', state: 'done' })], 'other');
    expect(group?.inside?.[0]).toMatchObject({ note: 'changed', state: 'done' });
    expect(group?.inside?.[0]?.flagged).toBeUndefined();
  });

  it('flags what asks for attention, and marks a proposal that a crisis blocks as waiting', () => {
    const blocked = row('Heron', 'c3-proposal', { flag: { kind: 'blocked' } });
    const [group] = stopsOf([blocked], 'other');
    expect(group?.inside?.[0]).toMatchObject({ state: 'waiting', note: 'C2 open', flagged: true });
  });

  it('marks what was skipped as carried over', () => {
    const [group] = stopsOf([row('D.H.', 'c2-plan', { state: 'skipped' })], 'other');
    expect(group?.inside?.[0]).toMatchObject({ state: 'carried', note: 'carries over' });
  });

  it('says days in few words where we are, because the words are large there', () => {
    const ready = row('Marlow', 'c3-proposal', { count: { kind: 'ready-days', value: 9 } });
    expect(stopsOf([ready], 'Marlow')[0]?.inside?.[0]?.note).toBe('9 days');
    expect(stopsOf([ready], 'other')[0]?.inside?.[0]?.note).toBe('ready 9 days');
  });
});
