import { describe, expect, test } from 'vitest';
import { findInGuides } from '../../../shared/domain/reflection/find-in-guides';
import type { Guide } from '../../../shared/domain/reflection/guide';

const guide: Guide = {
  id: 'carers',
  title: 'Listen hard to carers',
  summary: '',
  themes: ['carers'],
  beside: [],
  sections: [
    { title: 'Ask first', body: '- “How did you *sleep*?”\n- Wait for the answer.' },
    { title: 'When they are tired', body: 'Say what you see.\n\nCafé at the corner.' },
  ],
};
const found = (typed: string) => findInGuides([guide], typed).map(({ section, line }) => [section, line]);

describe('finding in the guides', () => {
  test('shows the line in which the word stands, without its marks', () => {
    expect(found('sleep')).toEqual([[0, '“How did you sleep?”']]);
  });

  test('finds by the beginning of a word, whatever its accents', () => {
    expect(found('CAFE')).toEqual([[1, 'Café at the corner.']]);
    expect(found('leep')).toEqual([]);
  });

  test('wants all the words in one section, its titles included', () => {
    expect(found('carers tired')).toEqual([[1, 'Say what you see.']]);
    expect(found('sleep corner')).toEqual([]);
  });

  test('shows the line that says most of them', () => {
    expect(found('wait answer how')).toEqual([[0, 'Wait for the answer.']]);
  });

  test('finds nothing by nothing', () => {
    expect(found(' … ')).toEqual([]);
  });
});
