import type { C2Contact, C2Spend } from '../c2-plans/plan';
import { wordContactHow, wordSpendStanding } from '../c2-plans/plan-words';
import type { LocalDate } from '../dates';
import type { DocumentBlock, DocumentFact, ReadableDocument } from '../documents/document';
import { formatPounds } from '../money';
import { dated } from '../plain-text';
import { sayLongDay } from '../say-dates';
import { paragraphsOf, sentence, together } from '../sentences';
import { wordRole } from '../team/member-words';
import type { LimitCountedOver } from '../team/team';

/** Whose note it is: it goes into their own record, so it bears their name. */
export interface PersonOnNote {
  readonly fullName: string;
  readonly dateOfBirth: LocalDate | null;
  /** The council's; null while they have none, or nobody wrote it down. */
  readonly recordNumber: string | null;
}

export interface PresentOnNote {
  readonly name: string;
  readonly role: string;
  readonly discipline: string;
  readonly observing: boolean;
}

export type ContactOnNote = Pick<C2Contact, 'on' | 'how' | 'note'> & { readonly who: string | null };
export type SpendOnNote = Pick<C2Spend, 'on' | 'what' | 'amountPence' | 'standing' | 'instead'>;

/** Something undertaken, with who does it by their whole name. */
export interface StepOnNote {
  readonly what: string;
  readonly who: string | null;
  readonly dueOn: LocalDate | null;
}

/** Every date with its year: what is filed is read years later. */
const always = '0000-01-01';

/** A term with the paragraphs said of it; nothing where nothing is. */
export function row(term: string, words: string): readonly DocumentFact[] {
  const lines = paragraphsOf(words);
  return lines.length === 0 ? [] : [{ term, lines }];
}

export function rows(facts: readonly DocumentFact[]): readonly DocumentBlock[] {
  return facts.length === 0 ? [] : [{ kind: 'facts', rows: facts }];
}

export function listOf(items: readonly string[]): readonly DocumentBlock[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

export function quoted(words: string): readonly DocumentBlock[] {
  return words.trim() === '' ? [] : [{ kind: 'quote', text: words.trim() }];
}

/** Whose it is, as a council files it. A number that is not known is said to be missing, so that nobody looks for it. */
export function personRows({ fullName, dateOfBirth, recordNumber }: PersonOnNote): readonly DocumentFact[] {
  return [
    ...row('Name', fullName),
    ...(dateOfBirth === null ? [] : row('Born', dated(dateOfBirth))),
    { term: 'Council record', lines: [recordNumber ?? 'No number is written down yet.'] },
  ];
}

/** `team lead, social worker` */
export function roleWords({ role, discipline }: Pick<PresentOnNote, 'role' | 'discipline'>): string {
  return [wordRole(role), discipline.trim()].filter((part) => part !== '').join(', ');
}

/** Everybody with their role and discipline, those who observed apart. */
export function presentRows(present: readonly PresentOnNote[]): readonly DocumentFact[] {
  const said = (observing: boolean): readonly string[] =>
    present.filter((one) => one.observing === observing).map((one) => `${one.name} (${roleWords(one)})`);
  return [
    ...(said(false).length === 0 ? [] : [{ term: 'Present', lines: said(false) }]),
    ...(said(true).length === 0 ? [] : [{ term: 'Observing', lines: said(true) }]),
  ];
}

export function contactRows(contacts: readonly ContactOnNote[]): readonly DocumentFact[] {
  return contacts.map(({ on, who, how, note }) => ({
    term: dated(on),
    lines: [together(`${who ?? 'Somebody'} ${wordContactHow(how)}.`, sentence(note))],
  }));
}

export function spendRows(spends: readonly SpendOnNote[]): readonly DocumentFact[] {
  return spends.map(({ on, what, amountPence, standing, instead }) => ({
    term: dated(on),
    lines: [
      together(
        sentence(`${formatPounds(amountPence)}: ${what}`),
        `${wordSpendStanding(standing)}.`,
        instead === null ? '' : sentence(`Instead: ${instead}`),
      ),
    ],
  }));
}

/** `£640 is committed. Our limit is £2,000 for a whole plan.` In pence. */
export function moneyWords(committed: number, limit: number, over: LimitCountedOver): string {
  const counted = over === 'plan' ? 'for a whole plan' : 'for each spend';
  const spent = committed === 0 ? 'Nothing is committed.' : `${formatPounds(committed)} is committed.`;
  return together(spent, `Our limit without asking the team is ${formatPounds(limit)} ${counted}.`);
}

/** `Fit the rail (Tom Pritchard, by 20 March 2026).` */
export function stepWords({ what, who, dueOn }: StepOnNote): string {
  const by = [who ?? 'nobody yet', dueOn === null ? '' : `by ${dated(dueOn)}`].filter((part) => part !== '');
  return `${sentence(what).replace(/[.\s]+$/, '')} (${by.join(', ')}).`;
}

/** A note for a council's record: whose, of which team and day, and at the foot of every sheet whose it is. */
export function caseNote(
  what: string,
  {
    teamName,
    person,
    on,
  }: { readonly teamName: string; readonly person: PersonOnNote; readonly on: LocalDate },
  blocks: readonly DocumentBlock[],
): ReadableDocument {
  const { fullName, recordNumber } = person;
  const record = recordNumber === null ? '' : `, record ${recordNumber}`;
  return {
    title: `Case note: ${what}`,
    under: `${teamName}. ${sayLongDay(on, always)}.`,
    print: 'plain',
    foot: `${fullName}${record}. Case note of ${dated(on)}`,
    blocks,
  };
}
