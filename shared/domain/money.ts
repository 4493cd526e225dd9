import { accept, assertNever, type Outcome, refuse } from './outcome';

/** The most one amount can be: ten million pounds, in pence. */
export const mostPence = 1_000_000_000;

/** Why what somebody typed is not an amount of money. `typed` is what stood in the field. */
export type MoneyRefusal =
  | { readonly kind: 'nothing-typed' }
  | { readonly kind: 'less-than-nothing' }
  | { readonly kind: 'commas-misplaced'; readonly typed: string }
  | { readonly kind: 'finer-than-pence'; readonly typed: string }
  | { readonly kind: 'too-much' }
  | { readonly kind: 'not-an-amount'; readonly typed: string };

const wholePounds = /^(?:\d+|\d{1,3}(?:,\d{3})+)$/;

/**
 * Reads an amount as people type it: `£1,200.50`, `1200`, `12.5`, `1.2k`, `45p`. Answers whole pence.
 * Text is read digit by digit, never through a floating-point number, so no penny is lost.
 */
export function parsePounds(text: string): Outcome<number, MoneyRefusal> {
  const typed = text.trim();
  if (typed === '' || typed === '£') return refuse({ kind: 'nothing-typed' });
  if (/^£?\s*[-−–]/.test(typed)) return refuse({ kind: 'less-than-nothing' });
  const pence = /^(\d+)\s?p$/i.exec(typed);
  if (pence) return withinLimit(pence[1] ?? '');
  const thousands = /^£?\s*(\d+)(?:\.(\d{1,3}))?\s?k$/i.exec(typed);
  if (thousands) return withinLimit(`${thousands[1]}${(thousands[2] ?? '').padEnd(3, '0')}00`);
  const pounds = /^£?\s*([\d,]+)(?:\.(\d+))?$/.exec(typed);
  if (!pounds) return refuse({ kind: 'not-an-amount', typed });
  const [, whole = '', part = ''] = pounds;
  if (!wholePounds.test(whole)) return refuse({ kind: 'commas-misplaced', typed });
  if (part.length > 2) return refuse({ kind: 'finer-than-pence', typed });
  return withinLimit(`${whole.replaceAll(',', '')}${part.padEnd(2, '0')}`);
}

/** `digits` are pence. Longer than any amount can be is too much, before it is read as a number. */
function withinLimit(digits: string): Outcome<number, MoneyRefusal> {
  const significant = digits.replace(/^0+(?=\d)/, '');
  if (significant.length > String(mostPence).length) return refuse({ kind: 'too-much' });
  const pence = Number(significant);
  return pence > mostPence ? refuse({ kind: 'too-much' }) : accept(pence);
}

/** `£1,340`, and `£186.40` where there are pence. */
export function formatPounds(pence: number): string {
  const sign = pence < 0 ? '−' : '';
  const whole = Math.floor(Math.abs(pence) / 100);
  const part = Math.abs(pence) % 100;
  const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${sign}£${grouped}${part === 0 ? '' : `.${String(part).padStart(2, '0')}`}`;
}

/** What to say beside the field. */
export function wordMoneyRefusal(refusal: MoneyRefusal): string {
  switch (refusal.kind) {
    case 'nothing-typed':
      return 'Say how much, for example £120.';
    case 'less-than-nothing':
      return 'An amount cannot be less than nothing. Leave out the minus.';
    case 'commas-misplaced':
      return `The comma in ${refusal.typed} is not where thousands are. Type 1,200 or 1200, and 1.20 for pence.`;
    case 'finer-than-pence':
      return `${refusal.typed} is finer than a penny. Use at most two digits after the point.`;
    case 'too-much':
      return `That is more than ${formatPounds(mostPence)}, the most one amount can be.`;
    case 'not-an-amount':
      return `“${refusal.typed}” is not an amount. Type it like £1,200, 186.40 or 1.2k.`;
    default:
      return assertNever(refusal);
  }
}
