import { describe, expect, it } from 'vitest';
import { type XmrOptions, xmr } from '../../../shared/domain/measures/xmr';

/**
 * Cases that others published, with what they say comes out of them. Unless another source is named, a case is from
 * the R package NHSRplotthedots (0.2.2; NHS-R Community), by the file that holds it.
 */
const unscreened: XmrOptions = { screenOutliers: false };
const repeated = <Value>(times: number, value: Value) => Array<Value>(times).fill(value);
const rulesOf = (values: readonly number[], options?: XmrOptions) =>
  xmr(values, options).points.map((point) => point.rule);

/** Lower limit, mean and upper limit of each group. */
function limits(values: readonly number[], options?: XmrOptions): readonly number[] {
  return xmr(values, options).groups.flatMap(({ lower, mean, upper }) => [lower, mean, upper]);
}

/** To so many decimals as the source prints. */
function expectLimits(found: readonly number[], said: readonly number[], decimals: number): void {
  expect(found.length).toBe(said.length);
  for (const [index, each] of said.entries()) expect(found[index]).toBeCloseTo(each, decimals);
}

describe('limits in Wheeler, Making Sense of Data, as the tests of statprocon quote them (tests/test_xmr.py)', () => {
  it('p. 382: the data to verify software by', () => {
    const values = [
      5045, 4350, 4350, 3975, 4290, 4430, 4485, 4285, 3980, 3925, 3645, 3760, 3300, 3685, 3463, 5200,
    ];
    const { groups, points } = xmr(values, unscreened);
    expectLimits(limits(values, unscreened), [3188.72, 4135.5, 5082.28], 2);
    expect(groups[0]?.averageMovingRange).toBeCloseTo(355.93, 2);
    expect(points.at(-1)).toMatchObject({ rule: 'outside', relative: 'high' });
  });

  it('figure 9.9: peak flow rates, whose largest moving range, 180, lies above its limit of 171.1', () => {
    const values = [120, 140, 100, 150, 260, 150, 100, 120, 300, 300, 275, 300, 140, 170, 150, 150, 190, 180];
    expectLimits(limits(values, unscreened), [43.8, 183.1, 322.3], 1);
    // The other sixteen ranges add up to 710: without the largest, 710 / 16 on average.
    expect(xmr(values).groups[0]?.averageMovingRange).toBeCloseTo(44.375, 10);
  });

  it('table 9.1: accident rates of two groups, each with its limits', () => {
    const before = [43, 40, 37, 33, 30, 33, 34, 35, 29, 33, 31, 39];
    const since = [35, 37, 33, 32, 27, 29, 31, 22, 25, 30, 24, 19];
    const [lowerBefore = 0, , upperBefore = 0, lowerSince = 0, , upperSince = 0] = limits(
      [...before, ...since],
      { rebaseAt: [12] },
    );
    const off = [lowerBefore - 25.6, upperBefore - 43.9, lowerSince - 18, upperSince - 39.3];
    // The book rounds its averages before it goes on.
    expect(Math.max(...off.map(Math.abs))).toBeLessThan(0.15);
  });
});

describe('limits elsewhere', () => {
  it('are those of the readme of statprocon, screened or not', () => {
    expectLimits(limits([10, 50, 40, 30]), [-20.7, 32.5, 85.7], 10);
    expectLimits(limits([10, 50, 40, 30], unscreened), [-20.7, 32.5, 85.7], 10);
  });

  it('are those of the readme of spc-plotly', () => {
    const counts = [
      2478, 2350, 2485, 2296, 2359, 2567, 3089, 2668, 1788, 2854, 2365, 1883, 1959, 1927, 2640, 2626, 2144,
      2409, 4412, 3287, 3049, 3364, 3078, 2972, 3415, 2753, 3102, 2191, 3693, 4385, 4699, 3031, 2659, 3885,
      2628, 2621, 3071, 2002,
    ];
    const [group] = xmr(counts, unscreened).groups;
    expect(group?.mean).toBeCloseTo(2820.6315789473683, 9);
    expect(group?.averageMovingRange).toBeCloseTo(571.8918918918919, 9);
    expect(group?.upper).toBeCloseTo(4341.864011379801, 9);
  });
});

