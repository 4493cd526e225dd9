import { localDateOf } from '../dates';
import { sayDate } from '../dates-said';
import { formatPounds } from '../money';
import { startSentence } from '../text';

const tables: Readonly<Record<string, string>> = {
  teams: 'the team',
  members: 'somebody in the room',
  people: 'a person',
  lead_worker_changes: 'who stays alongside',
  c2_plans: 'a C2 plan',
  c2_contacts: 'a contact',
  c2_spends: 'a spend',
  c2_reviews: 'a review',
  c2_reopenings: 'why it was reopened',
  c3_proposals: 'a C3 proposal',
  c3_alternatives: 'another way that was thought of',
  c3_outcomes: 'how we will know',
  c3_links: 'where it is written down',
  c3_rounds: 'a round',
  c3_overrules: 'who said go ahead',
  c3_positions: 'a position',
  c3_decisions: 'a decision',
  c3_things_to_try: 'something to try',
  audit_links: 'the chain of changes',
  agenda_items: 'an item of the agenda',
  attendance: 'who is here',
  pulse: 'how the week felt',
  presentations: 'who presents',
  imports: 'what was brought in',
  entered_weeks: 'a figure entered by hand',
  conversations: 'a conversation',
  stories: 'a story of change',
};

/** What a changed row is, in words, at the start of a line: 'A contact', 'Somebody in the room'. */
export function wordChangedRow(table: string): string {
  return startSentence(tables[table] ?? table.replaceAll('_', ' '));
}

/** `whatNeedsToChange` as `What needs to change`; the ending that only says what kind of value it is goes. */
export function wordColumn(column: string): string {
  const spaced = column.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
  return startSentence(spaced.replace(/ (id|pence|on|at)$/, ''));
}

/** Kept as 0 or 1, and said as yes or no. */
const yesOrNo = /^takes|Needed$|Hidden$|^isSample$|^skipped$|^champion$|^carried/;

/** A value as one would say it: pounds, dates and days in words; nothing where there is none. */
export function wordValue(column: string, value: string | number | null | undefined, today: string): string {
  if (value === null || value === undefined || value === '') return 'nothing';
  if (typeof value === 'number') {
    if (column.endsWith('Pence')) return formatPounds(value);
    return yesOrNo.test(column) ? (value === 0 ? 'no' : 'yes') : String(value);
  }
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return sayDate(value, today);
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)) return sayDate(localDateOf(value), today);
  return /^[a-z]+(-[a-z0-9]+)+$/.test(value) ? value.replaceAll('-', ' ') : value;
}
