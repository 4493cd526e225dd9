import { standIn } from '../reflection/replaced';
import { type Withheld, withAbout, withoutPeople } from '../reflection/without-people';
import { monthNames, weekdayNames } from '../say-dates';
import { changedWords } from './changed-words';
import { openers } from './openers';
import { type Story, type StoryPart, type StoryWords, storyParts } from './story';

/** Why something is to be looked at again. */
export type WhyLook = 'person' | 'number' | 'place' | 'left-out' | 'name' | 'date' | 'age' | 'figure';

/** Words of a story that tell, or may tell, who it is. */
export interface FoundWords {
  readonly part: StoryPart | 'title';
  readonly words: string;
  readonly why: WhyLook;
  /** It tells for sure: somebody or something of the team's own records. */
  readonly sure: boolean;
}

/** Words that stand in the team's records, and what would stand there instead. */
interface TakenOut {
  readonly words: string;
  readonly instead: string;
}

interface Piece {
  readonly words: string;
  readonly why: WhyLook;
  readonly sure: boolean;
}

const sentences = /[^.!?\n]+[.!?\n]*/gu;

function whyOf(instead: string): WhyLook {
  if (instead.includes(standIn.place)) return 'place';
  return instead.includes(standIn.number) || instead.includes(standIn.date) ? 'number' : 'person';
}

/** The stretches of a text that were taken out of it, each by what stands there instead. */
function takenOut(before: string, after: string): readonly TakenOut[] {
  return changedWords(before.split(/\s+/), after.split(/\s+/)).flatMap(({ gone, instead }) => {
    const words = gone.join(' ').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    return words === '' ? [] : [{ words, instead: instead.join(' ') }];
  });
}

/** What of a text is in the team's own records: people, members, their numbers and their addresses. */
export function surelyIn(text: string, withheld: Withheld): readonly TakenOut[] {
  if (withoutPeople(text, withheld).text === text) return [];
  const found = [...text.matchAll(sentences)].flatMap(([one]) => {
    const sentence = one.trim();
    const without = withoutPeople(sentence, withheld).text;
    return without === sentence ? [] : takenOut(sentence, without);
  });
  // A name that a sentence's end parts in two is in no sentence: then the whole is what tells.
  return found.length > 0 ? found : takenOut(text, withoutPeople(text, withheld).text);
}

const month = monthNames.join('|');
const patterns: readonly (readonly [pattern: RegExp, why: WhyLook])[] = [
  [/\[a (?:number|date|place)\]/gu, 'left-out'],
  [
    new RegExp(
      `(?<!\\p{L})(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? )?(?:${month})(?: \\d{1,2}(?!\\d))?(?: \\d{4})?(?!\\p{L})`,
      'gu',
    ),
    'date',
  ],
  [/(?<![\p{L}\p{N}£.,])(?:19|20)\d{2}(?![\p{L}\p{N}])/gu, 'date'],
  [/(?<![\p{L}\p{N}])\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}(?![\p{L}\p{N}])/gu, 'date'],
  [/(?<![\p{L}\p{N}])(?:aged?\s+\d{2,3}|\d{2,3}[- ]years?[- ]old)(?![\p{L}\p{N}])/giu, 'age'],
  [/(?<![\p{L}\p{N}])(?:£\s?)?\d[\d,.]*\d(?![\p{L}\p{N}])|(?<=\b(?:number|flat|room) )\d+/giu, 'figure'],
];

/** What capitals stand for without telling anybody anything: our own words, days, and what everybody says. */
const known: ReadonlySet<string> = new Set([
  ...weekdayNames,
  ...[
    'I',
    'I’m',
    "I'm",
    'I’ve',
    "I've",
    'I’d',
    "I'd",
    'I’ll',
    "I'll",
    'God',
    'Christmas',
    'Easter',
    'Eid',
    'Diwali',
  ],
  ...[
    'C0',
    'C1',
    'C2',
    'C3',
    'GP',
    'NHS',
    'TV',
    'OT',
    'OK',
    'UK',
    'English',
    'British',
    'Mum',
    'Dad',
    'Gran',
  ],
  ...['Saturdays', 'Sundays', 'Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'A&E', 'Wi-Fi'],
]);

const capitalised = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}\p{N}’'-]*(?:\s+\p{Lu}[\p{L}\p{M}\p{N}’'-]*)*/gu;

