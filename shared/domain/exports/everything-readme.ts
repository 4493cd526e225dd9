import { heading, list, wrap } from '../plain-text';

interface OfFile {
  readonly team: string;
  readonly program: string;
  /** `18 March 2026`. */
  readonly on: string;
  readonly counts: Readonly<Record<string, number>>;
  /** Where the trail stands in it; null where it has no entry yet. */
  readonly mark: string | null;
}

const nl = '\n';

/** What is what in a file of everything, and how it is read: in plain words, for whoever comes to have it. */
export function everythingReadme({ team, program, on, counts, mark }: OfFile): string {
  const tables = Object.entries(counts).map(
    ([table, rows]) => `${table}.csv: ${rows.toLocaleString('en-GB')}`,
  );
  const lines = [
    ...wrap(`Everything of ${team}, taken out of Golden Thread ${program} on ${on}.`),
    '',
    ...wrap(
      'Whoever holds this file holds the team’s whole record: people’s names, addresses and record numbers, and what they said. Keep it where only those may read it who may read the record itself, and delete it when it has done its work.',
    ),
    ...heading('What is in it'),
    ...list([
      'golden-thread.json has all of it, exactly: every row of every table. This is the part that Golden Thread brings back in.',
      'schema.json says what that document is made of, column by column, in a form that programs read (JSON Schema, draft 2020-12).',
      'The .csv files are the same rows, a table each, for spreadsheets. They are easier to look at and less exact.',
    ]),
    ...heading('How it is read'),
    ...list([
      'A row is known by its id. A column such as personId holds the id of the row of people that it is about.',
      'Dates are 2026-03-18, and moments 2026-03-18T09:31:00.000Z, which is Greenwich time. Money is in pence. Yes is 1 and no is 0.',
      'Where there is nothing, the document has null and the spreadsheet an empty cell.',
      'In the spreadsheets, a text that begins with = + - or @ has an apostrophe before it, because a spreadsheet would otherwise run it as a formula. The document has it as it was written.',
      'audit_entries and audit_changes are the trail: who changed what, when, with what was before and after. audit_links holds each entry to all before it (SHA-256), so that a change to the trail shows once the team is brought back.',
      ...(mark === null
        ? []
        : [
            `The trail stands at ${mark}. Noted elsewhere, that tells later whether this file is still the same.`,
          ]),
    ]),
    ...heading('What is not in it'),
    ...list([
      'What was said in reflective sessions, and what members wrote of their own learning: it is theirs. Each takes their own out from “My learning”.',
      'What somebody is still typing and has not kept.',
      'What is worked out from the rows, such as the measures and the search: it is worked out again.',
    ]),
    ...heading('To bring it back'),
    ...wrap(
      'On a computer without a team, Golden Thread offers “Bring a team back from its file” on its first page. Choose the zip file as it is.',
    ),
    ...heading('Rows in each table'),
    ...list(tables),
  ];
  return `${lines.join(nl).trim()}${nl}`;
}
