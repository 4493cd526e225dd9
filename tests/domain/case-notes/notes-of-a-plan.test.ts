import { describe, expect, it } from 'vitest';
import { endingOn } from '../../../shared/domain/c2-plans/ending-on';
import { type EndingNoteFacts, endingNote } from '../../../shared/domain/case-notes/ending-note';
import {
  type PlanOnNote,
  type ReviewNoteFacts,
  reviewNote,
} from '../../../shared/domain/case-notes/review-note';
import { documentText } from '../../../shared/domain/documents/document-text';

const plan: ReviewNoteFacts['plan'] = {
  ...{ whatNeedsToChange: 'safe at night', ownWords: 'My own bed.', strengths: '- Ken\n- her piano' },
  ...{ emergencyPlan: 'Ring Ken. Then 999.', contactRhythmDays: 2, openedOn: '2026-03-01' },
  ...{ outcome: null, outcomeWords: null, whatMadeTheDifference: null },
};
const about: PlanOnNote = {
  ...{ teamName: 'Riverside team', plan, lead: 'Grace Whitlock', buddy: 'Tom Pritchard' },
  person: { fullName: 'Dorothy Hale', dateOfBirth: null, recordNumber: 'LAS-1' },
  ...{ committedPence: 64_000, limitPence: 200_000, limitCountedOver: 'plan' },
};
const present = [
  { name: 'Grace Whitlock', role: 'team-lead', discipline: 'social worker', observing: false },
];
const spend = {
  on: '2026-03-12',
  what: 'a rail',
  amountPence: 64_000,
  standing: 'within-limit',
  instead: null,
} as const;
const review: ReviewNoteFacts = {
  ...about,
  review: {
    on: '2026-03-18',
    whatChanged: 'she slept',
    decision: 'continue',
    nextStep: 'fit the second rail',
  },
  ...{ ended: null, day: 18, present, lastReviewOn: '2026-03-11', spends: [spend] },
  contacts: [
    { on: '2026-03-12', how: 'rang', note: 'she was well', who: 'Tom Pritchard' },
    { on: '2026-03-14', how: 'no-answer', note: '', who: null },
  ],
  steps: [{ what: 'fit the second rail', who: 'Tom Pritchard', dueOn: '2026-03-20' }],
};
const ending: EndingNoteFacts = {
  ...about,
  plan: { ...plan, outcome: 'needs-c3', whatMadeTheDifference: 'two people and a rail' },
  ...{ endedOn: '2026-03-18', daysOpen: 18, present, spends: [spend], reached: 9, unanswered: 1 },
  reviews: [{ on: '2026-03-11', whatChanged: 'she is up', decision: 'continue', nextStep: 'a rail' }],
  reopenings: [{ endedOn: '2026-03-04', reopenedOn: '2026-03-06', reason: 'she fell again' }],
  stillToDo: [{ what: 'ask the pharmacy', who: null, dueOn: null }],
  proposalBegunOn: '2026-03-18',
};

const flat = (text: string): string => text.replace(/\s+/g, ' ');

describe('a note of a review', () => {
  const text = flat(documentText(reviewNote(review)));

  it('says what changed, what was decided, the next step and who takes it', () => {
    for (const said of [
      'What changed ------------ She slept.',
      'What we decided --------------- Continue.',
      'Fit the second rail. Fit the second rail (Tom Pritchard, by 20 March 2026).',
      'Present: Grace Whitlock (team lead, social worker)',
      'Grace Whitlock is the lead worker. Tom Pritchard covers.',
      '“My own bed.”',
      '- Ken - her piano',
    ])
      expect(text).toContain(said);
  });

  it('has every contact since the review before, and the money against the limit', () => {
    expect(text).toContain('Contact since the review on 11 March 2026');
    expect(text).toContain('We said every two days. 12 March 2026: Tom Pritchard rang. She was well.');
    expect(text).toContain('14 March 2026: Somebody rang, no answer.');
    expect(text).toContain(
      '£640 is committed. Our limit without asking the team is £2,000 for a whole plan.',
    );
    expect(text).toContain('12 March 2026: £640: a rail. Within our limit.');
  });

  it('that ended the plan says how', () => {
    const ended = { ...review.review, decision: 'end', nextStep: '' } as const;
    const how = {
      outcome: 'needs-c3',
      outcomeWords: null,
      whatMadeTheDifference: 'two people and a rail',
    } as const;
    const said = flat(documentText(reviewNote({ ...review, review: ended, ended: how })));
    expect(said).toContain('End the plan. Needs a C3 conversation.');
    expect(said).toContain('What made the difference: two people and a rail.');
  });

  it('of a plan that was taken up again says how it ended that day, and not later', () => {
    const first = { outcome: 'moved-away', outcomeWords: null, whatMadeTheDifference: 'her sister' } as const;
    const again = { ...first, endedOn: '2026-03-04' };
    const now = { ...first, endedOn: '2026-03-18', outcome: 'needs-c3' } as const;
    expect(endingOn(now, [again], '2026-03-18')?.outcome).toBe('needs-c3');
    expect(endingOn(now, [again], '2026-03-04')?.outcome).toBe('moved-away');
    expect(endingOn({ ...now, endedOn: null, outcome: null }, [again], '2026-03-18')).toBeNull();
  });

  it('leaves out what is empty, and says that nobody was in touch', () => {
    const blank = { ...plan, ownWords: '', strengths: '', emergencyPlan: '' };
    const none = {
      ...review,
      plan: blank,
      contacts: [],
      spends: [],
      steps: [],
      present: [],
      lastReviewOn: null,
    };
    const said = flat(documentText(reviewNote(none)));
    expect(said).not.toMatch(/In their own words|Strong already|emergency plan|Present/);
    expect(said).toContain('Contact since the plan was opened');
    expect(said).toContain('No contact is written down.');
  });
});

describe('a note of how a plan ended', () => {
  const text = flat(documentText(endingNote(ending)));

  it('says how, what made the difference, how long, and what comes next', () => {
    for (const said of [
      'How it ended ------------ Needs a C3 conversation.',
      'What made the difference ------------------------ two people and a rail',
      'From 1 March 2026 to 18 March 2026: 18 days.',
      'In touch: Nine times. One call without an answer.',
      'A C3 proposal was begun on 18 March 2026. Ask the pharmacy (nobody yet).',
      '11 March 2026: She is up. Continue. Next: a rail.',
      '6 March 2026, after it had ended on 4 March 2026: She fell again.',
      '£640 is committed.',
    ])
      expect(text).toContain(said);
  });

  it('promises nothing that is not written down', () => {
    const quiet = { ...ending, stillToDo: [], proposalBegunOn: null, reviews: [] };
    expect(flat(documentText(endingNote(quiet)))).toContain('Nothing more is written down.');
  });
});
