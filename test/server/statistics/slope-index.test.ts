import { describe, expect, it } from 'vitest';
import type { InequalityGroup } from '../../../server/statistics/place-groups.ts';
import { slopeIndexOfInequality } from '../../../server/statistics/slope-index.ts';

/** Groups of equal size, the first the most deprived. */
const equalGroups = (values: readonly number[]): readonly InequalityGroup[] =>
  values.map((value, index) => ({ quantile: index + 1, population: 10, value, standardError: 1 }));

/** Groups of 10%, 20%, 30%, 15% and 25% of the people. */
const unequalGroups = (values: readonly number[], errors: readonly number[]): readonly InequalityGroup[] =>
  [100, 200, 300, 150, 250].map((population, index) => ({
    ...{ quantile: index + 1, population },
    ...{ value: values[index] ?? null, standardError: errors[index] ?? null },
  }));

const asTheyAre = { kind: 'other', transform: false, multiplier: 1, confidence: 0.95 } as const;

describe('the slope index of five equal groups of 10, 8, 6, 4 and 2', () => {
  const findIndex = () => slopeIndexOfInequality(equalGroups([10, 8, 6, 4, 2]), asTheyAre);

  it('falls by 10 from 11 to 1', () => {
    // Middles .1 .3 .5 .7 .9: 11 - 10 b.
    const index = findIndex();
    expect(index.slope.value).toBeCloseTo(-10, 12);
    expect(index.intercept).toBeCloseTo(11, 12);
    expect(index.ratio.value).toBeCloseTo(1 / 11, 12);
    expect(index.warning).toBeNull();
  });

  it('has normal limits of the slope and those of Fieller of the ratio', () => {
    // Levers -1 -.5 0 .5 1 with a standard error of 1 each: sqrt(2.5) times 1.96. Fieller by R: `slope-index-limits`.
    const index = findIndex();
    expect(index.slope).toMatchObject({ method: 'normal', confidence: 0.95 });
    expect(index.slope.lower).toBeCloseTo(-10 - 1.959963984540054 * Math.sqrt(2.5), 12);
    expect(index.slope.upper).toBeCloseTo(-10 + 1.959963984540054 * Math.sqrt(2.5), 12);
    expect(index.ratio).toMatchObject({ method: 'fieller', confidence: 0.95 });
    expect(index.ratio.lower).toBeCloseTo(-0.0657162405548455, 12);
    expect(index.ratio.upper).toBeCloseTo(0.2801359063286821, 12);
  });
});

describe('the multiplier of a slope index', () => {
  const groups = unequalGroups([10, 9, 6, 5, 2], [0.5, 0.6, 0.4, 0.7, 0.3]);

  // R: coef(lm(y ~ b, weights = a)) 10.68333 and -9.66667; limits -11.02232 and -8.31101; relative index 0.09516,
  // Fieller's limits 0.02547 and 0.17097. Below 0 the limits are exchanged and the ratio and its limits inverted.
  it.each([
    [1, -9.666666666667, -11.022322478534, -8.311010854799, 0.095163806552, 0.025466204401, 0.170971058247],
    [100, -966.6666666667, -1102.2322478534, -831.1010854799, 0.095163806552, 0.025466204401, 0.170971058247],
    [0.5, -4.833333333333, -5.511161239267, -4.1555054274, 0.095163806552, 0.025466204401, 0.170971058247],
    [-1, 9.666666666667, 8.311010854799, 11.022322478534, 10.508196721311, 5.848943428, 39.267728489],
  ])(
    'of %d makes it %d (%d to %d)',
    (multiplier, value, lower, upper, ratioValue, ratioLower, ratioUpper) => {
      const { slope, ratio, intercept } = slopeIndexOfInequality(groups, { ...asTheyAre, multiplier });
      expect(slope.value).toBeCloseTo(value, 9);
      expect(slope.lower).toBeCloseTo(lower, 9);
      expect(slope.upper).toBeCloseTo(upper, 9);
      expect(ratio.value).toBeCloseTo(ratioValue, 9);
      expect(ratio.lower).toBeCloseTo(ratioLower, 6);
      expect(ratio.upper).toBeCloseTo(ratioUpper, 6);
      expect(intercept).toBeCloseTo(10.68333333333334, 11);
    },
  );

  it('below 0 leaves the inverted ratio without limits where the least deprived end may be 0', () => {
    // The ratio's own limits are -0.07 and 0.28: its inverse may be anything.
    const index = slopeIndexOfInequality(equalGroups([10, 8, 6, 4, 2]), { ...asTheyAre, multiplier: -1 });
    expect(index.ratio.value).toBeCloseTo(11, 10);
    expect(index.ratio).toMatchObject({ lower: null, upper: null, method: null });
  });

  it('of 0 leaves no slope and the ratio as it is', () => {
    const { slope, ratio } = slopeIndexOfInequality(groups, { ...asTheyAre, multiplier: 0 });
    for (const found of [slope.value, slope.lower, slope.upper]) expect(found).toBeCloseTo(0, 15);
    expect(ratio.value).toBeCloseTo(0.0951638065522621, 12);
    expect(ratio.lower).toBeCloseTo(0.02546620440064578, 12);
  });
});

