import { expect, test } from 'vitest';
import { chartIds, measureOfChart, measures } from '../../../shared/domain/measures/all-measures';
import {
  chartsOfPage,
  type DataPage,
  dataPage,
  dataPages,
  isDataPageId,
  pageOfChart,
} from '../../../shared/domain/measures/pages';

const pages: readonly DataPage[] = dataPages;

test('every chart of every measure stands on exactly one page', () => {
  expect(pages.flatMap(chartsOfPage).toSorted()).toEqual([...chartIds].toSorted());
});

test.each(chartIds)('the page of %s is the one that shows it', (chartId) => {
  expect(chartsOfPage(pageOfChart(chartId))).toContain(chartId);
});

test.each(pages)('$id asks a question with one to three measures', ({ question, short, measures: shown }) => {
  expect(question.endsWith('?')).toBe(true);
  expect(short).not.toBe('');
  expect([1, 2, 3]).toContain(shown.length);
});

test('charts that take turns are those of one measure, and all of them', () => {
  for (const charts of pages.flatMap(({ measures: shown }) => shown)) {
    const measure = measureOfChart(charts[0]);
    expect(charts.toSorted()).toEqual(measure.charts.map(({ id }) => id).toSorted());
  }
  expect(pages.flatMap(({ measures: shown }) => shown)).toHaveLength(measures.length);
});

test('no two pages bear the same name or ask the same', () => {
  for (const of of ['id', 'question', 'short'] as const) {
    expect(new Set(pages.map((page) => page[of])).size).toBe(pages.length);
  }
});

test('a page is found by its name, and no other name is one', () => {
  for (const { id } of dataPages) expect([isDataPageId(id), dataPage(id).id]).toEqual([true, id]);
  for (const name of ['', 'Sooner', 'constructor', 'gaps']) expect(isDataPageId(name)).toBe(false);
});
