import { Field, type FieldProps } from './field';

/**
 * Money as people type it. What it means in pence, and what is refused, the caller decides; `read` shows how the
 * program understood it ('£1,200.50') once it differs from what was typed.
 */
export function MoneyField({
  read,
  help,
  ...field
}: Omit<FieldProps, 'single' | 'inputMode'> & { readonly read?: string }) {
  return (
    <Field {...field} single inputMode="decimal" maxLength={field.maxLength ?? 40} help={read ?? help} />
  );
}
