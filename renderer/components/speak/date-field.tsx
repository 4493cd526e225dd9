import '../aria-ground';
import { parseDate } from '@internationalized/date';
import type { ReactNode } from 'react';
import { DateField as AriaDateField, DateInput, DateSegment, Label } from 'react-aria-components/DateField';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { cx } from '../class-names';
import css from './date-field.module.css';
import labelled from './labelled.module.css';
import { Refusal } from './refusal';

type Props = {
  readonly label: ReactNode;
  readonly aside?: ReactNode;
  /** 'YYYY-MM-DD', or '' while there is none or it is half typed. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly help?: ReactNode;
  readonly wrong?: ReactNode;
  readonly small?: boolean;
  readonly disabled?: boolean;
};

const parsed = (value: string) => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? parseDate(value) : null);

/** A day, typed part by part as people here write it: day, month, year. */
export function DateField({
  label,
  aside,
  value,
  onChange,
  help,
  wrong,
  small = false,
  disabled = false,
}: Props) {
  return (
    <I18nProvider locale="en-GB">
      <AriaDateField
        className={cx(css.field, small && labelled.small)}
        value={parsed(value)}
        onChange={(date) => onChange(date?.toString() ?? '')}
        isInvalid={wrong !== undefined}
        isDisabled={disabled}
        shouldForceLeadingZeros={false}
      >
        <Label className={labelled.label ?? ''}>
          <span>{label}</span>
          {aside !== undefined && <small>{aside}</small>}
        </Label>
        <DateInput className={cx(labelled.box, css.box)}>
          {(segment) => <DateSegment segment={segment} className={css.segment ?? ''} />}
        </DateInput>
        {help !== undefined && <p className={labelled.help}>{help}</p>}
        {wrong !== undefined && <Refusal>{wrong}</Refusal>}
      </AriaDateField>
    </I18nProvider>
  );
}
