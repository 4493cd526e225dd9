import type { LocalDate } from '../dates';
import { dated, heading, list, names, wrap } from '../plain-text';
import { sayLongDay } from '../say-dates';
import { paragraphsOf, sentence, together } from '../sentences';
import { wordRole } from '../team/member-words';
import type { SignOffBy } from '../team/team';
import {
  type SaidPosition,
  sayAuthoriser,
  sayBudget,
  sayCounts,
  sayOverruled,
  sayPositions,
  sayToTry,
} from './decision-words';
import type { CarerHeard, ProposalContent, ThingToTry } from './proposal';
import type { DecisionKind } from './status';

/** A decision as it was made, with the names a council's own record needs. */
export interface DecisionToNote {
  readonly decision: DecisionKind;
  readonly on: LocalDate;
  readonly by: SignOffBy;
  readonly present: readonly {
    readonly name: string;
    readonly role: string;
    readonly discipline: string;
    readonly observing: boolean;
  }[];
  readonly positions: readonly SaidPosition[];
  readonly overruledReason: string | null;
  readonly authoriserName: string | null;
  readonly authorisedOn: LocalDate | null;
  readonly toTry: readonly (Omit<ThingToTry, 'memberId'> & { readonly who: string | null })[];
  readonly whoTells: string | null;
  readonly lookAgainOn: LocalDate | null;
  readonly consideration: ProposalContent;
}

export interface DecisionNoteFacts {
  readonly teamName: string;
  readonly person: {
    readonly fullName: string;
    readonly dateOfBirth: LocalDate | null;
    readonly recordNumber: string | null;
  };
  /** Who brought it; null when nobody knows any more. */
  readonly proposer: string | null;
  readonly decision: DecisionToNote;
}

/** Every date with its year: what is pasted is read years later. */
const always = '0000-01-01';

type Section = readonly [title: string, paragraphs: readonly string[]];

function pairs(lines: readonly (readonly [string, string])[], before: string): readonly string[] {
  return lines
    .filter(([first]) => first.trim() !== '')
    .map(([first, second]) =>
      together(sentence(first), second.trim() === '' ? '' : sentence(`${before}: ${second.trim()}`)),
    );
}

function carerWords(carer: CarerHeard): string {
  if (carer.kind === 'not-said') return '';
  if (carer.kind === 'no-carer') return 'There is no carer.';
  const when = carer.on === null ? '' : ` on ${dated(carer.on)}`;
  return together(`We listened to ${carer.who}${when}.`, carer.said === '' ? '' : `“${carer.said}”`);
}

/** The consideration that led to it, in the order it was thought through (golden rules 1, 2 and 5). */
function consideration(content: ProposalContent): readonly Section[] {
  return [
    ['A good life, in their own words', [content.goodLife === '' ? '' : `“${content.goodLife}”`]],
    ['What matters', paragraphsOf(content.whatMatters)],
    ['Strong already', paragraphsOf(content.strengths)],
    [
      'Tried in C1, and why it was not enough',
      pairs([[content.triedC1, content.triedC1NotEnough]], 'Not enough'),
    ],
    [
      'Tried in C2, and why it was not enough',
      pairs([[content.triedC2, content.triedC2NotEnough]], 'Not enough'),
    ],
    [
      'Other ways considered',
      pairs(
        content.alternatives.map((way) => [way.what, way.whyNot]),
        'Why not',
      ),
    ],
    ['Why nothing less would do', paragraphsOf(content.whyOnly)],
    [
      'What should come of it',
      pairs(
        content.outcomes.map((outcome) => [outcome.what, outcome.howWeWillKnow]),
        'How we will know',
      ),
    ],
    ['Their carer', [carerWords(content.carer)]],
    ['Who they want involved', paragraphsOf(content.involved)],
    [
      'The budget',
      [
        together(
          sayBudget(content, always),
          content.funding === '' ? '' : sentence(`From ${content.funding}`),
        ),
      ],
    ],
  ];
}

function ruleWords({ decision, by }: DecisionToNote): string {
  if (by === 'consent') {
    return decision === 'signed-off'
      ? 'By consent: one not yet would have stopped it.'
      : 'By consent: one not yet is enough.';
  }
  return 'By majority: more than half must agree.';
}

function decided(decision: DecisionToNote): readonly Section[] {
  const { lookAgainOn, whoTells } = decision;
  return [
    [
      decision.decision === 'signed-off' ? 'What we decided' : 'What we try first',
      [
        ...decision.toTry.map((thing) => sayToTry(thing, always)),
        together(sayCounts(decision), ruleWords(decision)),
        sayOverruled(decision),
        sayAuthoriser(decision, always),
        whoTells === null ? '' : sentence(`Telling them: ${whoTells}`),
        lookAgainOn === null ? '' : `We look again on ${dated(lookAgainOn)}.`,
      ],
    ],
    ['What each of us said', sayPositions(decision.positions)],
  ];
}

function who({ name, role, discipline }: DecisionToNote['present'][number]): string {
  return `${name} (${wordRole(role)}, ${discipline})`;
}

/**
 * A decision as plain text, to paste into the council's own record of this person (design 1: who was present, their
 * roles, positions and reasons, the consideration, any overruled block, when). It bears the person's name, because
 * that record is theirs.
 */
export function decisionNote({ teamName, person, proposer, decision }: DecisionNoteFacts): string {
  const { on, present } = decision;
  const outcome =
    decision.decision === 'signed-off' ? 'signed off together' : 'returned, with something to try first';
  const about = [
    person.fullName,
    person.dateOfBirth === null ? '' : `born ${dated(person.dateOfBirth)}`,
    person.recordNumber === null ? '' : `record ${person.recordNumber}`,
  ].filter((part) => part !== '');
  const sections = [...consideration(decision.consideration), ...decided(decision)].flatMap(
    ([title, paragraphs]) => {
      const said = paragraphs.filter((paragraph) => paragraph !== '');
      return said.length === 0 ? [] : [...heading(title), ...list(said)];
    },
  );
  const lines = [
    ...wrap(`${teamName}: C3 proposal ${outcome}`),
    ...wrap(`${sayLongDay(on, always)}. ${about.join(', ')}.`),
    '',
    ...(proposer === null ? [] : wrap(`Brought by: ${proposer}.`)),
    ...names('Present', present.filter((one) => !one.observing).map(who)),
    ...names('Observing', present.filter((one) => one.observing).map(who)),
    ...sections,
  ];
  return `${lines.join('\n')}\n`;
}
