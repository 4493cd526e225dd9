import { describe, expect, it } from 'vitest';
import { type DecisionNoteFacts, decisionNote } from '../../../shared/domain/c3-proposals/decision-note';
import { wholeProposal } from './a-proposal';

const member = { role: 'practitioner', discipline: 'social worker', observing: false };
const decision: DecisionNoteFacts['decision'] = {
  decision: 'signed-off',
  on: '2026-03-18',
  by: 'consent',
  present: [
    { ...member, name: 'Grace Whitlock', role: 'team-lead' },
    { ...member, name: 'Tom Pritchard', role: 'partner', discipline: 'nurse' },
    { ...member, name: 'Shabnam Iqbal' },
    { ...member, name: 'Lena Fischer', observing: true },
  ],
  positions: [
    { name: 'Grace Whitlock', position: 'agree', reason: '' },
    { name: 'Tom Pritchard', position: 'reservation', reason: 'look at his tablets in May' },
    { name: 'Shabnam Iqbal', position: 'agree', reason: '' },
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
};

/** The note on one line, so that it can be looked through whatever its lines are. */
function note(changes: Partial<DecisionNoteFacts['decision']> = {}): string {
  return decisionNote({ ...facts, decision: { ...decision, ...changes } }).replace(/\s+/g, ' ');
}

describe('a decision comes out as a note for the council’s record', () => {
  it('that says whose it is, when, and who was there in which role', () => {
    const text = note();
    expect(text).toContain('Riverside team: C3 proposal signed off together Wednesday 18 March 2026.');
    expect(text).toContain('Peter Maddox, born 1 May 1991, record LAS-2071.');
    expect(text).toContain('Brought by: Shabnam Iqbal.');
    expect(text).toContain('Grace Whitlock (team lead, social worker)');
    expect(text).toContain('Observing: Lena Fischer (practitioner, social worker).');
  });

  it('with every position and reason, who authorised the money, and when we look again', () => {
    const text = note();
    expect(text).toContain('Three of three agree, one with a reservation.');
    expect(text).toContain('Tom Pritchard agrees with a reservation: Look at his tablets in May.');
    expect(text).toContain('Authorised by Helen Marsh on 18 March 2026.');
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
      'A tablet alarm. Why not: He switched it off.',
      'Nothing less is there at tea time.',
      'He takes his tablets. How we will know: Ruth asks on Sundays.',
      'We listened to Ruth, his sister on 12 March 2026.',
      'Ruth and Big Col.',
      '£186.40 a week and £640 once from 1 April 2026.',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('with a crisis block that was overruled', () => {
    expect(note({ overruledReason: 'The flat is going' })).toContain(
      'We overruled the block together, nobody objecting: The flat is going.',
    );
  });

  it('and of a return, what we try first and who tells them', () => {
    const text = note({
      decision: 'returned',
      positions: [{ name: 'Tom Pritchard', position: 'not-yet', reason: 'A floor sensor first' }],
      toTry: [{ kind: 'C2', what: 'A floor sensor', who: 'Tom Pritchard', dueOn: '2026-03-20' }],
      whoTells: 'Shabnam, tomorrow at two',
    });
    expect(text).toContain('C3 proposal returned, with something to try first');
    expect(text).toContain('First, in C2: A floor sensor (Tom Pritchard, by 20 March 2026).');
    expect(text).toContain('Telling them: Shabnam, tomorrow at two.');
  });

  it('in lines that any record system takes', () => {
    const lines = decisionNote(facts).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(76);
  });
});
