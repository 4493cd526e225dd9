/** Fewer signs are guessed within the free tries too easily; more than this nobody types. */
export const pinSigns = { least: 4, most: 64 } as const;

export type PinProblem = 'too-short' | 'too-long' | 'too-common';

/** PINs that lists of common ones begin with and that no rule below finds. */
const common: ReadonlySet<string> = new Set([
  ...['1004', '1122', '1313', '2001', '2580', '0852', '1928', '5683', '112233', '147258', '159753'],
  ...['qwer', 'qwerty', 'asdf', 'zxcv', 'pass', 'password', 'letmein', 'welcome', 'admin', 'pin'],
]);

/** A PIN as it is compared: two ways of typing the same sign are the same PIN, capitals are not small letters. */
export function pinAsKept(typed: string): string {
  return typed.normalize('NFKC');
}

/** Every sign one more than the one before it, or one less, or the same. */
function isRun(codes: readonly number[]): boolean {
  const steps = new Set(codes.slice(1).map((code, index) => code - (codes[index] ?? 0)));
  const [step = 0] = steps;
  return steps.size === 1 && Math.abs(step) <= 1;
}

/** The same signs over and over: 1212, abab, 123123. */
function isRepeated(pin: string): boolean {
  const half = pin.length / 2;
  return [1, 2, 3].some(
    (size) => size <= half && pin.length % size === 0 && pin === pin.slice(0, size).repeat(pin.length / size),
  );
}

/** Why a PIN would keep nobody out; null where it may be set. */
export function pinProblem(typed: string): PinProblem | null {
  const pin = pinAsKept(typed);
  const signs = [...pin];
  if (signs.length < pinSigns.least) return 'too-short';
  if (signs.length > pinSigns.most) return 'too-long';
  const lower = pin.toLowerCase();
  const codes = [...lower].map((sign) => sign.codePointAt(0) ?? 0);
  return common.has(lower) || isRun(codes) || isRepeated(lower) ? 'too-common' : null;
}
