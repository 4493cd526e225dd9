import type { ProposalContent } from '../../../shared/domain/c3-proposals/proposal';
import type { MissingPart } from '../../../shared/domain/c3-proposals/readiness';
import { sayDate } from '../../../shared/domain/dates-said';
import { formatPounds } from '../../../shared/domain/money';
import { sayList } from '../../../shared/domain/text';
import { linesOf } from '../../telling/lines';
import { midSentence } from '../../telling/mid-sentence';

export type PartId =
  | 'good-life'
  | 'what-matters'
  | 'strengths'
  | 'tried-c1'
  | 'tried-c2'
  | 'another-way'
  | 'why-only'
  | 'how-we-will-know'
  | 'carer'
  | 'people-and-money';

export interface ProposalPart {
  readonly id: PartId;
  readonly label: string;
  readonly missing: readonly MissingPart[];
  /** What is said so far, for the paper; empty when nothing is. */
  readonly say: (content: ProposalContent, today: string) => string;
}

function sayTried(what: string, notEnough: string): string {
  return [what, notEnough === '' ? '' : `Not enough: ${notEnough}`].filter((part) => part !== '').join(' ');
}

/** The parts of a proposal, in the order it is thought through: the good life first, money last. */
export const proposalParts: readonly ProposalPart[] = [
  { id: 'good-life', label: 'A good life', missing: ['good-life'], say: ({ goodLife }) => goodLife },
  {
    id: 'what-matters',
    label: 'What matters',
    missing: ['what-matters'],
    say: ({ whatMatters }) => whatMatters,
  },
  {
    id: 'strengths',
    label: 'Strong already',
    missing: ['strengths'],
    say: ({ strengths }) => linesOf(strengths).join('. '),
  },
  {
    id: 'tried-c1',
    label: 'Tried in C1',
    missing: ['tried-c1', 'tried-c1-not-enough'],
    say: ({ triedC1, triedC1NotEnough }) => sayTried(triedC1, triedC1NotEnough),
  },
  {
    id: 'tried-c2',
    label: 'Tried in C2',
    missing: ['tried-c2', 'tried-c2-not-enough'],
    say: ({ triedC2, triedC2NotEnough }) => sayTried(triedC2, triedC2NotEnough),
  },
  {
    id: 'another-way',
    label: 'Another way',
    missing: ['alternative', 'alternative-why-not'],
    say: ({ alternatives }) =>
      alternatives.map(({ what, whyNot }) => (whyNot === '' ? what : `${what}: ${whyNot}`)).join(' '),
  },
  { id: 'why-only', label: 'Why nothing less', missing: ['why-only'], say: ({ whyOnly }) => whyOnly },
  {
    id: 'how-we-will-know',
    label: 'How we will know',
    missing: ['outcome', 'outcome-how-we-will-know'],
    say: ({ outcomes }) =>
      outcomes
        .map(({ what, howWeWillKnow }) => (howWeWillKnow === '' ? what : `${what}: ${howWeWillKnow}`))
        .join(' '),
  },
  {
    id: 'carer',
    label: 'Their carer',
    missing: ['carer', 'carer-said'],
    say: ({ carer }, today) => sayCarer(carer, today),
  },
  {
    id: 'people-and-money',
    label: 'People and money',
    missing: ['involved', 'budget', 'funding'],
    say: (content) => sayMoney(content),
  },
];

function sayCarer(carer: ProposalContent['carer'], today: string): string {
  if (carer.kind === 'not-said') return '';
  if (carer.kind === 'no-carer') return 'There is no carer.';
  const when = carer.on === null ? '' : ` on ${sayDate(carer.on, today)}`;
  return carer.who === ''
    ? ''
    : `We listened to ${carer.who}${when}.${carer.said === '' ? '' : ` “${carer.said}”`}`;
}

/** Without the full stop it was typed with, to be put into a sentence. */
function unended(text: string): string {
  return text.trim().replace(/\.$/, '');
}

function sayMoney({ involved, weeklyPence, oneOffPence, funding }: ProposalContent): string {
  const money = [
    ...(weeklyPence === null ? [] : [`${formatPounds(weeklyPence)} a week`]),
    ...(oneOffPence === null || oneOffPence === 0 ? [] : [`${formatPounds(oneOffPence)} once`]),
  ];
  const from = funding === '' ? '' : `, from ${midSentence(unended(funding))}`;
  const asked = money.length === 0 ? '' : `${sayList(money)}${from}.`;
  return [involved === '' ? '' : `With ${midSentence(unended(involved))}.`, asked]
    .filter((part) => part !== '')
    .join(' ');
}
