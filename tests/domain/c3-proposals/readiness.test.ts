import { describe, expect, it } from 'vitest';
import { firstContent } from '../../../shared/domain/c3-proposals/beginning';
import { missingFrom, missingParts } from '../../../shared/domain/c3-proposals/readiness';
import { wordMissing, wordMissingPart } from '../../../shared/domain/c3-proposals/readiness-words';
import { wholeProposal } from './a-proposal';

describe('a proposal is ready', () => {
  it('when nothing is missing', () => {
    expect(missingFrom(wholeProposal)).toEqual([]);
  });

  it.each([
    ['goodLife', 'good-life'],
    ['whatMatters', 'what-matters'],
    ['strengths', 'strengths'],
    ['triedC1', 'tried-c1'],
    ['triedC1NotEnough', 'tried-c1-not-enough'],
    ['triedC2', 'tried-c2'],
    ['triedC2NotEnough', 'tried-c2-not-enough'],
    ['whyOnly', 'why-only'],
    ['involved', 'involved'],
    ['funding', 'funding'],
  ] as const)('not without %s', (field, part) => {
    expect(missingFrom({ ...wholeProposal, [field]: ' \n' })).toEqual([part]);
  });

  it('not without another way considered, and why not that', () => {
    expect(missingFrom({ ...wholeProposal, alternatives: [] })).toEqual(['alternative']);
    expect(missingFrom({ ...wholeProposal, alternatives: [{ what: ' ', whyNot: 'x' }] })).toEqual([
      'alternative',
    ]);
    const alternatives = [{ what: 'An alarm', whyNot: '' }];
    expect(missingFrom({ ...wholeProposal, alternatives })).toEqual(['alternative-why-not']);
    const second = [...alternatives, { what: 'A flat', whyNot: 'Too far.' }];
    expect(missingFrom({ ...wholeProposal, alternatives: second })).toEqual([]);
  });

  it('not without an outcome, and how we will know', () => {
    expect(missingFrom({ ...wholeProposal, outcomes: [] })).toEqual(['outcome']);
    const outcomes = [{ what: 'She cooks', howWeWillKnow: '' }];
    expect(missingFrom({ ...wholeProposal, outcomes })).toEqual(['outcome-how-we-will-know']);
  });

  it('not without the carer heard, or that there is none', () => {
    expect(missingFrom({ ...wholeProposal, carer: { kind: 'not-said' } })).toEqual(['carer']);
    expect(missingFrom({ ...wholeProposal, carer: { kind: 'no-carer' } })).toEqual([]);
    const unsaid = { kind: 'heard', who: 'Ruth', on: null, said: '' } as const;
    expect(missingFrom({ ...wholeProposal, carer: unsaid })).toEqual(['carer-said']);
    expect(missingFrom({ ...wholeProposal, carer: { ...unsaid, said: 'Help.' } })).toEqual([]);
  });

  it('not without a budget, weekly or once; one may be nothing', () => {
    expect(missingFrom({ ...wholeProposal, weeklyPence: null, oneOffPence: null })).toEqual(['budget']);
    expect(missingFrom({ ...wholeProposal, oneOffPence: null })).toEqual([]);
    expect(missingFrom({ ...wholeProposal, weeklyPence: null, oneOffPence: 0 })).toEqual([]);
  });

  it('says everything that is missing on its first day, in the order of the page', () => {
    const missing = missingFrom(firstContent({ said: null, c1: [], c2: [] }));
    expect(missing).toEqual(missingParts.filter((part) => missing.includes(part)));
    expect(missing).toHaveLength(14);
  });
});

describe('a proposal begins with what is known', () => {
  it('takes the person’s last words and links what was tried, an open plan left out', () => {
    const content = firstContent({
      said: { whatMatters: 'Feeding her boys', strengths: 'Two boys who can make dahl' },
      c1: Array.from({ length: 7 }, (_, index) => ({ id: `talk-${index}` })),
      c2: [
        { id: 'ended', endedOn: '2026-02-25' },
        { id: 'open', endedOn: null },
      ],
    });
    expect(content).toMatchObject({
      whatMatters: 'Feeding her boys',
      strengths: 'Two boys who can make dahl',
      goodLife: '',
    });
    expect(content.linkedConversationIds).toEqual(['talk-2', 'talk-3', 'talk-4', 'talk-5', 'talk-6']);
    expect(content.linkedPlanIds).toEqual(['ended']);
  });
});

describe('what is missing, in words', () => {
  it('reads as the page says it', () => {
    expect(wordMissingPart('tried-c2-not-enough')).toBe('why the C2 was not enough');
    expect(wordMissing(['tried-c2-not-enough', 'alternative'])).toBe(
      'Not said yet: why the C2 was not enough and one other way, and why not that.',
    );
    expect(new Set(missingParts.map(wordMissingPart)).size).toBe(missingParts.length);
  });
});
