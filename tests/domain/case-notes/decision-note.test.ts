import { describe, expect, it } from 'vitest';
import type { ProposalContent } from '../../../shared/domain/c3-proposals/proposal';
import { type DecisionNoteFacts, decisionNote } from '../../../shared/domain/case-notes/decision-note';
import { documentText } from '../../../shared/domain/documents/document-text';
import { wholeProposal } from '../c3-proposals/a-proposal';

const member = { role: 'practitioner', discipline: 'social worker', observing: false };
const decision: DecisionNoteFacts['decision'] = {
  decision: 'signed-off',
  on: '2026-03-18',
  by: 'consent',
  present: [
    { ...member, name: 'Grace Whitlock', memberId: 'grace', role: 'team-lead' },
    { ...member, name: 'Tom Pritchard', memberId: 'tom', role: 'partner', discipline: 'nurse' },
    { ...member, name: 'Shabnam Iqbal', memberId: 'shabnam' },
    { ...member, name: 'Lena Fischer', memberId: 'lena', observing: true },
  ],
  positions: [
    { name: 'Grace Whitlock', memberId: 'grace', position: 'agree', reason: '' },
    { name: 'Tom Pritchard', memberId: 'tom', position: 'reservation', reason: 'look at his tablets in May' },
    { name: 'Shabnam Iqbal', memberId: 'shabnam', position: 'agree', reason: '' },
  ],
  overruledReason: null,
  authoriserName: 'Helen Marsh',
  authorisedOn: '2026-03-18',
  toTry: [],
  whoTells: null,
  lookAgainOn: '2026-05-13',
  consideration: wholeProposal,
};
const facts: DecisionNoteFacts = {
  teamName: 'Riverside team',
  person: { fullName: 'Peter Maddox', dateOfBirth: '1991-05-01', recordNumber: 'LAS-2071' },
  proposer: 'Shabnam Iqbal',
  decision,
  linkedC1: ['3 February 2026: Connected to the repair shed.'],
  linkedC2: [],
  told: null,
};

/** The note on one line, so that it can be looked through whatever its lines are. */
function note(
  changes: Partial<DecisionNoteFacts['decision']> = {},
  others: Partial<DecisionNoteFacts> = {},
): string {
  const document = decisionNote({ ...facts, decision: { ...decision, ...changes }, ...others });
  return documentText(document).replace(/\s+/g, ' ');
}