describe('the series of tests/testthat/test-ptd_spc_standard.R and test-ptd_spc.R', () => {
  const drawn = [
    -0.56047565, -0.23017749, 1.55870831, 0.07050839, 0.12928774, 1.71506499, 0.46091621, -1.26506123,
    -0.68685285, -0.44566197, 1.2240818, 0.35981383, 0.40077145, 0.11068272, -0.55584113, 1.78691314,
    0.49785048, -1.96661716, 0.7013559, -0.47279141,
  ];
  const outlying = drawn.with(14, 10);

  it('has the limits of _snaps/ptd_spc_standard.md, as drawn and with an outlier, screened and unscreened', () => {
    expectLimits(limits(drawn), [-3.01138, 0.1416238, 3.294627], 6);
    expectLimits(limits(outlying), [-2.383666, 0.6694159, 3.722497], 6);
    expectLimits(limits(outlying, unscreened), [-4.596625, 0.6694159, 5.935457], 6);
  });

  it('has the summaries of _snaps/ptd_spc.md: twenty points of common cause, whole and in two groups of ten', () => {
    expect(rulesOf(drawn)).toEqual(repeated(20, null));
    const options: XmrOptions = { rebaseAt: [10] };
    expectLimits(limits(drawn, options), [-2.6, 0.0746, 2.75, -3.28, 0.209, 3.7], 2);
    expect(rulesOf(drawn, options)).toEqual(repeated(20, null));
  });

  it('flags no two in three on different sides of the mean (issue 143)', () => {
    const values = [...repeated(7, [1, -1]).flat(), 5.5, -5.5];
    expect(rulesOf(values).slice(-2)).toEqual([null, null]);
  });
});

it('vignettes/deviations.Rmd: an outlier, screened and unscreened', () => {
  const values = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];
  expectLimits(limits(values), [-0.72, 1.94, 4.6], 2);
  expectLimits(limits(values, unscreened), [-3.06, 1.94, 6.95], 2);
  for (const options of [{}, unscreened]) {
    const types = xmr(values, { ...options, direction: 'up' }).points.map((point) => point.type);
    expect(types).toEqual(repeated(18, 'common').with(4, 'improvement'));
  }
});

/**
 * Twelve points with a mean of 0, limits at ±53.2 and near them beyond ±35.5, so that what follows can be put on a
 * side of the mean (1), near a limit (40) or outside it (60). They end on the side given.
 */
const settled = (end: 10 | -10) => repeated(6, [-end, end]).flat();
function rulesAfter(end: 10 | -10, values: readonly number[]): readonly (string | null)[] {
  return rulesOf([...settled(end), ...values], { baseline: 12 }).slice(12);
}

describe('the rules of tests/testthat/test-ptd_calculate_point_type.R', () => {
  it.each<[string, 10 | -10, readonly number[], number]>([
    ['six above', -10, repeated(6, 1), 0],
    ['six above, one below', -10, [...repeated(6, 1), -1], 0],
    ['eight above, one below', -10, [...repeated(8, 1), -1], 8],
    ['eight below, one above', 10, [...repeated(8, -1), 1], 8],
  ])('seven on one side of the mean: %s', (_, end, values, flagged) => {
    const expected = [...repeated(flagged, 'shift'), ...repeated(values.length - flagged, null)];
    expect(rulesAfter(end, values)).toEqual(expected);
  });

  it.each<[string, 10 | -10, readonly number[], readonly [number, number]]>([
    ['1:6', 10, [1, 2, 3, 4, 5, 6], [0, 0]],
    ['c(1:3, 3:6)', 10, [1, 2, 3, 3, 4, 5, 6], [0, 0]],
    ['1:7', 10, [1, 2, 3, 4, 5, 6, 7], [0, 7]],
    ['c(2, 1:7, 3)', 10, [2, 1, 2, 3, 4, 5, 6, 7, 3], [1, 8]],
    ['7:1', -10, [7, 6, 5, 4, 3, 2, 1], [0, 7]],
    ['c(2, 7:1, 3)', -10, [2, 7, 6, 5, 4, 3, 2, 1, 3], [1, 8]],
  ])('seven in a row: %s', (_, end, values, [from, to]) => {
    // Lowered, so that no seven lie on one side of the mean.
    const expected = repeated<string | null>(values.length, null).fill('trend', from, to);
    const lowered = values.map((value) => value - 4);
    expect(rulesAfter(end, lowered)).toEqual(expected);
  });

  /** Points on the side of the mean that is told, near the limit where there is a 1. */
  const placed = (near: string, sides: string) =>
    [...near].map((each, at) => (sides[at] === '-' ? -1 : 1) * (each === '1' ? 40 : 1));

  it.each([
    ['101', '101'],
    ['011', '011'],
    ['110', '110'],
    ['0010100', '0010100'],
    ['0011000', '0011000'],
    ['1001', '0000'],
    ['10011', '00011'],
  ])('two in three, all on one side: of %s near the limit, %s are flagged', (near, flagged) => {
    const rules = rulesAfter(-10, placed(near, ''));
    expect(rules.map((rule) => (rule === 'two-in-three' ? '1' : '0')).join('')).toBe(flagged);
  });

  it.each([
    ['101', '+-+'],
    ['011', '+-+'],
    ['110', '+-+'],
    ['0010100', '+-+-+-+'],
    ['0011000', '-+-+-+-'],
  ])('two in three, not all on one side: of %s near the limit, on the sides %s, none is', (near, sides) => {
    const rules = rulesAfter(sides.startsWith('+') ? -10 : 10, placed(near, sides));
    expect(rules).toEqual(repeated(near.length, null));
  });
});

