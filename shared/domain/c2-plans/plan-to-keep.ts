import type { LocalDate } from '../dates';
import {
  type DocumentBlock,
  listed,
  part,
  type ReadableDocument,
  texts,
  typedLines,
} from '../documents/document';
import { dated } from '../plain-text';
import { sayLongDay, sayNumber } from '../say-dates';
import { sentence, together } from '../sentences';
import { escaped } from '../text';

/** The parts of a plan that is left with its person, in the order they are read. */
export const partsToKeep = ['told', 'strong', 'change', 'willDo', 'inTouch', 'worse', 'ring'] as const;
export type PartToKeep = (typeof partsToKeep)[number];
/** The words of each part, as they are to be read; an empty part is left out. */
export type WordsToKeep = Readonly<Record<PartToKeep, string>>;

const headings: Readonly<Record<PartToKeep, string>> = {
  told: 'What you told us',
  strong: 'What is strong already',
  change: 'What needs to change',
  willDo: 'What we will do, and when',
  inTouch: 'When we will be in touch',
  worse: 'If things get worse: your emergency plan',
  ring: 'Who to ring',
};

export function wordPartToKeep(of: PartToKeep): string {
  return headings[of];
}

export interface MemberToRing {
  readonly name: string;
  readonly calledName: string;
}

export interface PlanToKeepFacts {
  readonly firstName: string;
  /** What stands for the person where others see it: among our own words it is them. */
  readonly knownAs: string;
  readonly ownWords: string;
  readonly strengths: string;
  readonly whatNeedsToChange: string;
  readonly emergencyPlan: string;
  /** What is still to be done, with who does it by the name they are called. */
  readonly steps: readonly {
    readonly what: string;
    readonly who: string | null;
    readonly dueOn: LocalDate | null;
  }[];
  readonly contactRhythmDays: number;
  readonly nextContactBy: LocalDate;
  readonly lead: MemberToRing | null;
  readonly buddy: MemberToRing | null;
  readonly teamName: string;
  readonly today: LocalDate;
}

function stepLine({ what, who, dueOn }: PlanToKeepFacts['steps'][number], today: LocalDate): string {
  // A day that has passed already is no promise to anybody.
  const by = dueOn === null || dueOn < today ? '' : ` by ${sayLongDay(dueOn, today)}`;
  return together(sentence(what), `${who ?? 'We'} will do this${by}.`);
}

/** `every day`, `at least once a week`, `at least every three days`. */
function rhythmWords(days: number): string {
  if (days === 1) return 'every day';
  if (days === 7) return 'at least once a week';
  if (days % 7 === 0) return `at least every ${sayNumber(days / 7)} weeks`;
  return `at least every ${sayNumber(days)} days`;
}

function inTouchWords({ contactRhythmDays, nextContactBy, today }: PlanToKeepFacts): string {
  const next =
    nextContactBy < today ? '' : `You will hear from us next by ${sayLongDay(nextContactBy, today)}.`;
  return together(
    `We will be in touch with you ${rhythmWords(contactRhythmDays)}.`,
    next,
    'You can ring us at any time before that.',
  );
}

function ringWords({ lead, buddy, teamName }: PlanToKeepFacts): string {
  if (lead === null && buddy === null) return `Ring us at ${teamName}.`;
  const covers = buddy === null ? '' : `${buddy.name}, who knows your plan too`;
  if (lead === null) return `Ring ${covers}.`;
  return [
    `${lead.name} is the one who stays with you. Ring ${lead.calledName} first.`,
    ...(covers === '' ? [] : [`If ${lead.calledName} is not there, ring ${covers}.`]),
  ].join('\n');
}

/** A label is for the wall; on their own paper they stand by their name. */
function byName(words: string, { firstName, knownAs }: PlanToKeepFacts): string {
  const label = escaped(knownAs).replace(/\\\.$/, '\\.?');
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${label}(?![\\p{L}\\p{N}])`, 'gu');
  return words.replace(whole, (found, at: number) => {
    const ends = found.endsWith('.') && /^(?:\s+\p{Lu}|\s*$)/u.test(words.slice(at + found.length));
    return ends ? `${firstName}.` : firstName;
  });
}

/** What a plan would say to its person, from what the team wrote: a beginning, to be read through and put right. */
export function firstWordsToKeep(facts: PlanToKeepFacts): WordsToKeep {
  const named = (words: string): string => byName(words, facts);
  return {
    told: named(facts.ownWords.trim()),
    strong: named(facts.strengths.trim()),
    change: named(facts.whatNeedsToChange.trim()),
    willDo: facts.steps.map((step) => stepLine({ ...step, what: named(step.what) }, facts.today)).join('\n'),
    inTouch: inTouchWords(facts),
    worse: named(facts.emergencyPlan.trim()),
    ring: ringWords(facts),
  };
}

/** Whose it is and of when. */
export interface PlanToKeepFrame {
  /** What one calls the person. */
  readonly firstName: string;
  readonly teamName: string;
  readonly on: LocalDate;
}

function blocksOf(of: PartToKeep, words: string): readonly DocumentBlock[] {
  const lines = typedLines(words);
  if (lines.length === 0) return [];
  if (of === 'told') return [{ kind: 'quote', text: lines.join('\n') }];
  return of === 'strong' || of === 'willDo' || of === 'worse' ? listed(lines) : texts(lines);
}

/** A C2 plan for its person to keep: in large print, said to them, with nothing of what is the team's own. */
export function planToKeep(
  { firstName, teamName, on }: PlanToKeepFrame,
  words: WordsToKeep,
): ReadableDocument {
  const title = `Your plan, ${firstName}`;
  return {
    title,
    under: `From ${teamName}, ${sayLongDay(on, '0000-01-01')}.`,
    print: 'large',
    foot: `${title}. ${dated(on)}`,
    blocks: partsToKeep.flatMap((of) => part(headings[of], blocksOf(of, words[of]))),
  };
}

/** Words of our trade that somebody may not know, or that say nothing to them. */
const ours = [
  ...['C0', 'C1', 'C2', 'C3', 'lead worker', 'buddy', 'huddle', 'sign-off', 'known-as'],
  ...['MDT', 'OT', 'NFA', 'POC', 'ADLs?', 'package of care', 'reablement', 'safeguarding', 'service user'],
  ...[
    'referral',
    'referred',
    'assessment',
    'eligible',
    'eligibility',
    'domiciliary',
    'respite',
    'signposted',
  ],
];
const ourWords = new RegExp(`(?<![\\p{L}\\p{N}])(?:${ours.join('|')})(?![\\p{L}\\p{N}])`, 'giu');

/** Which of our own words still stand in it, each once, as they are written. */
export function ourWordsIn(words: WordsToKeep): readonly string[] {
  const found = partsToKeep.flatMap((of) => words[of].match(ourWords) ?? []);
  return [...new Map(found.map((word) => [word.toLowerCase(), word])).values()];
}

/** Whether whoever is to ring finds a number: the program knows none of the team’s own. */
export function hasNumberToRing({ ring, worse }: WordsToKeep): boolean {
  return /\d(?:[\s()-]*\d){4,}/.test(`${ring}\n${worse}`);
}
