import { describe, expect, it } from 'vitest';
import { buildAgenda } from '../../../shared/domain/huddles/agenda';
import type { AgendaFacts, PlacedItem, PlannedItem } from '../../../shared/domain/huddles/agenda-facts';

const facts: AgendaFacts = {
  kind: 'weekly',
  spends: [{ id: 'spend', recordedAt: '2026-03-17T10:00:00.000Z' }],
  plans: [
    { id: 'quiet', openedOn: '2026-02-01', flags: [] },
    { id: 'overdue', openedOn: '2026-03-01', flags: [{ kind: 'review-overdue', days: 9 }] },
    { id: 'lost', openedOn: '2026-03-02', flags: [{ kind: 'out-of-contact', days: 5, rhythmDays: 2 }] },
  ],
  proposals: [
    { id: 'younger', readyAt: '2026-03-16T09:00:00.000Z' },
    { id: 'older', readyAt: '2026-03-09T09:00:00.000Z' },
  ],
  leftOver: { subjectIds: [], presenting: [] },
  presentations: [],
};

/** What an item is called in these tests: its subject, or else its kind. */
function called(item: Pick<PlannedItem, 'kind' | 'subjectId'>): string {
  return item.subjectId ?? item.kind;
}

/** An agenda as it would stand in the store, each item's id being what it is called. */
function stored(
  items: readonly PlannedItem[],
  changes: Record<string, Partial<PlacedItem>> = {},
): readonly PlacedItem[] {
  return items.map((item, position) => ({
    ...item,
    id: item.id ?? called(item),
    position,
    state: 'waiting',
    movedByChair: false,
    ...changes[called(item)],
  }));
}

function names(items: readonly PlannedItem[]): readonly string[] {
  return items.map(called);
}

const fresh = buildAgenda(facts, [], null);
const order = [
  ...[
    'check-in',
    'actions',
    'spend',
    'lost',
    'overdue',
    'quiet',
    'older',
    'younger',
    'presenting',
    'good-news',
    'data',
    'close',
  ],
];

function without(id: string): AgendaFacts {
  return { ...facts, plans: facts.plans.filter((plan) => plan.id !== id) };
}

describe('the agenda builds itself', () => {
  it('in the order of the design: spends, plans by need, proposals by age, and the room’s own around them', () => {
    expect(names(fresh)).toEqual(order);
  });

  it('into check-in, the one proposal and close, when it is ad hoc', () => {
    const adHoc: AgendaFacts = {
      ...facts,
      kind: 'ad-hoc',
      spends: [],
      plans: [],
      proposals: facts.proposals.slice(0, 1),
    };
    expect(names(buildAgenda(adHoc, [], null))).toEqual(['check-in', 'younger', 'close']);
  });

  it('marks what the last huddle left unfinished, and whoever could not present comes up again', () => {
    const leftOver = {
      subjectIds: ['quiet', 'older'],
      presenting: [{ title: 'Falls and fear', presenterId: 'devinder' }],
    };
    const built = buildAgenda({ ...facts, leftOver }, [], null);
    expect(built.filter((item) => item.carriedOver).map(called)).toEqual(['quiet', 'older', 'presenting']);
    expect(built.find((item) => item.kind === 'presenting')).toMatchObject({
      title: 'Falls and fear',
      presenterId: 'devinder',
    });
  });
});

describe('built again while the huddle runs', () => {
  it('changes nothing when nothing changed', () => {
    expect(buildAgenda(facts, stored(fresh), 'lost').map((item) => item.id)).toEqual(order);
  });

  it('adds a plan that was opened meanwhile, in its place among those still to come', () => {
    const more = { ...facts, plans: [...facts.plans, { id: 'new', openedOn: '2026-03-18', flags: [] }] };
    expect(names(buildAgenda(more, stored(fresh), 'lost'))).toEqual(order.toSpliced(6, 0, 'new'));
  });

  it('brings what is new after where the room is, never behind it', () => {
    const flags = [{ kind: 'out-of-contact', days: 20, rhythmDays: 2 }] as const;
    const more = { ...facts, plans: [...facts.plans, { id: 'new', openedOn: '2026-03-01', flags }] };
    const built = names(buildAgenda(more, stored(fresh), 'older'));
    expect(built.indexOf('new')).toBe(built.indexOf('older') + 1);
  });

  it('leaves out what was ended or decided elsewhere and still waited', () => {
    expect(names(buildAgenda(without('quiet'), stored(fresh), 'check-in'))).toEqual(
      order.filter((id) => id !== 'quiet'),
    );
  });

  it('keeps what was done, and where we are, though its subject is gone', () => {
    const done = stored(fresh, { lost: { state: 'done' } });
    const gone = { ...facts, plans: [] };
    const built = names(buildAgenda(gone, done, 'quiet'));
    expect(built).toContain('lost');
    expect(built).toContain('quiet');
    expect(built).not.toContain('overdue');
  });

  it('sorts what waits anew when need changes elsewhere, and leaves what was passed where it stood', () => {
    const changed: AgendaFacts = {
      ...facts,
      plans: facts.plans.map((plan) =>
        plan.id === 'quiet' ? { ...plan, flags: [{ kind: 'out-of-contact', days: 9, rhythmDays: 2 }] } : plan,
      ),
    };
    expect(names(buildAgenda(changed, stored(fresh), 'check-in')).slice(3, 6)).toEqual([
      'quiet',
      'lost',
      'overdue',
    ]);
    expect(names(buildAgenda(changed, stored(fresh), 'overdue'))).toEqual(order);
  });

  it('keeps the chair’s own order', () => {
    const moved = ['check-in', 'older', ...order.slice(1).filter((id) => id !== 'older')];
    const byChair = moved.flatMap((id) => fresh.filter((item) => called(item) === id));
    const built = buildAgenda(
      without('overdue'),
      stored(byChair, { older: { movedByChair: true } }),
      'check-in',
    );
    expect(names(built).slice(0, 5)).toEqual(['check-in', 'older', 'actions', 'spend', 'lost']);
  });

  it('keeps the close last, whatever comes up while the room is closing', () => {
    const more = { ...facts, plans: [...facts.plans, { id: 'new', openedOn: '2026-03-18', flags: [] }] };
    const built = names(buildAgenda(more, stored(fresh), 'close'));
    expect(built.at(-1)).toBe('close');
    expect(built).toContain('new');
  });

  it('lets the open place for a presenter go once somebody has taken it', () => {
    const added = [...stored(fresh), { ...planned('devinder'), position: 8.5 }];
    const built = buildAgenda(facts, added, 'check-in');
    expect(built.filter((item) => item.kind === 'presenting').map((item) => item.id)).toEqual(['devinder']);
  });
});

function planned(id: string): PlacedItem {
  return {
    id,
    kind: 'presenting',
    subjectId: null,
    position: 0,
    state: 'waiting',
    movedByChair: false,
    carriedOver: false,
    title: 'Falls and fear',
    presenterId: 'devinder',
  };
}
