import { useState } from 'react';
import { guessColumns } from '../../../shared/domain/imports/guess';
import { headingsOf } from '../../../shared/domain/imports/headings';
import type { Reading } from '../../../shared/domain/imports/layout';
import type { Sheet } from '../../../shared/domain/imports/sheet';
import { Field } from '../../components/speak/field';

type Props = {
  readonly reading: Reading;
  readonly sheet: Sheet;
  readonly onChange: (reading: Reading) => void;
};

/** In which row the headings stand, where that was found wrongly. */
export function HeadingRow({ reading, sheet, onChange }: Props) {
  const found = reading.headingLine === null ? '' : String(reading.headingLine);
  const [typed, setTyped] = useState(found);
  const line = typed.trim() === '' ? null : Number(typed);
  const isThere = line === null || sheet.lines.some((each) => each.line === line);
  const take = (text: string): void => {
    setTyped(text);
    const to = text.trim() === '' ? null : Number(text);
    if (to !== null && !sheet.lines.some((each) => each.line === to)) return;
    if (to === reading.headingLine) return;
    const columns = guessColumns(reading.kind, headingsOf(sheet, to));
    onChange({ ...reading, headingLine: to, columns });
  };
  return (
    <Field
      label="The headings stand in row"
      aside="empty where there are none"
      value={typed}
      onChange={take}
      single
      small
      inputMode="numeric"
      maxLength={6}
      {...(!isThere && {
        wrong: 'Nothing stands in that row. Look at the number beside it in your spreadsheet.',
      })}
    />
  );
}
