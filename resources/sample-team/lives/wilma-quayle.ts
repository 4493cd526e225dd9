import type { Life } from './life';

export const wilmaQuayle: Life = {
  name: 'Wilma Quayle',
  as: 'W.Q.',
  age: 68,
  birthday: '07-31',
  at: '29 Quay Lane, Aldermouth',
  met: 3,
  lead: null,
  talks: [],
};