describe('what was said of it', () => {
  it('issue 153: a point outside is not near, though it may be the third', () => {
    expect(rulesAfter(-10, [60, 60, 40])).toEqual(['outside', 'outside', null]);
    expect(rulesAfter(-10, [60, 40, 40])).toEqual(['outside', 'two-in-three', 'two-in-three']);
  });

  it('issue 167: eight rising or falling are special cause one and all', () => {
    const expected = ['outside', ...repeated(6, 'trend'), 'outside'];
    expect(rulesOf([0, 1, 2, 3, 4, 5, 6, 7])).toEqual(expected);
    expect(rulesOf([0, -1, -2, -3, -4, -5, -6, -7])).toEqual(expected);
  });

  it('issue 93: of forty points rebased half way, the first twelve of each part fix its limits', () => {
    const values = Array.from({ length: 40 }, (_, at) => (at * 7) % 11);
    const each = [values.slice(0, 12), values.slice(20, 32)].flatMap((part) => limits(part));
    expect(limits(values, { rebaseAt: [20], baseline: 12 })).toEqual(each);
  });

  it('test-ptd_add_short_group_warnings.R, at its default of 13: which groups are short', () => {
    const { groups } = xmr(repeated(92, 1), { rebaseAt: [35, 40, 60, 80] });
    expect(groups.map((group) => group.provisional)).toEqual([false, true, false, false, true]);
  });
});

describe('assurance in tests/testthat/test-ptd_calculate_assurance_type.R: limits 1–3, 5–7 and 3–5, target 4', () => {
  /** Fourteen values with limits one from their mean. */
  const around = (mean: number) => repeated(7, [mean - 0.5 / 2.66, mean + 0.5 / 2.66]).flat();
  const [low, high, amid] = [around(2), around(6), around(4)];
  const told = (direction: 'up' | 'down' | 'neutral', ...parts: readonly (readonly number[])[]) =>
    xmr(parts.flat(), { direction, target: 4, rebaseAt: parts.map((_, index) => index * 14) }).assurance;

  it('is told by direction', () => {
    expect([low, high, amid].map((part) => told('up', part))).toEqual(['fail', 'pass', 'hit-or-miss']);
    expect([low, high, amid].map((part) => told('down', part))).toEqual(['pass', 'fail', 'hit-or-miss']);
    expect([low, high, amid].map((part) => told('neutral', part))).toEqual([null, null, null]);
  });

  it('is told by the last group', () => {
    expect(told('down', low, high, amid)).toBe('hit-or-miss');
    expect(told('down', high, amid, low)).toBe('pass');
    expect(told('down', amid, low, high)).toBe('fail');
  });
});

/**
 * Charts of 36 months of accident and emergency departments (NHS England, Open Government Licence 3.0), read off the
 * pictures in tests/testthat/_snaps/integration_tests: heights above the foot of the picture, to a hundredth. What is
 * higher is better; + is improvement, - concern.
 */
