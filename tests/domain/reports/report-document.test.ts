import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentText } from '../../../shared/domain/documents/document-text';
import { type ChartId, measureOfChart } from '../../../shared/domain/measures/all-measures';
import { mayLeave } from '../../../shared/domain/measures/outside';
import type { WeekPart } from '../../../shared/domain/measures/week-part';
import { weeksFrom } from '../../../shared/domain/measures/weeks';
import type { ChartToReport } from '../../../shared/domain/reports/chart-in-report';
import {
  audiences,
  type Composition,
  composedFor,
  decidePeriod,
  firstComposition,
} from '../../../shared/domain/reports/composition';
import { composeReport, type ReportFacts } from '../../../shared/domain/reports/report-document';
import { tellsFew } from '../../../shared/domain/reports/tells-few';

const today = '2026-03-18';
const firstWeek = '2025-03-17';

function chart(
  chartId: ChartId,
  parts: readonly WeekPart[],
  more: Partial<ChartToReport> = {},
): ChartToReport {
  return {
    ...{ chartId, firstWeek, parts, countedFrom: firstWeek, rebases: [], baselineWeeks: null, target: null },
    notices: [],
    ...more,
  };
}

const counts = (values: readonly number[]): readonly WeekPart[] => values.map((n) => ({ kind: 'count', n }));
const year = counts(Array.from({ length: 52 }, (_, at) => (at % 4 === 0 ? 3 : 6 + (at % 5))));
const story = {
  id: 'una',
  words: {
    title: 'Back at her window',
    beginning: 'One.',
    tried: 'Two.',
    changed: 'Three.',
    difference: 'Four.',
  },
};
const facts: ReportFacts = {
  team: { name: 'Riverside team', place: 'Eastgate', sample: false },
  today,
  by: { name: 'Grace Whitlock', discipline: 'social worker' },
  charts: [chart('conversations-c1', year)],
  stories: [story],
};
const composition: Composition = {
  ...firstComposition,
  ...{
    chartIds: ['conversations-c1'],
    storyIds: ['una'],
    introduction: 'A year of two storms.',
    figures: true,
  },
};

function report(changes: Partial<Composition> = {}, of: Partial<ReportFacts> = {}) {
  const composed = composeReport({ ...composition, ...changes }, { ...facts, ...of });
  if (!composed.ok) throw new Error(composed.refusal.kind);
  return composed.value;
}

const textOf = (...of: Parameters<typeof report>): string => documentText(report(...of).document);

describe('a report', () => {
  it('says what it is, of which weeks and by whom, and what it is not', () => {
    const text = textOf();
    for (const said of [
      'Team: Riverside team, Eastgate',
      'Weeks: 17 March 2025 to 15 March 2026',
      'Made on: 18 March 2026',
      'Made by: Grace Whitlock, social worker',
      'No person can be recognised in it.',
      'Weeks of fewer than five are left out of every chart',
      'A year of two storms.',
      'A story of change',
    ])
      expect(text).toContain(said);
    expect(text).not.toContain('invented');
    expect(textOf({}, { team: { ...facts.team, sample: true } })).toContain('everybody in it is invented');
  });

  it('has each chart with its name, its reading, its picture and what it counts', () => {
    const { blocks } = report().document;
    const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === 'C1 conversations');
    expect(blocks.slice(at + 1, at + 4).map(({ kind }) => kind)).toEqual(['text', 'picture', 'text']);
    expect(blocks[at + 2]).toMatchObject({ name: 'conversations-c1' });
  });

  it('says the same of a quarter that is over, whatever came after it', () => {
    const quarter = { span: 'own', from: '2025-06-02', to: '2025-08-31', storyIds: [] } as const;
    const then = { charts: [chart('conversations-c1', year.slice(0, 24))] };
    const later = {
      charts: [chart('conversations-c1', [...year.slice(0, 24), ...counts([30, 31, 32, 33])])],
    };
    expect(textOf(quarter, then)).toBe(textOf(quarter, later));
  });

  it('shows the weeks of its period, and knows what was usual before them', () => {
    const { charts } = report({ span: '13' });
    const told = charts.get('conversations-c1');
    expect(told?.shown).toBe(13);
    expect(told?.reading.weeks).toHaveLength(52);
    const rows = report({ span: '13' }).document.blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows : [],
    );
    expect(rows.map(([week]) => week)[0]).toBe('15\u00A0Dec\u00A02025');
    expect(rows).toHaveLength(13);
  });

  it('tells what the team noticed in those weeks, where it wants to', () => {
    const notices = [
      { on: '2026-03-04', noticed: 'Fewer silences on Mondays.', tryNext: 'Ring at noon' },
      { on: '2025-01-04', noticed: 'Long ago.', tryNext: '' },
    ];
    const charts = [chart('conversations-c1', year, { notices })];
    expect(textOf({ noticed: true }, { charts })).toContain(
      '4 March 2026: Fewer silences on Mondays. We will try: Ring at noon',
    );
    expect(textOf({ noticed: true }, { charts })).not.toContain('Long ago');
    expect(textOf({ noticed: false }, { charts })).not.toContain('silences');
  });

  it('draws no line of hardly any weeks, and says so where none was counted', () => {
    const few = [chart('conversations-c1', counts([6, 7, ...Array.from({ length: 50 }, () => 2)]))];
    expect(report({}, { charts: few }).document.blocks.some(({ kind }) => kind === 'picture')).toBe(false);
    const before = { span: 'own', from: '2024-01-01', to: '2024-03-01' } as const;
    expect(textOf(before)).toContain('Nothing was counted in these weeks: C1 conversations.');
  });

  it('names together what has fewer than five in every week', () => {
    const small = [chart('conversations-c1', counts(Array.from({ length: 52 }, () => 2)))];
    const text = textOf({}, { charts: small });
    expect(text).toContain('No week had five or more: C1 conversations.');
    expect(text).not.toContain('The figures, week by week');
  });

  it('is refused where there is nothing to read', () => {
    const empty = composeReport({ ...composition, chartIds: [], storyIds: [], introduction: ' ' }, facts);
    expect(empty).toMatchObject({ refusal: { kind: 'report-empty' } });
  });

  it('leaves out a story that may not be told', () => {
    expect(textOf({}, { stories: [] })).not.toContain('Back at her window');
  });
});

