import type { Life } from './life';

export const meiLinYates: Life = {
  name: 'Mei-Lin Yates',
  as: 'M.L.Y.',
  age: 24,
  birthday: '10-27',
  at: '8 Tanner Street, Aldermouth',
  met: 2,
  lead: null,
  talks: [],
};
