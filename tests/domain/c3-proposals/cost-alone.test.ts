import { describe, expect, it } from 'vitest';
import { speaksOnlyOfCost } from '../../../shared/domain/c3-proposals/cost-alone';

const names = ['Elsie Bramall', 'E.B.', 'Ffion Pugh'];

describe('cost alone is not a reason', () => {
  it.each([
    'too expensive',
    'Too expensive!',
    'It is too expensive.',
    'It’s just too dear, sorry.',
    "we can't afford it",
    'We cannot afford this at the moment',
    '£742 is a lot',
    '£742 a week is far too much',
    '742 pounds every week?',
    'That is a lot of money.',
    'The cost.',
    'Cost is too high',
    'over budget',
    'Our budget is already overspent this year.',
    'The council will not pay for that',
    'I don’t think the panel would fund this',
    'the price',
    'Not good value for money',
    'Find something cheaper',
    'There must be a cheaper option',
    'Cheaper alternatives?',
    'Can we get it for less money?',
    'Not affordable in the long term',
    'It costs 1.2k a month and that is not sustainable',
    'too expensive for Elsie',
    'Elsie’s package is too expensive',
    'Ffion, we cannot afford £38,584 a year for one person’s budget',
    'We need to make savings.',
    'Hard to justify the spend to taxpayers',
    'sets a precedent and costs too much',
    'ＴＯＯ ＥＸＰＥＮＳＩＶＥ',
    'We want something cheaper.',
    'I would prefer a cheaper package',
    'She is too expensive.',
    'Her budget is too high.',
    'They will not fund it, it is hard to justify.',
  ])('is refused: %s', (reason) => {
    expect(speaksOnlyOfCost(reason, names)).toBe(true);
  });

  it.each([
    'The sitter costs less than the panel, but she hates strangers in the house.',
    'Has Elsie seen the garden rooms?',
    'Too expensive, and she has never even visited it.',
    'She could use her own money for a cleaner first; her niece offered.',
    'Try the talking pill box again, it is cheap and he liked it.',
    'Five evenings might be one more than he wants.',
    'A floor sensor needs nothing worn. Nobody has tried one.',
    'Let her stay one night before we all decide for her.',
    'What about the dog?',
    'Who pays the rent on her house while she is away?',
    'Would he rather manage his own direct payment?',
    'Is she afraid of losing her savings if she moves?',
    'Can her grandson help with the garden instead of paid care?',
    'Paid carers frighten him.',
    'I am not sure.',
    'Not yet.',
    'She is dear to her neighbours, ask them.',
    'A lot',
    '5 evenings',
    '',
    '   ',
    'لم تجرب الغرفة بعد',
    'Reablement first',
    'He never pays his bills on time.',
    'She can’t afford it herself, and is ashamed to say so.',
    'She says she cannot afford it.',
    'It is her money.',
    'What does she want to spend it on?',
    'He spends too much time alone.',
  ])('is left alone: %s', (reason) => {
    expect(speaksOnlyOfCost(reason, names)).toBe(false);
  });

  it('can be said another way: with something to try the same thought is a reason', () => {
    expect(speaksOnlyOfCost('£742 a week is too much', names)).toBe(true);
    expect(
      speaksOnlyOfCost('£742 a week is too much before we have tried a night with the sensor', names),
    ).toBe(false);
  });
});