describe('a decision comes out as a note for the council’s record', () => {
  it('that says whose it is, when, and who was there in which role', () => {
    const text = note();
    expect(text).toContain(
      'Case note: C3 proposal signed off together Riverside team. Wednesday 18 March 2026.',
    );
    expect(text).toContain('Name: Peter Maddox Born: 1 May 1991 Council record: LAS-2071');
    expect(text).toContain('Brought by: Shabnam Iqbal.');
    expect(text).toContain('Grace Whitlock: Team lead, social worker. Agrees.');
    expect(text).toContain('Lena Fischer: Practitioner, social worker. Observed.');
  });

  it('with every position and reason, who authorised the money, and when we look again', () => {
    const text = note();
    expect(text).toContain('Three of three agree, one with a reservation.');
    expect(text).toContain(
      'Tom Pritchard: Partner, nurse. Agrees with a reservation: Look at his tablets in May.',
    );
    expect(text).toContain('Authorised by: Helen Marsh, on 18 March 2026, beside the team’s decision.');
    expect(text).toContain('We look again on 13 May 2026.');
  });

  it('with the consideration that led to it: why this was the only appropriate course', () => {
    const text = note();
    for (const words of [
      'My own front door, and the quiz on Thursdays.',
      'His tools.',
      'Mends anything with a motor.',
      'The repair shed took. Not enough: Nobody is there at tea time.',
      'Ruth and the shed took turns. Not enough: Everyone stopped their own lives.',
      'Another way: A tablet alarm; Why not: He switched it off.',
      'Nothing less is there at tea time.',
      'Outcome: He takes his tablets; How we will know: Ruth asks on Sundays.',
      'We listened to Ruth, his sister on 12 March 2026. “I have a job at six.”',
      '3 February 2026: Connected to the repair shed.',
      'Ruth and Big Col.',
      'Each week: £186.40 Once: £640 From: 1 April 2026 Paid from: The council and his own PIP.',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('with what each said, also where two have the same name', () => {
    const text = note({
      present: [
        { ...member, name: 'Sara Khan', memberId: 'one' },
        { ...member, name: 'Sara Khan', memberId: 'other' },
      ],
      positions: [
        { name: 'Sara Khan', memberId: 'one', position: 'agree', reason: '' },
        { name: 'Sara Khan', memberId: 'other', position: 'not-yet', reason: 'A sensor first' },
      ],
    });
    expect(text).toMatch(/Sara Khan: [^:]*Agree/i);
    expect(text).toMatch(/Sara Khan: [^:]*Not yet: A sensor first/i);
  });

  it('with a crisis block that was overruled', () => {
    expect(note({ overruledReason: 'The flat is going' })).toContain(
      'We overruled the block together, nobody objecting: The flat is going.',
    );
  });

  it('and of a return, what we try first and who tells them', () => {
    const text = note({
      decision: 'returned',
      positions: [
        { name: 'Tom Pritchard', memberId: 'tom', position: 'not-yet', reason: 'A floor sensor first' },
      ],
      toTry: [{ kind: 'C2', what: 'A floor sensor', who: 'Tom Pritchard', dueOn: '2026-03-20' }],
      whoTells: 'Shabnam, tomorrow at two',
    });
    expect(text).toContain('C3 proposal returned, with something to try first');
    expect(text).toContain('First, in C2: A floor sensor (Tom Pritchard, by 20 March 2026).');
    expect(text).toContain('Telling them: Shabnam, tomorrow at two.');
  });

  it('and after it, what they said when they were told', () => {
    const text = note({ decision: 'returned' }, { told: { on: '2026-03-19', answer: 'Then we try it.' } });
    expect(text).toContain('Told on 19 March 2026. “Then we try it.”');
  });

  it('that says when we look again, and what the guidance asks for', () => {
    const yearly = 'After that at least once a year, by 18 March 2027 at the latest';
    expect(note()).toContain(`We look again on 13 May 2026. ${yearly}`);
    const unset = { lookAgainOn: null, consideration: { ...wholeProposal, lookAgainOn: null } };
    expect(note(unset)).toContain(
      `The first look is due six to eight weeks after sign-off: from 29 April 2026 to 13 May 2026. ${yearly}`,
    );
    expect(note({ lookAgainOn: '2026-05-14' })).toContain(
      'That is later than six to eight weeks after sign-off',
    );
  });

  it('in which nothing the law asks for is passed over in silence', () => {
    const empty: ProposalContent = {
      ...{ goodLife: '', whatMatters: ' ', strengths: '', triedC1: '', triedC1NotEnough: '', triedC2: '' },
      ...{ triedC2NotEnough: '', alternatives: [], whyOnly: '', outcomes: [], involved: '', funding: '' },
      ...{ weeklyPence: null, oneOffPence: null, startsOn: null, lookAgainOn: null },
      ...{ linkedConversationIds: [], linkedPlanIds: [], carer: { kind: 'not-said' } },
    };
    const text = note(
      { consideration: empty, present: [], positions: [], authoriserName: null },
      { linkedC1: [], proposer: null, person: { ...facts.person, recordNumber: null } },
    );
    expect(text.match(/Not written down\./g)).toHaveLength(11);
    expect(text).toContain('Council record: No number is written down yet.');
  });

  it('and every sheet of it says whose it is', () => {
    expect(decisionNote(facts).foot).toBe('Peter Maddox, record LAS-2071. Case note of 18 March 2026');
  });

  it('in lines that any record system takes', () => {
    const lines = documentText(decisionNote(facts)).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(76);
  });
});
