import type { Page } from '@playwright/test';
import type { CallInput } from '../../../shared/contract';
import { ask } from '../asking';

type Fields = CallInput<'learning.save'>['fields'];

export const aTalk: Fields = {
  on: '2026-01-14',
  activity: 'A talk at the law school, 90 minutes',
  what: 'A talk on capacity and unwise decisions, with examples from our county.',
  why: 'Two of the people I work with make decisions that frighten their families.',
  learned: 'To ask what somebody has tried before I ask what they understand.',
  forPractice: 'I write down what was tried, in their words, before I write down what I think.',
  forPeople: 'They are asked as people who decide, and their families hear why.',
  withPeer: false,
  peerWith: '',
  standards: ['4.3', '4.4'],
};

export const aDay: Fields = {
  on: '2026-03-11',
  activity: 'A day with the housing team',
  what: 'I sat beside the duty worker of the housing team for a day.',
  why: 'Half of my open plans wait for a repair or a key.',
  learned: 'Whom to ring first, and that a photograph saves a week.',
  forPractice: 'I ring before I write, and I send the photograph at once.',
  forPeople: 'They wait days, not weeks, and know who is dealing with it.',
  withPeer: true,
  peerWith: 'a housing officer',
  standards: ['4.5', '4.7'],
};

/** Writes a record of whoever is at the computer, as its page does; answers its id. */
export async function writeRecord(
  page: Page,
  fields: Fields,
  state: 'draft' | 'kept' = 'draft',
): Promise<string> {
  const { id } = await ask(page, 'learning.save', { recordId: null, fields });
  if (state === 'kept') await ask(page, 'learning.keep', { recordId: id, kept: true });
  return id;
}
