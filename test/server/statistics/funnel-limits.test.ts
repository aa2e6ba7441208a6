import { describe, expect, it } from 'vitest';
import {
  averageProportion,
  averageRate,
  expectedAtLimit,
  funnelLimitsOfProportions,
  funnelLimitsOfRates,
  funnelLimitsOfRatios,
  funnelTails,
  proportionLimit,
} from '../../../server/statistics/funnel-limits.ts';

const sides = ['lower95', 'upper95', 'lower998', 'upper998'] as const;

describe('the limits of a funnel of proportions', () => {
  const areas = [
    { count: 10, denominator: 100 },
    { count: 30, denominator: 200 },
  ];

  it('lie 95% and 99.8% round the average', () => {
    expect(funnelTails).toEqual({ 95: 0.025, 99.8: 0.001 });
  });

  // 40 of 300; the axis runs from 90 to 210 (95 and 210, rounded).
  // R: 100 * (a + c(-1, 1) * qnorm(c(.975, .999)) * sqrt(a * (1 - a) / N)) with a = 40 / 300.
  it.each([
    [0, 90, [6.310340079669268, 20.356326586997397, 2.2603336202471334, 24.406333046419533]],
    [30, 120, [7.251242765053522, 19.415423901613142, 3.743834285702884, 22.922832380963783]],
    [99, 210, [8.735705020464794, 17.930961646201872, 6.084353425413075, 20.58231324125359]],
  ])('at place %d are those of %d people', (index, population, expected) => {
    const { average, limits } = funnelLimitsOfProportions(areas, { multiplier: 100 });
    expect(average).toBeCloseTo(40 / 3, 12);
    expect(limits).toHaveLength(100);
    expect(limits[index]?.population).toBe(population);
    for (const [place, side] of sides.entries()) {
      expect(limits[index]?.[side]).toBeCloseTo(expected[place] ?? Number.NaN, 11);
    }
  });

  // The axis of areas of 20 begins at 10 (19, rounded down). R as above at N = 10: 90% reach beyond 100 and 10% below 0.
  it.each([
    [18, [71.40614903086316, 100, 60.683482240424745, 100]],
    [2, [0, 28.593850969136845, 0, 39.31651775957526]],
  ])('end at 0 and at the whole: %d of 20', (count, expected) => {
    const [first] = funnelLimitsOfProportions([{ count, denominator: 20 }], { multiplier: 100 }).limits;
    for (const [place, side] of sides.entries()) {
      expect(first?.[side]).toBeCloseTo(expected[place] ?? Number.NaN, 11);
    }
  });

  it('end at another whole where one is given', () => {
    const certain = [{ count: 4, denominator: 4 }];
    const [first] = funnelLimitsOfProportions(certain, { multiplier: 1000, ceiling: 100 }).limits;
    expect(first).toMatchObject({ lower95: 1000, upper95: 100, lower998: 1000, upper998: 100 });
    expect(funnelLimitsOfProportions(certain, { multiplier: 1000 }).limits[0]?.upper95).toBe(1000);
  });
});

describe('the average of proportions', () => {
  it('weighs areas by their size', () => {
    // (1 + 30) / (10 + 90), not the mean of 0.1 and 0.333.
    expect(
      averageProportion([
        { count: 1, denominator: 10 },
        { count: 30, denominator: 90 },
      ]),
    ).toBe(0.31);
    expect(averageProportion([{ count: 7, denominator: 7 }])).toBe(1);
  });

  it.each([
    [null, 10, 'invalid count; not 0 or more: null'],
    [-1, 10, 'invalid count; not 0 or more: -1'],
    [1, 0, 'invalid denominator; not above 0: 0'],
    [1, null, 'invalid denominator; not above 0: null'],
    [11, 10, 'invalid count; above its denominator of 10: 11'],
  ])('does not exist with %s of %s', (count, denominator, message) => {
    const areas = [
      { count: 1, denominator: 10 },
      { count, denominator },
    ];
    expect(() => averageProportion(areas)).toThrow(new RangeError(message));
    expect(() => funnelLimitsOfProportions(areas, { multiplier: 100 })).toThrow(new RangeError(message));
  });
});

describe('one limit of a funnel of proportions', () => {
  // R: 1000 * (.2 + c(-1, 1) * qnorm(c(.975, .999)) * sqrt(.2 * .8 / 100)).
  it.each([
    [0.025, -1, 121.60144061839787],
    [0.025, 1, 278.3985593816022],
    [0.001, -1, 76.39070775328747],
    [0.001, 1, 323.6092922467125],
  ] as const)('with a tail of %d on side %d is %d', (tail, side, expected) => {
    expect(proportionLimit(0.2, 100, { tail, side, multiplier: 1000 })).toBeCloseTo(expected, 10);
  });
});