describe('the slope index of transformed values', () => {
  const rates = unequalGroups([10, 9, 6, 5, 2], [0.05, 0.06, 0.04, 0.07, 0.1]);
  const proportions = unequalGroups([0.4, 0.3, 0.25, 0.2, 0.1], [0.1, 0.12, 0.08, 0.15, 0.2]);

  // R: y <- log(v) or qlogis(v), c0 and c1 of lm(y ~ b, weights = a), g exp or plogis: m * (g(c0 + c1) - g(c0)),
  // g(c0 + c1) / g(c0) and abs(m) * g(c0); limits as in `slope-index-limits`.
  it.each([
    [
      'rate',
      1,
      [-11.662662288373433, -13.780127705080545, -9.743511153220998],
      [0.13953053991208375, 0.10751900206690922, 0.18107284474275678],
      13.553836399006922,
    ],
    [
      'rate',
      -2,
      [23.325324576746866, 19.487022306441997, 27.56025541016109],
      [7.166889776461025, 5.522639252841372, 9.300681561178354],
      27.107672798013844,
    ],
    [
      'proportion',
      100,
      [-33.352426004657865, -41.78320346869387, -24.70396347895763],
      [0.21573519082514525, 0.147298073744851, 0.31944206963874405],
      42.52699549243936,
    ],
    [
      'proportion',
      -100,
      [33.352426004657865, 24.70396347895763, 41.78320346869387],
      [4.635312376136661, 3.1304580549797234, 6.7889550391011575],
      42.52699549243936,
    ],
    [
      'rate',
      0.5,
      [-5.831331144186716, -6.890063852540273, -4.871755576610499],
      [0.13953053991208375, 0.10751900206690922, 0.18107284474275678],
      6.776918199503461,
    ],
  ] as const)('of a %s times %d', (kind, multiplier, slopes, ratios, height) => {
    const groups = kind === 'rate' ? rates : proportions;
    const wish = { kind, transform: true, multiplier, confidence: 95 };
    const { slope, ratio, intercept } = slopeIndexOfInequality(groups, wish);
    for (const [place, found] of [slope.value, slope.lower, slope.upper].entries()) {
      expect(found).toBeCloseTo(slopes[place] ?? Number.NaN, 10);
    }
    for (const [place, found] of [ratio.value, ratio.lower, ratio.upper].entries()) {
      expect(found).toBeCloseTo(ratios[place] ?? Number.NaN, 11);
    }
    expect(intercept).toBeCloseTo(height, 10);
    expect([slope.confidence, ratio.confidence]).toEqual([0.95, 0.95]);
    expect([slope.method, ratio.method]).toEqual(['normal', 'normal']);
  });

  it('does not exist for values that are neither rates nor proportions', () => {
    expect(() => slopeIndexOfInequality(rates, { ...asTheyAre, transform: true })).toThrow(
      new RangeError('invalid kind; only rates and proportions are transformed: other'),
    );
  });

  it.each([
    ['rate', 0],
    ['proportion', 0],
    ['proportion', 1],
  ] as const)('does not exist for a %s of %d', (kind, value) => {
    const groups = unequalGroups([0.5, 0.5, value, 0.5, 0.5], [1, 1, 1, 1, 1]);
    expect(() => slopeIndexOfInequality(groups, { ...asTheyAre, kind, transform: true })).toThrow(
      new RangeError('invalid value; 0 and the whole have no logarithm'),
    );
  });
});

describe('the slope index of rates as they are', () => {
  const rates = unequalGroups([10, 9, 6, 5, 2], [0, 0, 0, 0, 0]);

  it('is the line through the values, with simulated limits', () => {
    const { slope, ratio } = slopeIndexOfInequality(rates, { ...asTheyAre, kind: 'rate' });
    expect(slope.value).toBeCloseTo(-9.666666666666673, 12);
    expect([slope.method, ratio.method]).toEqual(['simulation', 'simulation']);
  });

  it('has no limits where a rate has a limit of 0', () => {
    const open = [10, 9, 6, 5, 2].map((value, place) => ({
      ...{ quantile: place + 1, population: 10, value },
      ...{ lower95: value - 2, upper95: value + 2 },
    }));
    for (const multiplier of [1, -1]) {
      const { slope, ratio } = slopeIndexOfInequality(open, { ...asTheyAre, kind: 'rate', multiplier });
      expect(slope).toMatchObject({ lower: null, upper: null, method: null, confidence: 0.95 });
      expect(ratio).toMatchObject({ lower: null, upper: null, method: null, confidence: 0.95 });
    }
  });
});

describe('a slope index', () => {
  it.each([
    [10, null],
    [11, 'the method was made for up to 10 groups: 11'],
  ])('of %d groups warns: %s', (length, warning) => {
    const groups = equalGroups(Array.from({ length }, (_, place) => 20 - place));
    expect(slopeIndexOfInequality(groups, asTheyAre).warning).toBe(warning);
  });

  it('does not exist for too few groups, a value that its kind cannot have or a confidence that is none', () => {
    expect(() => slopeIndexOfInequality(equalGroups([4, 3, 2, 1]), asTheyAre)).toThrow(
      new RangeError('invalid number of groups; not 5 to 100: 4'),
    );
    expect(() =>
      slopeIndexOfInequality(equalGroups([5, 4, 3, 2, 1]), { ...asTheyAre, kind: 'proportion' }),
    ).toThrow(new RangeError('invalid proportion; not from 0 to 1: 5'));
    expect(() =>
      slopeIndexOfInequality(equalGroups([5, 4, 3, 2, 1]), { ...asTheyAre, confidence: 0.3 }),
    ).toThrow(new RangeError('invalid confidence; give 0.9 to 1 or 90 to 100: 0.3'));
  });
});
