import { describe, expect, it } from 'vitest';
import { type GoldenRuleFacts, goldenRules } from '../../../shared/domain/c3-proposals/golden-rules';
import { wholeProposal } from './a-proposal';

const kept: GoldenRuleFacts = {
  name: 'Peter',
  content: wholeProposal,
  planDay: null,
  lastPlanEndedOn: '2026-02-06',
  readyDays: 2,
  readyFlagDays: 7,
  today: '2026-03-18',
};
const said = (facts: Partial<GoldenRuleFacts>) =>
  goldenRules({ ...kept, ...facts }).map((check) => check.words);

describe('have we kept our golden rules?', () => {
  it('says yes in plain sentences', () => {
    expect(goldenRules(kept).every((check) => check.kept)).toBe(true);
    expect(said({})).toEqual([
      'We began with Peter’s strengths, and with what matters.',
      'C1 and C2 were tried, and we can say why each was not enough.',
      'This is not a plan made in a crisis. The last C2 ended on 6 February.',
      'We listened to Ruth, his sister on 12 March.',
      'Peter has waited two days for us.',
    ]);
  });

  it('says what is missing, and who waits too long', () => {
    const content = {
      ...wholeProposal,
      strengths: '',
      triedC2NotEnough: '',
      carer: { kind: 'not-said' } as const,
    };
    const checks = goldenRules({ ...kept, content, planDay: 18, readyDays: 9 });
    expect(checks.filter((check) => check.kept)).toEqual([]);
    expect(checks.map((check) => check.words)).toEqual([
      'Not said yet: what is strong already.',
      'Not said yet: why the C2 was not enough.',
      'We never plan long-term in a crisis. Peter is on day 18 of one.',
      'Not said yet: whether a carer was heard, or that there is none.',
      'Peter has waited nine days for us. We said seven.',
    ]);
  });

  it('speaks of waiting only while the proposal is ready', () => {
    expect(said({ readyDays: null })).toHaveLength(4);
    expect(said({ readyDays: 0 }).at(-1)).toBe('Peter has waited since today.');
    expect(said({ readyDays: 7 }).at(-1)).toBe('Peter has waited seven days for us.');
  });

  it('accepts that there is no carer', () => {
    expect(said({ content: { ...wholeProposal, carer: { kind: 'no-carer' } } })[3]).toBe(
      'There is no carer to listen to.',
    );
  });
});
