/** What a spreadsheet can hold that is taken in. */
export const importKinds = ['people', 'plans', 'weeks'] as const;
export type ImportKind = (typeof importKinds)[number];

/** What a column can stand for. `asked` fields can also be said once, for every row whose cell is empty. */
export interface Field<Id extends string = string> {
  readonly id: Id;
  /** As the screens call it. */
  readonly label: string;
  /** The same where there is little room, over a column. */
  readonly short?: string;
  /** How headings say it: folded, a phrase each; the whole heading or words within it. */
  readonly said: readonly string[];
  readonly asked?: true;
}

/** Phrases as they are listed, one line after another. */
function phrases(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(', '));
}

const who = [
  {
    id: 'full-name',
    label: 'Full name',
    said: phrases(
      'full name, name, person, persons name, person name, name of person, client name, client',
      'service user, service user name, resident, resident name, citizen, adult, customer',
    ),
  },
  {
    id: 'first-name',
    label: 'First name',
    said: phrases('first name, forename, given name, firstname, forenames'),
  },
  {
    id: 'family-name',
    label: 'Family name',
    said: phrases('last name, surname, family name, lastname, second name'),
  },
  {
    id: 'born',
    label: 'Born',
    said: phrases('date of birth, dob, born, birth date, d o b, birthday, birthdate'),
  },
  {
    id: 'record-number',
    label: 'Record number',
    said: phrases(
      'record number, record no, record id, case number, case no, case id, person id, client id, id',
      'id number, mosaic id, liquidlogic id, lcs id, eclipse id, las id, swift id',
      'la person unique identifier, reference, ref, our ref, council number, person number',
    ),
  },
] as const satisfies readonly Field[];

export const personFields = [
  ...who,
  {
    id: 'known-as',
    label: 'On the wall as',
    short: 'On the wall',
    said: phrases('known as, label, initials, alias, on the wall as, wall name, preferred label'),
  },
  {
    id: 'first-contact',
    label: 'First in touch',
    asked: true,
    said: phrases(
      'first contact, first in touch, date of contact, contact date, date of first contact, referred',
      'referral date, date referred, date of referral, date received, received, date opened, start date',
      'first contact date, date in, request date, date allocated, allocated on',
    ),
  },
  {
    id: 'lead',
    label: 'Who stays alongside',
    short: 'Alongside',
    asked: true,
    said: phrases(
      'lead worker, lead, worker, allocated worker, allocated to, social worker, key worker, who',
      'practitioner, allocated, keyworker, named worker, lead practitioner, who stays alongside',
      'case worker, caseworker, owner, staff, worker name',
    ),
  },
  {
    id: 'address',
    label: 'Where they live',
    said: phrases('address, home address, where they live, lives at, address line 1, full address'),
  },
  { id: 'postcode', label: 'Postcode', said: phrases('postcode, post code') },
  {
    id: 'phone',
    label: 'Phone',
    said: phrases('phone, telephone, tel, mobile, phone number, telephone number, contact number, tel no'),
  },
  {
    id: 'said',
    label: 'What they said first',
    said: phrases(
      'what they said, what did they say first, presenting issue, reason for contact, reason, summary',
      'notes, note, comments, situation, what they said first, background, contact reason',
    ),
  },
] as const satisfies readonly Field[];

export const planFields = [
  ...who,
  {
    id: 'opened-on',
    label: 'Opened on',
    asked: true,
    said: phrases(
      'opened, opened on, date opened, c2 opened, start date, started, plan start, date started',
      'c2 start, c2 start date, plan opened, open date, date c2 opened, date',
    ),
  },
  {
    id: 'needs-to-change',
    label: 'What needs to change',
    said: phrases(
      'what needs to change, needs to change, what must change, plan, crisis, issue, aim, goal, c2 plan',
      'what needs changing, reason, summary, emergency, purpose, current situation',
    ),
  },
  {
    id: 'own-words',
    label: 'What matters to them',
    said: phrases(
      'what matters, what matters to them, own words, in their own words, their words, good life',
    ),
  },
  {
    id: 'strengths',
    label: 'What is strong already',
    said: phrases('strengths, strength, what is strong, what is strong already, assets, whats strong'),
  },
  {
    id: 'emergency-plan',
    label: 'The emergency plan',
    said: phrases(
      'emergency plan, if it gets worse, contingency, contingency plan, plan b, safety plan, backup',
    ),
  },
  {
    id: 'rhythm',
    label: 'Days between contacts',
    short: 'Every … days',
    asked: true,
    said: phrases(
      'rhythm, contact rhythm, days between contacts, contact every, every days, frequency',
      'contact frequency, contact every days, check in every',
    ),
  },
  {
    id: 'buddy',
    label: 'Buddy',
    asked: true,
    said: phrases('buddy, second worker, cover, backup worker, covering, co worker, who knows the plan too'),
  },
] as const satisfies readonly Field[];

/** How headings say that a column has the weeks. */
export const weekField = {
  id: 'week',
  label: 'Week',
  said: phrases(
    'week, week beginning, week commencing, w c, wc, week starting, date, week of, w b, wb',
    'week ending, week end, monday',
  ),
} as const satisfies Field;