describe('pictures of NHSRplotthedots', () => {
  const signs = { common: '.', improvement: '+', concern: '-', 'special-high': '?', 'special-low': '?' };
  function drawing(values: readonly number[], options: XmrOptions = {}): string {
    const { points } = xmr(values, { ...options, direction: 'up' });
    return points.map((point) => signs[point.type]).join('');
  }

  it('ae_all_attendances.svg: common cause throughout', () => {
    const values = [
      184.9, 286.69, 230.64, 291.06, 217.62, 227.45, 252.26, 205.04, 223.49, 198.71, 118.48, 259.3, 226.1,
      284.91, 248.36, 288.5, 213.48, 214.14, 273.53, 239.77, 253.33, 251.39, 160.89, 276.36, 243.49, 333.99,
      298.55, 341.75, 250.27, 254.21, 291.29, 270.36, 275.22, 308.34, 228.7, 335.55,
    ];
    expectLimits(limits(values), [116.58, 251.61, 386.65], 1);
    expect(drawing(values)).toBe('.'.repeat(36));
  });

  it('ae_all_attendances_rebase.svg: in two groups', () => {
    const values = [
      212.44, 297.66, 250.74, 301.32, 239.84, 248.07, 268.83, 229.31, 244.75, 224.01, 156.83, 274.73, 246.93,
      296.17, 265.57, 299.18, 236.37, 236.92, 286.64, 258.38, 269.73, 268.11, 192.34, 289.02, 261.49, 337.26,
      307.59, 343.76, 267.17, 270.46, 301.51, 283.99, 288.06, 315.79, 249.11, 338.56,
    ];
    const said = [116.58, 245.71, 374.84, 172.53, 279.59, 386.65];
    expectLimits(limits(values, { rebaseAt: [12] }), said, 1);
    expect(drawing(values, { rebaseAt: [12] })).toBe('.'.repeat(36));
  });

  it('ae_all_performance.svg: by a baseline of twelve', () => {
    const values = [
      317.42, 325.73, 335.56, 326.06, 349.95, 338.6, 283.47, 260.17, 184.01, 148.25, 230.85, 316.53, 334.02,
      305.85, 341.27, 328.23, 326.55, 304.66, 314.19, 273.57, 142.85, 153.71, 144.91, 130.27, 266.86, 329.69,
      342.58, 292.68, 306.77, 279.69, 281.96, 233.4, 193.36, 120.98, 116.58, 198.82,
    ];
    expectLimits(limits(values, { baseline: 12 }), [182.79, 284.72, 386.65], 1);
    expect(drawing(values, { baseline: 12 })).toBe('.........-.++++++++.----.....-------');
    expect(xmr(values, { baseline: 12, direction: 'up' }).variation).toBe('concern');
  });

  it('ae_rl4_by_type_performance.svg: type 1', () => {
    const values = [
      225.48, 212.19, 257.69, 215.39, 209.9, 271.27, 242.05, 236.29, 223.8, 151.26, 202.93, 231.02, 247.6,
      276.41, 268.34, 278.87, 255.64, 238.69, 243.01, 181.32, 160.4, 115.81, 138.03, 123.37, 215.84, 275.89,
      230.03, 235.01, 266.79, 242.49, 243.26, 202.63, 248.73, 182.83, 188.85, 228.73,
    ];
    expectLimits(limits(values), [137.8, 221.33, 304.86], 1);
    expect(drawing(values)).toBe('...........++++++++.----............');
  });

  it('ae_rl4_by_type_performance.svg: other types', () => {
    const values = [
      370.51, 370.51, 370.51, 370.51, 370.51, 369.59, 368.74, 367.35, 361.64, 362.01, 351.86, 358.83, 358.61,
      361.18, 359.52, 352.76, 348.49, 354.18, 347.49, 334.81, 344.77, 343.02, 353.3, 352.09, 363.85, 363.2,
      363.7, 364.8, 364.09, 364.17, 358.81, 350.34, 353.3, 353.32, 349.23, 353.84,
    ];
    expectLimits(limits(values), [349.28, 358.48, 367.69], 1);
    expect(drawing(values)).toBe('++++++++++.....---------+++++++...-.');
  });

  it('ae_rl4_by_type_attendances.svg: type 1, whose last two near points issue 143 has since unflagged', () => {
    const values = [
      312.77, 342.37, 319.27, 335.22, 309.45, 318.4, 321.66, 305.65, 304.69, 309.78, 282.43, 333.54, 320.58,
      344.1, 334.32, 340.93, 318.7, 314.96, 331.48, 315.2, 309.6, 324, 289.04, 317.98, 309.72, 337.55, 334.83,
      343.69, 317.38, 328.48, 341.5, 336.65, 333.21, 357.66, 324.38, 362.45,
    ];
    expectLimits(limits(values), [278.58, 324.55, 370.51], 1);
    expect(drawing(values)).toBe('....-------.........................');
  });
});