describe('the weeks of a report', () => {
  const own = (from: string, to: string) => decidePeriod({ span: 'own', from, to }, today);

  it('are whole ones that are over', () => {
    expect(decidePeriod({ span: '13', from: '', to: '' }, today)).toMatchObject({
      value: { from: '2025-12-15', to: '2026-03-09' },
    });
    expect(own('2026-02-04', '2026-03-18')).toMatchObject({
      value: { from: '2026-02-02', to: '2026-03-09' },
    });
  });

  it('are refused backwards, to come, or where nobody says which', () => {
    expect(own('2026-03-04', '2026-02-04')).toMatchObject({ refusal: { kind: 'period-backwards' } });
    expect(own('2026-03-17', '2026-04-18')).toMatchObject({ refusal: { kind: 'report-weeks-to-come' } });
    expect(own('', '2026-02-04')).toMatchObject({ refusal: { kind: 'report-without-days' } });
  });
});

it('has choices for readers that are known, each of charts there are', () => {
  for (const audience of audiences) {
    const { chartIds, title } = composedFor(audience, composition);
    expect(chartIds.length).toBeGreaterThan(5);
    for (const id of chartIds) expect(measureOfChart(id)).toBeDefined();
    expect(title).toBe(composition.title);
  }
});

it.each([
  ['Two plans ended early.', true],
  ['Only 3 of them came back.', true],
  ['We had 1 C2 plan open.', true],
  ['In 2 of 7 it was the boiler.', true],
  ['It was 2 of 3.', true],
  ['Fewer silences on Mondays. One thing helped.', false],
  ['We will ring at noon, 12 people said.', false],
])('a sentence that counts fewer than five is known: %s', (text, expected) => {
  expect(tellsFew(text)).toBe(expected);
});

/** A week of a measure, often of few. */
const weekOf: readonly (readonly [ChartId, fc.Arbitrary<WeekPart>])[] = [
  ['conversations-c1', fc.nat(9).map((n) => ({ kind: 'count', n }))],
  [
    'c2-in-contact',
    fc
      .tuple(fc.nat(9), fc.nat(9))
      .map(([one, other]) => ({ kind: 'share', part: Math.min(one, other), whole: Math.max(one, other) })),
  ],
  [
    'c2-spend',
    fc.tuple(fc.nat(9), fc.nat(900)).map(([amounts, pence]) => ({ kind: 'money', amounts, pence })),
  ],
  ['c2-length', fc.array(fc.nat(60), { maxLength: 8 }).map((days) => ({ kind: 'days', days, waiting: 0 }))],
];

it('tells nothing of a week of fewer than five: whatever it was, every word and every point stay the same', () => {
  const any = fc.constantFrom(...weekOf).chain(([id, week]) =>
    fc.record({
      id: fc.constant(id),
      told: fc.array(week, { minLength: 8, maxLength: 52 }),
      other: fc.array(week, { minLength: 52, maxLength: 52 }),
    }),
  );
  fc.assert(
    fc.property(any, ({ id, told, other }) => {
      const { unit } = measureOfChart(id);
      const isFew = (part: WeekPart): boolean => !mayLeave(unit, part);
      const others = told.map((part, at) => {
        const instead = other[at];
        return isFew(part) && instead !== undefined && isFew(instead) ? instead : part;
      });
      const choice = { chartIds: [id], storyIds: [] };
      const [one, same] = [told, others].map((parts) => report(choice, { charts: [chart(id, parts)] }));
      expect(same?.document).toEqual(one?.document);
      expect(same?.charts.get(id)?.reading.xmr).toEqual(one?.charts.get(id)?.reading.xmr);
    }),
    { numRuns: 300 },
  );
});

it('says in the figures that a week is of fewer than five, and no figure under five of a count', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9), { minLength: 52, maxLength: 52 }), (values) => {
      const charts = [chart('conversations-c1', counts(values))];
      const { blocks } = report({ storyIds: [] }, { charts }).document;
      const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
      if (values.every((value) => value < 5)) return;
      expect(rows.map(([, figure]) => figure)).toEqual(
        values.map((value) => (value < 5 ? 'fewer than 5' : String(value))),
      );
      expect(weeksFrom(firstWeek, 52)).toHaveLength(rows.length);
    }),
    { numRuns: 50 },
  );
});
