import { type ClipboardEvent, type KeyboardEvent, memo, useId } from 'react';
import { Sign } from '../marks/sign';
import css from './figures-grid.module.css';

export type FigureRow = {
  readonly id: string;
  /** What stands before the field. */
  readonly name: string;
  /** What the field is, said in full to whoever hears it without its row and head. */
  readonly label: string;
  readonly value: string;
  /** What is wrong with it; empty where nothing is. */
  readonly wrong: string;
  /** A few quiet words where nothing is wrong: 'was 80'. */
  readonly aside: string;
};

type Props = FigureRow & {
  readonly maxLength: number;
  readonly onChange: (id: string, text: string) => void;
  readonly onPaste: (id: string, text: string) => boolean;
};

const steps: Readonly<Record<string, ((at: number, last: number) => number) | undefined>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  Enter: (at) => at + 1,
  'Shift+Enter': (at) => at - 1,
  Home: () => 0,
  End: (_, last) => last,
};

function stepToAnother(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.ctrlKey || event.altKey || event.metaKey || event.nativeEvent.isComposing) return;
  const step = steps[event.shiftKey ? `Shift+${event.key}` : event.key];
  if (step === undefined) return;
  event.preventDefault();
  const own = event.currentTarget;
  const fields = [...(own.closest('ol')?.querySelectorAll('input') ?? [])];
  const last = fields.length - 1;
  const field = fields[Math.min(Math.max(step(fields.indexOf(own), last), 0), last)];
  field?.focus();
  // As in a spreadsheet: what is typed next takes the place of what stands there.
  field?.select();
}

/** One row: its name, its field, and what is wrong with it or worth knowing. Drawn only when something of it changes. */
export const FigureField = memo(function FigureField({
  id,
  name,
  label,
  value,
  wrong,
  aside,
  ...rest
}: Props) {
  const { maxLength, onChange, onPaste } = rest;
  const told = useId();
  const paste = (event: ClipboardEvent): void => {
    if (onPaste(id, event.clipboardData.getData('text/plain'))) event.preventDefault();
  };
  return (
    <li className={css.row}>
      <span className={css.name} aria-hidden="true">
        {name}
      </span>
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        className={css.box}
        data-figure={id}
        value={value}
        maxLength={maxLength}
        aria-label={label}
        aria-invalid={wrong !== ''}
        aria-describedby={wrong === '' && aside === '' ? undefined : told}
        onChange={(event) => onChange(id, event.target.value)}
        onPaste={paste}
        onKeyDown={stepToAnother}
      />
      <span id={told} className={wrong === '' ? css.aside : css.wrong}>
        {wrong !== '' && <Sign name="flag" />}
        <span dir="auto">{wrong === '' ? aside : wrong}</span>
      </span>
    </li>
  );
});
