import { describe, expect, it } from 'vitest';
import { cameWith, contactOf } from '../../../shared/domain/conversations/contact';
import { decideConversation, missingFromConversation } from '../../../shared/domain/conversations/keeping';
import { wordConversationPart } from '../../../shared/domain/conversations/refusal-words';

const today = '2026-03-18';
const said = {
  whatMatters: 'Somewhere to be by six',
  strengths: 'Up at five every day',
  listenedTo: ['Wilf'],
  happenedOn: '2026-03-17',
};

describe('golden rule 1: what is strong comes first', () => {
  it('a conversation that says what matters, what is strong and who was listened to is kept', () => {
    expect(decideConversation(said, null, today).ok).toBe(true);
  });

  it.each([
    [{ whatMatters: ' ' }, ['what-matters']],
    [{ strengths: '' }, ['strengths']],
    [{ listenedTo: [] }, ['listened-to']],
    [{ whatMatters: '', strengths: '', listenedTo: [''] }, ['what-matters', 'strengths', 'listened-to']],
  ])('without them it is refused, and says what is missing: %o', (change, missing) => {
    expect(decideConversation({ ...said, ...change }, null, today)).toEqual({
      ok: false,
      refusal: { kind: 'conversation-incomplete', missing },
    });
  });
});

describe('while a conversation is being written', () => {
  it('what is still missing is said in the order it is asked', () => {
    const missing = missingFromConversation({ whatMatters: '', strengths: 'x', listenedTo: [] });
    expect(missing.map(wordConversationPart)).toEqual(['what matters to them', 'who we listened to']);
  });
});

describe('the day of a conversation', () => {
  it.each([
    ['2026-03-19', null, { kind: 'date-in-future', date: '2026-03-19' }],
    ['1900-01-01', null, { kind: 'date-too-early', date: '1900-01-01', earliest: '2000-01-01' }],
    ['2005-05-01', '2005-05-02', { kind: 'date-too-early', date: '2005-05-01', earliest: '2005-05-02' }],
  ])('%s is refused for somebody born on %s', (happenedOn, dateOfBirth, refusal) => {
    expect(decideConversation({ ...said, happenedOn }, dateOfBirth, today)).toEqual({ ok: false, refusal });
  });

  it('may be today, and the day somebody was born', () => {
    expect(decideConversation({ ...said, happenedOn: today }, today, today).ok).toBe(true);
  });
});

describe('a conversation during a C2', () => {
  const talk = {
    ...said,
    memberId: 'tom',
    how: 'visit',
    whatHappened: 'We walked round the garden. It rained.',
  } as const;

  it('is a contact, with its first words', () => {
    expect(contactOf(talk)).toEqual({
      memberId: 'tom',
      on: '2026-03-17',
      how: 'visited',
      note: 'We walked round the garden.',
    });
  });

  it('is told once, and another contact of that day beside it', () => {
    expect(cameWith(contactOf(talk), talk)).toBe(true);
    expect(cameWith({ ...contactOf(talk), note: 'Rang again at six' }, talk)).toBe(false);
  });
});
