import { describe, expect, it } from 'vitest';
import { levelUp } from '../../../../server/answers/inequality/level-up.ts';
import { group, publishedGroups } from '../../../support/inequality-cases.ts';

const injuries = {
  id: 'injury-admissions',
  unit: { label: 'per 10,000', multiplier: 10_000, valueType: 'crude-rate' },
  polarity: 'low-is-good',
  theme: 'injury',
} as const;

const counted = (quantile: number, count: number, denominator = 10_000) =>
  group(quantile, { value: (10_000 * count) / denominator, count, denominator });

describe('what levelling up would mean', () => {
  // Five groups of 10,000: 10 + 8 + 6 + 4 + 2 = 30 events; at the rate of the last, 2 each, 10; 20 fewer, two thirds.
  it('is the events beyond those at the rate of the least deprived', () => {
    const found = levelUp(
      [10, 8, 6, 4, 2].map((count, at) => counted(at + 1, count)),
      injuries,
      '2023/24',
    );
    if (found.kind === 'none') throw new Error(found.why);
    expect(found.levellingUp.events).toBeCloseTo(20, 12);
    expect(found.levellingUp.share).toBeCloseTo(2 / 3, 12);
    expect(found.levellingUp.sentence).toBe(
      'If every group had the rate of the least deprived (2.0 per 10,000), there would have been about 20 fewer admissions in 2023/24, 66.7% of 30.',
    );
    expect(found.levellingUp.method).toContain('Mackenbach and Kunst');
  });

  // Counts 72,260 in sum, people 9,942,344: 72,260 - 9,942,344 x 65.33877 / 10,000 = 72,260 - 64,962.053 = 7,297.947.
  it('of England 2023/24 is about 7,300 admissions of 72,260', () => {
    const found = levelUp(publishedGroups, injuries, '2023/24');
    expect(found).toMatchObject({
      levellingUp: {
        sentence: expect.stringContaining('about 7,300 fewer admissions in 2023/24, 10.1% of 72,260'),
      },
    });
    if (found.kind === 'found') expect(found.levellingUp.events).toBeCloseTo(7297.947, 3);
  });

  // 55,432 + 20,000 at a rate of 20,000 in 100,000: 35,432 fewer, about 35,400.
  it('names what is counted, and rounds the number to three significant digits', () => {
    const found = levelUp(
      [counted(1, 55_432, 100_000), counted(2, 20_000, 100_000)],
      { ...injuries, id: 'child-poverty-absolute', theme: 'poverty' },
      '2022/23',
    );
    expect(found).toMatchObject({
      levellingUp: {
        events: 35_432,
        sentence: expect.stringContaining('about 35,400 fewer children in absolute low income in 2022/23'),
      },
    });
  });

  it('lets a group below that rate take away from the sum', () => {
    // 3 + 1 + 2 + 2 + 2 = 10, as many as at 2 each.
    const found = levelUp(
      [3, 1, 2, 2, 2].map((count, at) => counted(at + 1, count)),
      injuries,
      '2023/24',
    );
    expect(found).toMatchObject({ levellingUp: { events: 0, share: 0 } });
  });

  it('says so where the least deprived are not the best off', () => {
    const found = levelUp(
      [2, 2, 2, 2, 4].map((count, at) => counted(at + 1, count)),
      injuries,
      '2023/24',
    );
    expect(found).toMatchObject({
      levellingUp: {
        events: -8,
        sentence: expect.stringMatching(
          /about 8 more admissions .* The least deprived group is not the best off/,
        ),
      },
    });
  });

  it('is more events where a high value is good', () => {
    const found = levelUp(
      [2, 4, 6, 8, 10].map((count, at) => counted(at + 1, count)),
      { ...injuries, id: 'other', theme: 'other', polarity: 'high-is-good' },
      '2023/24',
    );
    expect(found).toMatchObject({
      levellingUp: { events: 20, sentence: expect.stringContaining('about 20 more events') },
    });
  });

  it.each([
    [
      'without judgement',
      { ...injuries, polarity: 'no-judgement' as const },
      [counted(1, 3)],
      'Not worked out: neither a higher nor a lower value is the better one.',
    ],
    [
      'of a value that is no rate',
      { ...injuries, unit: { ...injuries.unit, valueType: 'other' as const } },
      [counted(1, 3)],
      'Not worked out: the value is not a count divided by a population.',
    ],
    [
      'without the least deprived',
      injuries,
      [counted(1, 3), group(2, { value: null })],
      'Not worked out: there is no value for the least deprived group.',
    ],
    [
      'where the least deprived have a rate of 0',
      injuries,
      [counted(1, 3), counted(2, 0)],
      'Not worked out: the rate of the least deprived group is 0, which says little about what can be reached.',
    ],
    [
      'without a count',
      injuries,
      [group(1, { value: 3, count: null }), counted(2, 3)],
      'Not worked out: a group has no count or no population.',
    ],
  ])('is not worked out %s', (_, indicator, groups, why) => {
    expect(levelUp(groups, indicator, '2023/24')).toEqual({ kind: 'none', why });
  });
});
