import { describe, expect, it } from 'vitest';
import { byFamilyName, finder } from '../../../shared/domain/people/finding';

const zoe = { fullName: 'Zoë O’Brien-Hale', knownAs: 'Z.O’B.', recordNumber: 'LA 4021' };

describe('finding a person', () => {
  it.each(['', 'zoe', 'OBRIEN', 'o’b', 'hale', 'zoe hale', 'zob', 'la', '  Zo  '])(
    '%j finds Zoë O’Brien-Hale',
    (find) => {
      expect(finder(find)(zoe)).toBe(true);
    },
  );

  it.each(['oe', 'zoe smith', '021', '%', '_', "'); drop table people"])('%j does not', (find) => {
    expect(finder(find)(zoe)).toBe(false);
  });

  it('finds somebody who has no record number', () => {
    expect(finder('zoe')({ ...zoe, recordNumber: null })).toBe(true);
  });
});

describe('the list of people', () => {
  it('stands as in an address book', () => {
    const names = ['Samuel Adeyemi', 'Fern Abbott', 'Ötzi Zell', 'Åsa Öberg', 'Hale, Dorothy', 'Anna Hale'];
    const people = names.map((fullName, index) => ({ id: String(index), fullName }));
    expect(byFamilyName(people).map(({ fullName }) => fullName)).toEqual([
      'Fern Abbott',
      'Samuel Adeyemi',
      'Anna Hale',
      'Hale, Dorothy',
      'Åsa Öberg',
      'Ötzi Zell',
    ]);
  });
});
