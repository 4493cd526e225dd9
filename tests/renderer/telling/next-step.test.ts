import { describe, expect, it } from 'vitest';
import { nextStepOf } from '../../../renderer/telling/next-step/next-step';
import { readNextStep } from '../../../renderer/telling/next-step/read-next-step';

const members = [
  { id: 'grace', name: 'Grace Whitlock', calledName: 'Grace' },
  { id: 'joanne', name: 'Joanne Tully', calledName: 'Joanne' },
  { id: 'tom-b', name: 'Tom Bell', calledName: 'Tom B' },
  { id: 'tom', name: 'Tom Pritchard', calledName: 'Tom' },
];
/** A Wednesday. */
const today = '2026-03-18';
const read = (text: string) => readNextStep(text, members, today);

describe('who and when are read from the words of a next step', () => {
  it('takes the member named first, and the first day named', () => {
    expect(read('Tom visits at two today, and rings every day Joanne is away.')).toEqual({
      memberId: 'tom',
      dueOn: '2026-03-18',
    });
  });

  it('knows two members of the same first name apart', () => {
    expect(read('Tom B rings them tomorrow').memberId).toBe('tom-b');
    expect(read('Ask Tom Bell').memberId).toBe('tom-b');
  });

  it('does not take the owner of something for the one who does it', () => {
    expect(read('Ring Joanne’s sister, Grace').memberId).toBe('grace');
  });

  it('finds nobody and no day where the words name none', () => {
    expect(read('Keep going as we are')).toEqual({ memberId: null, dueOn: null });
  });

  it('does not find a name inside another word, nor a day in a word that only begins like one', () => {
    expect(read('Tomorrow we look at the graceful exit')).toEqual({ memberId: null, dueOn: '2026-03-19' });
    expect(read('Tom sat with her, and may march on').dueOn).toBeNull();
  });

  it.each([
    ['this afternoon', '2026-03-18'],
    ['by Friday', '2026-03-20'],
    ['on Wednesday', '2026-03-25'],
    ['next Monday', '2026-03-23'],
    ['on 8 April', '2026-04-08'],
    ['by the 1st of April', '2026-04-01'],
    ['on 27/3', '2026-03-27'],
    ['in two weeks', '2026-04-01'],
    ['in a fortnight', '2026-04-01'],
    ['in 3 days', '2026-03-21'],
    ['next week', '2026-03-27'],
  ])('%s is %s', (words, day) => {
    expect(read(`Grace rings ${words}`).dueOn).toBe(day);
  });

  it('reads no day that is past, and none that is not in the calendar', () => {
    expect(read('Grace rang yesterday').dueOn).toBeNull();
    expect(read('Grace rings on 31 February').dueOn).toBeNull();
  });

  it('takes a habit for no day: Tuesdays are not this Tuesday', () => {
    expect(read('Lunch at the Quay on Tuesdays').dueOn).toBeNull();
  });

  it('is nothing while nothing was typed', () => {
    expect(nextStepOf({ what: '  ' }, members, today)).toBeNull();
  });

  it('is what somebody chose, where they chose otherwise than the words say', () => {
    expect(nextStepOf({ what: 'Tom rings today', memberId: 'grace', dueOn: null }, members, today)).toEqual({
      what: 'Tom rings today',
      memberId: 'grace',
      dueOn: null,
    });
  });

  it('reads names with signs in them, and any script, without failing', () => {
    const odd = [{ id: 'x', name: 'A. (Bee) O’Neill+', calledName: 'آمنة' }];
    expect(readNextStep('آمنة rings tomorrow', odd, today).memberId).toBe('x');
    expect(readNextStep('(((', odd, today).memberId).toBeNull();
  });
});
