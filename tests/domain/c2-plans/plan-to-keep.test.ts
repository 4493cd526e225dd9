import { describe, expect, it } from 'vitest';
import {
  firstWordsToKeep,
  hasNumberToRing,
  ourWordsIn,
  type PlanToKeepFacts,
  planToKeep,
} from '../../../shared/domain/c2-plans/plan-to-keep';
import { documentText } from '../../../shared/domain/documents/document-text';

const facts: PlanToKeepFacts = {
  ...{ firstName: 'Dorothy', knownAs: 'D.H.', teamName: 'Riverside team', today: '2026-03-18' },
  ...{ ownWords: 'My own bed.', strengths: '- Ken\n- Her piano', whatNeedsToChange: 'Safe at night' },
  emergencyPlan: 'Ring Ken on 01632 960 123.\nThen 999.',
  steps: [
    { what: 'Fit the rail for D.H.', who: 'Tom', dueOn: '2026-03-20' },
    { what: 'Ask the pharmacy', who: null, dueOn: '2026-03-17' },
  ],
  ...{ contactRhythmDays: 2, nextContactBy: '2026-03-19' },
  lead: { name: 'Grace Whitlock', calledName: 'Grace' },
  buddy: { name: 'Tom Pritchard', calledName: 'Tom' },
};
const frame = { firstName: 'Dorothy', teamName: 'Riverside team', on: '2026-03-18' };

describe('a plan for its person to keep', () => {
  it('is said to them: what they told us, what we will do and when, who to ring', () => {
    expect(documentText(planToKeep(frame, firstWordsToKeep(facts)))).toMatchInlineSnapshot(`
      "Your plan, Dorothy
      From Riverside team, Wednesday 18 March 2026.


      What you told us
      ----------------
      “My own bed.”

      What is strong already
      ----------------------
      - Ken
      - Her piano

      What needs to change
      --------------------
      Safe at night

      What we will do, and when
      -------------------------
      - Fit the rail for Dorothy. Tom will do this by Friday 20 March.
      - Ask the pharmacy. We will do this.

      When we will be in touch
      ------------------------
      We will be in touch with you at least every two days. You will hear from us
      next by Thursday 19 March. You can ring us at any time before that.

      If things get worse: your emergency plan
      ----------------------------------------
      - Ring Ken on 01632 960 123.
      - Then 999.

      Who to ring
      -----------
      Grace Whitlock is the one who stays with you. Ring Grace first.
      If Grace is not there, ring Tom Pritchard, who knows your plan too.
      "
    `);
  });

  it('is in large print', () => {
    expect(planToKeep(frame, firstWordsToKeep(facts)).print).toBe('large');
  });

  it('says the rhythm as it is said, and promises no day that has passed', () => {
    const inTouch = (days: number, by = '2026-03-10'): string =>
      firstWordsToKeep({ ...facts, contactRhythmDays: days, nextContactBy: by }).inTouch;
    expect(inTouch(1)).toBe(
      'We will be in touch with you every day. You can ring us at any time before that.',
    );
    expect(inTouch(7)).toContain('at least once a week.');
    expect(inTouch(14)).toContain('at least every two weeks.');
  });

  it('knows whom to ring when nobody leads', () => {
    expect(firstWordsToKeep({ ...facts, lead: null }).ring).toBe(
      'Ring Tom Pritchard, who knows your plan too.',
    );
    expect(firstWordsToKeep({ ...facts, lead: null, buddy: null }).ring).toBe('Ring us at Riverside team.');
  });

  it('names its person where their label stood, and leaves other words alone', () => {
    const told = (ownWords: string): string => firstWordsToKeep({ ...facts, ownWords }).told;
    expect(told('D.H. rang. We met D.H. She slept.')).toBe('Dorothy rang. We met Dorothy. She slept.');
    expect(firstWordsToKeep({ ...facts, knownAs: 'Ken (the first', ownWords: 'Ken (the first' }).told).toBe(
      'Dorothy',
    );
    expect(firstWordsToKeep({ ...facts, knownAs: 'Ken', ownWords: 'Kent and Ken' }).told).toBe(
      'Kent and Dorothy',
    );
  });

  it('leaves an empty part out, and an empty plan has nothing but its title', () => {
    const none = { told: '', strong: ' ', change: '', willDo: '', inTouch: '', worse: '\n', ring: '' };
    expect(planToKeep(frame, none).blocks).toEqual([]);
  });

  it('tells which words are ours, and whether there is a number to ring', () => {
    const words = firstWordsToKeep(facts);
    expect(ourWordsIn(words)).toEqual([]);
    expect(ourWordsIn({ ...words, change: 'A referral to OT, and c2. Other, hotel, an OT.' })).toEqual([
      'referral',
      'OT',
      'c2',
    ]);
    expect(hasNumberToRing(words)).toBe(true);
    expect(hasNumberToRing({ ...words, worse: 'Then 999.' })).toBe(false);
  });
});
