import type { ReactNode } from 'react';
import type { LocalDate } from '../../../shared/domain/dates';
import type { ImportKind } from '../../../shared/domain/imports/fields';
import { type Reading, shortLabelOf } from '../../../shared/domain/imports/layout';
import { wordCellProblem, wordStanding } from '../../../shared/domain/imports/problem-words';
import type { ComingCell, ComingRow } from '../../../shared/domain/imports/problems';
import type { Column } from '../../components/lists/virtual-rows';
import { Flag, Quiet } from '../../components/words/text';

type Row = ComingRow<unknown>;

/** What there is room for beside the number and what becomes of the row; everything else stands in the panel. */
const listed: Readonly<Record<Exclude<ImportKind, 'weeks'>, readonly string[]>> = {
  people: ['full-name', 'first-name', 'family-name', 'known-as', 'born', 'first-contact', 'lead'],
  plans: ['full-name', 'first-name', 'family-name', 'opened-on', 'needs-to-change', 'rhythm', 'buddy'],
};
const mostCharts = 5;

/** Dates and labels need no more; words take what is left. */
const widths: Readonly<Record<string, string>> = {
  'known-as': '6.6rem',
  born: '8rem',
  'first-contact': '8rem',
  'opened-on': '8rem',
  rhythm: '6.6rem',
  week: '7.2rem',
  'needs-to-change': 'minmax(10.5rem, 2fr)',
};

function fieldsListed({ kind, columns, fill }: Reading): readonly string[] {
  const said = columns.filter((id) => id !== null);
  if (kind === 'weeks') return ['week', ...said.filter((id) => id !== 'week').slice(0, mostCharts)];
  const made = kind === 'people' ? ['known-as'] : ['rhythm'];
  return listed[kind].filter((id) => said.includes(id) || made.includes(id) || (fill[id] ?? '') !== '');
}

function cellOf(row: Row, field: string): ComingCell | undefined {
  return row.cells.find((cell) => cell.field === field);
}

function shownCell(cell: ComingCell | undefined, today: LocalDate): ReactNode {
  if (cell === undefined || (cell.shown === '' && cell.problem === null)) return null;
  if (cell.problem === null) return <span dir="auto">{cell.shown}</span>;
  return (
    <Flag>
      <span dir="auto">{cell.shown === '' ? 'empty' : cell.shown}</span>
      <span className="visually-hidden">: {wordCellProblem(cell.problem, today)}</span>
    </Flag>
  );
}

/** A row's number, its first fields with what is wrong marked on them, and what becomes of it. */
export function columnsFor(reading: Reading, today: LocalDate): readonly Column<Row>[] {
  const fields = fieldsListed(reading);
  return [
    { id: 'line', title: 'Row', width: '3.4rem', cell: ({ line }) => <Quiet>{line}</Quiet> },
    ...fields.map(
      (field, at): Column<Row> => ({
        id: field,
        title: shortLabelOf(reading, field),
        width: widths[field] ?? (at === 0 ? 'minmax(0, 1.4fr)' : 'minmax(0, 1fr)'),
        keep: at === 0,
        full: (row) => {
          const cell = cellOf(row, field);
          return cell?.problem ? wordCellProblem(cell.problem, today) : (cell?.shown ?? '');
        },
        cell: (row) => shownCell(cellOf(row, field), today),
      }),
    ),
    {
      id: 'standing',
      title: 'What becomes of it',
      hideTitle: true,
      width: '8.4rem',
      keep: true,
      cell: ({ standing }) =>
        standing.kind === 'wrong' ? (
          <Flag>{wordStanding(standing)}</Flag>
        ) : standing.kind === 'new' ? (
          <span>{wordStanding(standing)}</span>
        ) : (
          <Quiet>{wordStanding(standing)}</Quiet>
        ),
    },
  ];
}