describe('the expected events at which a number of events is at its limit', () => {
  // R: qchisq(1 - p, 2 * events + 2) / 2 and qchisq(p, 2 * events) / 2.
  it.each([
    [1, 0.025, 5.571643390938899, 0.025317807984289876],
    [1, 0.001, 9.233413476451585, 0.0010005003335835335],
    [10, 0.025, 18.39035604201778, 4.7953886961324335],
    [10, 0.001, 24.133971145417586, 2.9605203727437597],
    [100, 0.025, 121.62679379242637, 81.36399125092315],
  ])('of %d events with a tail of %d are %d and %d', (events, tail, lower, upper) => {
    expect(expectedAtLimit(events, tail, 'lower')).toBeCloseTo(lower, 10);
    expect(expectedAtLimit(events, tail, 'upper')).toBeCloseTo(upper, 10);
  });
});

describe('the limits of a funnel of ratios', () => {
  // Expected events of 50 and 300: the axis runs from 0 to 320 (315, rounded up) in 102 steps, whose 50th place is 57 and
  // whose last 309. R: E <- c(qchisq(.975, 2*O + 2), qchisq(.025, 2*O), qchisq(.999, 2*O + 2), qchisq(.001, 2*O)) / 2;
  // 100 * O / E and O / E - 1.
  const areas = [
    { count: 400, denominator: 300 },
    { count: 0, denominator: 50 },
  ];
  const places = [
    {
      ...{ index: 0, events: 1 },
      sizes: [5.571643390938899, 0.025317807984289876, 9.233413476451585, 0.0010005003335835335],
      ratios: [17.948025920436486, 3949.7890205207209, 10.830230905941209, 99949.991662497356],
      differences: [-0.8205197407956352, 38.49789020520721, -0.8916976909405879, 998.4999166249736],
    },
    {
      ...{ index: 49, events: 57 },
      sizes: [73.85011140296282, 43.17124336292475, 84.4066660584026, 36.48253772367703],
      ratios: [77.18336359572938, 132.03233346980994, 67.53021137046285, 156.23913125705403],
      differences: [-0.22816636404270618, 0.3203233346980996, -0.32469788629537155, 0.5623913125705402],
    },
    {
      ...{ index: 99, events: 309 },
      sizes: [345.4458994833042, 275.50368578115524, 367.2701776895492, 257.5147298942689],
      ratios: [89.44960714895802, 112.1582091084808, 84.13424742076266, 119.99313597589935],
      differences: [-0.10550392851041979, 0.121582091084808, -0.15865752579237336, 0.19993135975899357],
    },
  ];

  it.each(places)('at $events events are as R has them', ({ index, events, sizes, ratios, differences }) => {
    const hundreds = funnelLimitsOfRatios(areas, 'indirectly-standardised');
    const less1 = funnelLimitsOfRatios(areas, 'difference');
    expect(hundreds).toHaveLength(100);
    expect([hundreds[index]?.events, less1[index]?.events]).toEqual([events, events]);
    for (const [place, side] of sides.entries()) {
      expect(hundreds[index]?.[side].size).toBeCloseTo(sizes[place] ?? Number.NaN, 9);
      expect(hundreds[index]?.[side].limit).toBeCloseTo(ratios[place] ?? Number.NaN, 6);
      expect(less1[index]?.[side].limit).toBeCloseTo(differences[place] ?? Number.NaN, 8);
    }
  });

  it.each([
    [null, 10, 'invalid count; not 0 or more: null'],
    [5, 0, 'invalid denominator; not above 0: 0'],
  ])('do not exist with %s events where %s are expected', (count, denominator, message) => {
    expect(() => funnelLimitsOfRatios([...areas, { count, denominator }], 'difference')).toThrow(
      new RangeError(message),
    );
  });
});

