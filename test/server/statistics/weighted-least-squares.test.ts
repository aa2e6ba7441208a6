import { describe, expect, it } from 'vitest';
import { fitLine } from '../../../server/statistics/weighted-least-squares.ts';

const evenly = (pairs: readonly (readonly [number, number])[]) =>
  pairs.map(([x, y]) => ({ x, y, weight: 1 }));

describe('the line of least squares', () => {
  it('through points of one line is that line, whatever their weights', () => {
    const points = [1, 2, 5].map((x) => ({ x, y: 1 + 2 * x, weight: x * x }));
    expect(fitLine(points).intercept).toBeCloseTo(1, 12);
    expect(fitLine(points).slope).toBeCloseTo(2, 12);
  });

  it('weighs points', () => {
    // Weights 1, 1, 2 at x = 0, 1, 2 and y = 0, 1, 0: means 5/4 and 1/4; spread 25/16 + 1/16 + 2 x 9/16 = 11/4;
    // products 5/16 - 3/16 - 6/16 = -1/4; slope -1/11, intercept 1/4 + 5/44 = 4/11.
    const line = fitLine([
      { x: 0, y: 0, weight: 1 },
      { x: 1, y: 1, weight: 1 },
      { x: 2, y: 0, weight: 2 },
    ]);
    expect(line.slope).toBeCloseTo(-1 / 11, 15);
    expect(line.intercept).toBeCloseTo(4 / 11, 15);
    expect(line).toMatchObject({ meanX: 1.25, meanY: 0.25, weight: 4, spread: 2.75 });
  });

  it('over years loses no digits', () => {
    // y 1, 3, 2 in 2021 to 2023: the slope is (2 - 1) / 2 and the line passes 2 in 2022.
    const { slope, intercept } = fitLine(
      evenly([
        [2021, 1],
        [2022, 3],
        [2023, 2],
      ]),
    );
    expect(slope).toBe(0.5);
    expect(intercept).toBe(2 - 1011);
  });

  it('over years loses no digits of values with tenths', () => {
    // y 0.1, 0.3, 0.2 in 2021 to 2023: the slope is (0.2 - 0.1) / 2.
    const { slope } = fitLine(
      evenly([
        [2021, 0.1],
        [2022, 0.3],
        [2023, 0.2],
      ]),
    );
    expect(slope).toBeCloseTo(0.05, 15);
  });

  it.each([0, -1, Number.NaN])('does not take a weight of %d', (weight) => {
    const points = [
      { x: 1, y: 1, weight: 1 },
      { x: 2, y: 3, weight },
    ];
    expect(() => fitLine(points)).toThrow(new RangeError(`invalid weight; not above 0: ${weight}`));
  });

  it.each([
    ['no point', []],
    ['one point', [[3, 4]]],
    [
      'points of one place',
      [
        [3, 4],
        [3, 5],
      ],
    ],
  ] as const)('does not exist through %s', (_, pairs) => {
    expect(() => fitLine(evenly(pairs))).toThrow(
      new RangeError('no line through points of one place; two must differ'),
    );
  });
});
