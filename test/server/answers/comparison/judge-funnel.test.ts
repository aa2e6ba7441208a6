import { describe, expect, it } from 'vitest';
import { judgeFunnel } from '../../../../server/answers/comparison/judge-funnel.ts';
import { period } from '../../../support/answer-cases.ts';

const rate = { label: 'per 10,000', multiplier: 10_000, valueType: 'crude-rate' } as const;
const percentage = { label: '%', multiplier: 100, valueType: 'proportion' } as const;
const year = period('2023/24');

const significances = (funnel: ReturnType<typeof judgeFunnel>) =>
  funnel.verdicts.map(({ place }) => place?.significance ?? null);

/*
 * Fingertips 90284, 2023/24, as published, of Darlington, Hartlepool and Middlesbrough alone. In R, with
 * n <- 1e4 * O / v; a <- sum(O) / sum(n); E <- a * n, and Byar's limits of O at qnorm(0.975) and qnorm(0.999):
 * average 104.0453458; E 192.08, 174.59, 303.33. Darlington's limits at 99.8% are 226.58 to 330.21, so that 192.08 is
 * too few; Hartlepool's 97.58 to 169.25; Middlesbrough's 234.05 to 298.90 at 95% and 217.52 to 319.27 at 99.8%.
 */
const published = [
  { value: 148.96268, count: 275, denominator: 18_461 },
  { value: 77.47318, count: 130, denominator: 16_780 },
  { value: 90.89662, count: 265, denominator: 29_154 },
];

describe('the funnel of crude rates', () => {
  it('judges each area against the average of all of them', () => {
    const funnel = judgeFunnel(published, rate, year);
    expect(funnel.average).toBeCloseTo(104.0453, 4);
    expect(significances(funnel)).toEqual(['high-99.8', 'low-99.8', 'low-95']);
  });

  it('takes the people-years from the published rate: three years pooled are three times the people of one', () => {
    const pooled = judgeFunnel(published, rate, period('2021/22 - 23/24'));
    const [first] = pooled.verdicts;
    // 10,000 x 275 / 148.96268 / 3
    expect(first?.place?.population).toBeCloseTo(6153.667, 3);
    expect(significances(pooled)).toEqual(significances(judgeFunnel(published, rate, year)));
  });

  it('takes the denominator of a quarter as it is', () => {
    const [first] = judgeFunnel(published, rate, period('2023/24 Q1')).verdicts;
    expect(first?.place?.population).toBeCloseTo(18_461, 2);
  });

  it('takes an area with no events by its denominator', () => {
    const funnel = judgeFunnel([...published, { value: 0, count: 0, denominator: 100 }], rate, year);
    expect(funnel.verdicts.at(-1)).toEqual({ place: { significance: 'not-significant', population: 100 } });
  });

  it.each([
    [{ value: null, count: null, denominator: null }, 'It has no value.'],
    [
      { value: 50, count: null, denominator: 1000 },
      'Its count is not given, so chance cannot be judged by a funnel.',
    ],
    [
      { value: 50, count: 5, denominator: null },
      'It has no denominator, so it has no place along the axis of a funnel.',
    ],
    [{ value: 0, count: 5, denominator: 1000 }, 'Its rate is 0 though its count is not.'],
  ])('leaves out what has no place, and says why: %j', (area, why) => {
    const funnel = judgeFunnel([area, ...published], rate, year);
    expect(funnel.verdicts[0]).toEqual({ place: null, why });
    expect(funnel.average).toBeCloseTo(104.0453, 4);
  });

  it.each([
    [published.slice(0, 1), 'A funnel needs two areas at least'],
    [
      [
        { value: 0, count: 0, denominator: 10 },
        { value: 0, count: 0, denominator: 20 },
      ],
      'None of the areas has any events',
    ],
  ])('is none where it cannot be made', (areas, why) => {
    const funnel = judgeFunnel(areas, rate, year);
    expect([funnel.kind, funnel.average]).toEqual([null, null]);
    expect(funnel.why).toContain(why);
    expect(significances(funnel)).toEqual(areas.map(() => null));
  });
});

describe('the funnel of proportions', () => {
  /*
   * Average 60 / 600 = 0.1. At N = 100 the standard error is 0.03: 95% limits 0.1 -/+ 1.959964 x 0.03 (0.0412, 0.1588),
   * 99.8% limits 0.1 -/+ 3.090232 x 0.03 (0.0073, 0.1927). So 17% lies above the 95% limit, 20% above the 99.8% limit.
   * At N = 300 the standard error is 0.01732: 15 / 300 = 0.05 lies between 0.0465 (99.8%) and 0.0661 (95%).
   */
  it.each([
    [17, 28, 15, ['high-95', 'high-99.8', 'low-95']],
    [20, 10, 30, ['high-99.8', 'not-significant', 'not-significant']],
  ])('judges %i and %i of 100 and %i of 300', (one, two, three, expected) => {
    const counts = [
      { value: one, count: one, denominator: 100 },
      { value: two, count: two, denominator: 100 },
      { value: three / 3, count: three, denominator: 300 },
    ];
    const rest = 60 - one - two - three;
    const areas = [...counts, { value: rest, count: rest, denominator: 100 }];
    const funnel = judgeFunnel(areas, percentage, year);
    expect(funnel.average).toBeCloseTo(10, 10);
    expect(significances(funnel).slice(0, 3)).toEqual(expected);
    expect(funnel.verdicts[2]?.place?.population).toBe(300);
  });

  it('leaves out a count above its denominator', () => {
    const areas = [
      { value: 110, count: 11, denominator: 10 },
      { value: 10, count: 1, denominator: 10 },
      { value: 20, count: 2, denominator: 10 },
    ];
    expect(judgeFunnel(areas, percentage, year).verdicts[0]).toEqual({
      place: null,
      why: 'Its count is above its denominator.',
    });
  });
});

describe('a funnel of anything else', () => {
  it.each([
    { label: '', multiplier: null, valueType: 'crude-rate' },
    { label: '', multiplier: 1, valueType: 'other' },
    { label: '', multiplier: 1, valueType: 'count' },
  ] as const)('is none, and every area says so: %j', (unit) => {
    const funnel = judgeFunnel(published, unit, year);
    expect(funnel.why).toContain('A funnel is made of crude rates and proportions');
    expect(funnel.verdicts[0]).toEqual({ place: null, why: funnel.why });
  });
});

describe('the people of an area of a funnel', () => {
  /*
   * A rate of 400 events in 18,460.9999 people differs from 400 in 18,461 by 5 in a thousand million, which is rounding;
   * 216.7 per 10,000 is worth 10,000 x 400 / 216.7 = 18,458.699 people, which is not.
   */
  it.each([
    [(10_000 * 400) / 18_461, 18_461],
    [(10_000 * 400) / 18_460.9999, 18_461],
    [216.7, expect.closeTo(18_458.699, 2)],
  ])('are those given where a rate of %d means the same', (value, population) => {
    const areas = [
      { value, count: 400, denominator: 18_461 },
      { value: 200, count: 200, denominator: 10_000 },
    ];
    expect(judgeFunnel(areas, rate, year).verdicts[0]?.place?.population).toEqual(population);
  });
});