describe('the limits of a funnel of rates', () => {
  // 40 events at 8 per 10,000 and 100 at 5: 50,000 and 200,000 person-years, 140 / 250,000 on average.
  const areas = [
    { count: 40, rate: 8, denominator: null },
    { count: 100, rate: 5, denominator: null },
  ];
  const twoYears = { multiplier: 10_000, kind: 'directly-standardised', years: 2 } as const;

  // A year has 25,000 and 100,000 people: the axis runs from 0 to 110,000 (105,000, rounded up), in events to 123.2, up
  // to 124. R: E as for ratios; E / (140 / 250000) / 2 and O / (E / (140 / 250000)) * 10000.
  it.each([
    {
      ...{ index: 0, events: 1 },
      sizes: [4974.6815990525884, 22.60518570025882, 8244.1191754032006, 0.8933038692710121],
      rates: [1.0050894515444433, 221.18818514916038, 0.6064929307327076, 5597.1995330998516],
    },
    {
      ...{ index: 49, events: 50 },
      sizes: [58856.041664586461, 33134.789051305233, 67805.260707232461, 27641.937145953852],
      rates: [4.2476522873339, 7.544940141701373, 3.6870295518727163, 9.044228654452109],
    },
    {
      ...{ index: 99, events: 124 },
      sizes: [132003.85186552955, 92086.414742024659, 145014.48061087634, 82513.769746534323],
      rates: [4.696832639638313, 6.732806372545809, 4.275435097158835, 7.513897400452253],
    },
  ])('at $events events are as R has them', ({ index, events, sizes, rates }) => {
    const { average, limits } = funnelLimitsOfRates(areas, twoYears);
    expect(average).toBeCloseTo(5.6, 13);
    expect(limits).toHaveLength(100);
    expect(limits[index]?.events).toBe(events);
    for (const [place, side] of sides.entries()) {
      expect(limits[index]?.[side].size).toBeCloseTo(sizes[place] ?? Number.NaN, 6);
      expect(limits[index]?.[side].limit).toBeCloseTo(rates[place] ?? Number.NaN, 7);
    }
  });

  it('begin at the events that the smallest areas may expect', () => {
    // 100,000 and 150,000 person-years are 50,000 and 75,000 people of a year: from 40,000 (47,500, rounded down) to 79,000
    // (78,750, rounded up); at 140 in 250,000 over two years 44.8 events, down to 44, and 88.5, up to 89, which single
    // steps from 44 pass by.
    const alike = [
      { count: 50, rate: 5, denominator: null },
      { count: 90, rate: 6, denominator: null },
    ];
    const { limits } = funnelLimitsOfRates(alike, { multiplier: 10_000, kind: 'crude', years: 2 });
    expect([0, 1, 99].map((index) => limits[index]?.events)).toEqual([44, 45, 143]);
    // R: qchisq(.975, 90) / 2 / (140 / 250000) / 2.
    expect(limits[0]?.lower95.size).toBeCloseTo(52739.237750274777, 6);
  });

  it('round a part of an event up at the end', () => {
    // 250 events at 2.5 per 10,000: 1,000,000 person-years, 1,100,000 at the end, 275 events; 201 at 2: 1,005,000 and
    // 1,055,250, rounded up 1,100,000, of which 451 / 2,005,000 are 247.4, up to 248.
    const alike = [
      { count: 250, rate: 2.5, denominator: null },
      { count: 201, rate: 2, denominator: null },
    ];
    const { limits } = funnelLimitsOfRates(alike, { multiplier: 10_000, kind: 'crude', years: 1 });
    // From 900,000 (950,000, rounded down): 202.4 events, down to 202, then single steps beyond 248.
    expect([limits[0]?.events, limits[99]?.events]).toEqual([202, 301]);
  });
});

describe('the average of rates', () => {
  const crude = { multiplier: 1000, kind: 'crude', years: 5 } as const;
  const standardised = { ...crude, kind: 'directly-standardised' } as const;
  const areas = [
    { count: 20, rate: 10, denominator: 1 },
    { count: 0, rate: 0, denominator: 3000 },
  ];

  it('counts the people of a crude rate without events, and none of a standardised one', () => {
    // 1000 x 20 / 10 = 2,000 person-years.
    expect(averageRate(areas, crude)).toEqual({ average: 20 / 5000, sizes: [2000, 3000] });
    expect(averageRate(areas, standardised)).toEqual({ average: 0.01, sizes: [2000] });
  });

  it.each([
    ['events', [{ count: 0, rate: 0, denominator: 3000 }]],
    ['areas', []],
  ])('does not exist without %s', (_, none) => {
    const message = 'no events in any area; a funnel of rates needs one at least';
    expect(() => averageRate(none, crude)).toThrow(new RangeError(message));
    expect(() => funnelLimitsOfRates(none, crude)).toThrow(new RangeError(message));
  });

  it('does not exist where an area has no count', () => {
    expect(() => averageRate([...areas, { count: null, rate: 1, denominator: 1 }], crude)).toThrow(
      new RangeError('invalid count; not 0 or more: null'),
    );
  });
});
