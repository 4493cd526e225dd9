import {
  type DocumentBlock,
  type DocumentFact,
  listed,
  part,
  texts,
  typedLines,
} from '../documents/document';
import { formatPounds } from '../money';
import { dated } from '../plain-text';
import { paragraphsOf, sentence, together } from '../sentences';
import type { Say } from './decision-words';
import type { CarerHeard, ProposalContent } from './proposal';

/** How a consideration is read: under headings of which level, and with whose names. */
export interface Reading {
  readonly level: 2 | 3;
  readonly say: Say;
}

const unsaid: readonly DocumentBlock[] = [{ kind: 'text', text: 'Not written down.', quiet: true }];

/** What the law asks for is never left out: where nothing was written, that is said. */
function always(heading: string, blocks: readonly DocumentBlock[], { level }: Reading) {
  return part(heading, blocks.length === 0 ? unsaid : blocks, level);
}

function tried(what: string, notEnough: string, { say }: Reading): readonly DocumentBlock[] {
  const why = notEnough.trim() === '' ? '' : sentence(`Not enough: ${say(notEnough.trim())}`);
  return texts([sentence(say(what)), why]);
}

function pairs(
  head: readonly [string, string],
  all: readonly (readonly [string, string])[],
  { say }: Reading,
): readonly DocumentBlock[] {
  const rows = all
    .filter(([first, second]) => `${first}${second}`.trim() !== '')
    .map((cells) => cells.map((cell) => (cell.trim() === '' ? 'Not written down.' : sentence(say(cell)))));
  return rows.length === 0 ? [] : [{ kind: 'table', head, rows }];
}

function carerBlocks(carer: CarerHeard, { say }: Reading): readonly DocumentBlock[] {
  if (carer.kind === 'not-said') return [];
  if (carer.kind === 'no-carer') return texts(['There is no carer.']);
  const who = carer.who.trim() === '' ? 'their carer' : say(carer.who.trim());
  const when = carer.on === null ? '' : ` on ${dated(carer.on)}`;
  const said = carer.said.trim();
  return [
    ...texts([`We listened to ${who}${when}.`]),
    ...(said === '' ? [] : [{ kind: 'quote', text: say(said) } satisfies DocumentBlock]),
  ];
}

/** The money, its sources, and beside the team's decision whoever authorised it for the council. In pence. */
function budgetRows(
  { weeklyPence, oneOffPence, startsOn, funding }: ProposalContent,
  authoriser: string,
  { say }: Reading,
): readonly DocumentFact[] {
  const rows: readonly (readonly [string, string])[] = [
    ['Each week', weeklyPence === null ? '' : formatPounds(weeklyPence)],
    ['Once', oneOffPence === null ? '' : formatPounds(oneOffPence)],
    ['From', startsOn === null ? '' : dated(startsOn)],
    ['Paid from', sentence(say(funding))],
    ['Authorised by', authoriser === '' ? '' : say(authoriser)],
  ];
  return rows.filter(([, words]) => words !== '').map(([term, words]) => ({ term, lines: [words] }));
}

export interface Considered {
  readonly content: ProposalContent;
  /** Who authorised the money and when; empty where nobody had to. */
  readonly authoriser: string;
  /** The records of what was tried, each as a line, where the proposal links them. */
  readonly linkedC1?: readonly string[];
  readonly linkedC2?: readonly string[];
}

function records(items: readonly string[] = []): readonly DocumentBlock[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/**
 * The consideration that led to a decision, in the order it was thought through (golden rules 1, 2 and 5): what the
 * person wants, what is strong, what was tried and why it was not enough, what else there was, and why only this.
 */
export function considerationBlocks(
  { content, authoriser, linkedC1, linkedC2 }: Considered,
  reading: Reading,
): readonly DocumentBlock[] {
  const { say } = reading;
  const { goodLife, whatMatters, strengths, alternatives, outcomes } = content;
  const budget = budgetRows(content, authoriser, reading);
  const own: readonly DocumentBlock[] =
    goodLife.trim() === '' ? [] : [{ kind: 'quote', text: say(goodLife.trim()) }];
  return [
    ...always('A good life, in their own words', own, reading),
    ...always('What matters to them', texts(paragraphsOf(say(whatMatters))), reading),
    ...always('Strong already', listed(typedLines(say(strengths))), reading),
    ...always(
      'Tried in C1, and why it was not enough',
      [...tried(content.triedC1, content.triedC1NotEnough, reading), ...records(linkedC1)],
      reading,
    ),
    ...always(
      'Tried in C2, and why it was not enough',
      [...tried(content.triedC2, content.triedC2NotEnough, reading), ...records(linkedC2)],
      reading,
    ),
    ...always(
      'Other ways considered',
      pairs(
        ['Another way', 'Why not'],
        alternatives.map((way) => [way.what, way.whyNot]),
        reading,
      ),
      reading,
    ),
    ...always('Why this was the only appropriate course', texts(paragraphsOf(say(content.whyOnly))), reading),
    ...always('The carer’s view', carerBlocks(content.carer, reading), reading),
    ...always('Who they want involved', texts(paragraphsOf(say(content.involved))), reading),
    ...always(
      'What should come of it',
      pairs(
        ['Outcome', 'How we will know'],
        outcomes.map((outcome) => [outcome.what, outcome.howWeWillKnow]),
        reading,
      ),
      reading,
    ),
    ...always('The personal budget', budget.length === 0 ? [] : [{ kind: 'facts', rows: budget }], reading),
  ];
}

/** `Helen Marsh, on 18 March 2026, beside the team’s decision`; empty where nobody was named. */
export function authoriserWords(name: string | null, on: string | null): string {
  if (name === null || name.trim() === '') return '';
  return sentence(
    together(`${name.trim()}${on === null ? '' : `, on ${dated(on)}`},`, 'beside the team’s decision'),
  );
}