function bare(word: string): string {
  return word.replace(/[’']s$/u, '');
}

/** Never a name, wherever it stands large. */
const always: ReadonlySet<string> = new Set(
  'a an the he she they we it his her their our my you your ours theirs hers this that these those'.split(
    ' ',
  ),
);

/** What follows a name that a sentence begins with: `Anne rang`, `Anne’s`, `Anne and Tom`. */
const doesSomething =
  /^(?:[’']s\b|,? (?:who|and \p{Lu}|is|was|has|had|says?|said|rang|rings|came|comes|went|goes|took|takes|brought|brings|helped|helps|knows|knew|will|would|can|could|lives|lived|died|moved|visits|visited|calls|called|sat|sits|made|makes|gave|gives|got|gets|thinks|thought|wants|wanted|looked|looks|asked|asks|told|tells|stayed|stays|found|met|does|did|drives|drove|cooks|cooked)\b)/u;

/** Whether a sentence, a line or a quotation begins here: then any word has its capital. */
function begins(text: string, at: number): boolean {
  return at === 0 || /(?:[.!?…:;]["”’)]?\s+|\n\s*|[“"(]\s*)$/u.test(text.slice(0, at));
}

/** Capitals that are not the story's own name and no known word; of a sentence's first word only where it is unusual. */
function namesIn(text: string, called: string): readonly Piece[] {
  const own = new Set(called.split(/\s+/).filter((word) => word !== ''));
  const written = new Set(text.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}’'-]*/gu) ?? []);
  return [...text.matchAll(capitalised)].flatMap(({ 0: run, index }) => {
    const words = run.split(/\s+/);
    const after = text.slice(index + run.length);
    const isUsual = (word: string, at: number): boolean => {
      const plain = bare(word);
      if (own.has(plain) || known.has(plain)) return true;
      const small = plain.toLowerCase();
      if (always.has(small)) return true;
      if (at > 0 || !begins(text, index)) return false;
      return openers.has(small) || written.has(small) || !doesSomething.test(words.length > 1 ? '' : after);
    };
    const from = words.findIndex((word, at) => !isUsual(word, at));
    if (from === -1) return [];
    const named = words.slice(from).filter((word) => !own.has(bare(word)));
    return [{ words: named.map(bare).join(' '), why: 'name' as const, sure: false }];
  });
}

const months = new Set<string>(monthNames);

function perhapsIn(text: string, called: string): readonly Piece[] {
  const plain = patterns.flatMap(([pattern, why]) =>
    [...text.matchAll(pattern)].map(([words]) => ({ words, why, sure: false })),
  );
  const names = namesIn(text, called).filter(({ words }) => !months.has(words));
  return [...plain, ...names].filter(
    ({ words }, at, all) => !all.slice(0, at).some((one) => one.words.includes(words) && one.words !== words),
  );
}

/**
 * What in a story could still tell who it is: for sure, because it stands in the team's own records, or perhaps, because
 * it looks like a name, a place, a date or a figure. The sure ones first, each once in a part.
 */
export function lookAgain(words: StoryWords, called: string, withheld: Withheld): readonly FoundWords[] {
  const found = (['title', ...storyParts] as const).flatMap((part) => {
    const sure = surelyIn(words[part], withheld).map(({ words: taken, instead }) => ({
      ...{ words: taken, why: whyOf(instead), sure: true },
    }));
    const isSure = (piece: Piece): boolean => sure.some((one) => one.words.includes(piece.words));
    return [...sure, ...perhapsIn(words[part], called).filter((piece) => !isSure(piece))].map((piece) => ({
      part,
      ...piece,
    }));
  });
  const once = [...new Map(found.map((each) => [`${each.part} ${each.words}`, each])).values()];
  return [...once.filter(({ sure }) => sure), ...once.filter(({ sure }) => !sure)];
}

const reasons: Readonly<Record<WhyLook, string>> = {
  person: 'Somebody the team knows, or one of us.',
  number: 'A number or a date of somebody’s record.',
  place: 'An address, a postcode or an e-mail.',
  'left-out': 'Something was left out here. Say it another way.',
  name: 'Looks like a name of somebody or of a place.',
  date: 'A day, a month or a year.',
  age: 'An age.',
  figure: 'A figure. Is it needed?',
};

export function sayWhyLook(why: WhyLook): string {
  return reasons[why];
}

/** What of a story as it stands tells for sure who it is: then it stays in the team. */
export function surelyTold(
  story: StoryWords & Pick<Story, 'called' | 'personId'>,
  withheld: Withheld,
): readonly string[] {
  return lookAgain(story, story.called, withAbout(withheld, [story.personId]))
    .filter(({ sure }) => sure)
    .map(({ words }) => words);
}
