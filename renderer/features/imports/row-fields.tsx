import { useState } from 'react';
import type { ImportFacts } from '../../../shared/domain/imports/facts';
import { headingOfCell, labelOfField, type Reading } from '../../../shared/domain/imports/layout';
import { wordCellProblem } from '../../../shared/domain/imports/problem-words';
import type { ComingCell, ComingRow } from '../../../shared/domain/imports/problems';
import { startSentence } from '../../../shared/domain/text';
import { Combo } from '../../components/speak/combo';
import { Field } from '../../components/speak/field';
import { useDevice } from '../../lib/use-device';

type Fix = (column: number, text: string) => void;

type Props = {
  readonly row: ComingRow<unknown>;
  readonly reading: Reading;
  readonly headings: readonly string[];
  readonly facts: ImportFacts;
  readonly onFix: Fix;
  /** For every row that has the same in this column. */
  readonly onFixAlike: Fix;
};

/** Every cell of a row that has a column, what is wrong with it first. */
export function RowFields({ row, reading, headings, facts, onFix, onFixAlike }: Props) {
  const inSheet = row.cells.filter(({ column }) => column !== null);
  const wrongFirst = [
    ...inSheet.filter(({ problem }) => problem !== null),
    ...inSheet.filter(({ problem }) => problem === null),
  ];
  // What is wrong in a field without a column was said once for all; it is put right where it was said.
  const others = row.cells.filter(({ column, problem }) => column === null && problem !== null);
  return (
    <>
      {others.map((cell) => (
        <CellField key={cell.field} cell={cell} heading={labelOfField(reading, cell.field)} />
      ))}
      {wrongFirst.map((cell) => {
        const heading = headingOfCell(reading, headings, cell);
        const fix = (text: string): void => onFix(cell.column ?? 0, text);
        return cell.field === 'lead' || cell.field === 'buddy' ? (
          <MemberCell
            key={cell.field}
            cell={cell}
            heading={heading}
            facts={facts}
            onFix={(text) => onFixAlike(cell.column ?? 0, text)}
          />
        ) : (
          <CellField key={cell.field} cell={cell} heading={heading} onFix={fix} />
        );
      })}
    </>
  );
}

function useWrong({ problem }: ComingCell): { readonly wrong?: string } {
  const { today } = useDevice();
  if (problem === null) return {};
  const words = wordCellProblem(problem, today);
  return {
    wrong: /^(?:is|has|holds|was) /.test(words) ? startSentence(`this ${words}`) : startSentence(words),
  };
}

/** Typed in place; weighed with all the other rows once the field is left. */
function CellField({
  cell,
  heading,
  onFix,
}: {
  readonly cell: ComingCell;
  readonly heading: string;
  readonly onFix?: (text: string) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const take = (): void => {
    if (typed !== null && typed !== cell.shown) onFix?.(typed);
    setTyped(null);
  };
  return (
    <Field
      label={heading}
      value={typed ?? cell.shown}
      onChange={setTyped}
      onBlur={take}
      onEnter={take}
      small
      disabled={onFix === undefined}
      maxLength={20_000}
      {...useWrong(cell)}
    />
  );
}

/** Who is meant: chosen once for every row that says the same. */
function MemberCell({
  cell,
  heading,
  facts,
  onFix,
}: {
  readonly cell: ComingCell;
  readonly heading: string;
  readonly facts: ImportFacts;
  readonly onFix: (text: string) => void;
}) {
  const here = facts.members.filter(({ leftOn, standing }) => leftOn === null && standing === 'member');
  return (
    <Combo
      label={heading}
      aside={cell.problem === null ? undefined : `“${cell.shown}”, in every row that says so`}
      items={here.map(({ id, name }) => ({ id, label: name }))}
      value={here.find(({ name }) => name === cell.shown)?.id ?? null}
      onChange={(id) => onFix(here.find((member) => member.id === id)?.name ?? '')}
      small
      placeholder="nobody"
      {...useWrong(cell)}
    />
  );
}
