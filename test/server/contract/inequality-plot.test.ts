import { describe, expect, it } from 'vitest';
import {
  hasCourse,
  keyOfDots,
  seriesThroughTime,
  titleThroughTime,
  toGroupDots,
} from '../../../server/contract/inequality-plot.ts';
import { bySex, byTenths, nothing, percentages, withGaps } from '../../support/inequality-answers.ts';

describe('the groups on a chart', () => {
  it('stand at the middle of their part of the people', () => {
    const dots = toGroupDots(byTenths);
    // The first tenth of areas has 1,058,652 of 9,942,344 people: its middle is at half of 0.10648.
    expect(dots[0]).toMatchObject({
      key: '1',
      value: 83.40796,
      lower95: 81.68656,
      comparison: 'worse',
      symbol: null,
    });
    expect(dots[0]?.place).toBeCloseTo(0.05324, 5);
  });

  it('stand evenly spaced where the people are not known, with the symbol of what is missing', () => {
    const dots = toGroupDots(withGaps);
    expect(dots.map(({ place }) => place.toFixed(2))).toEqual([
      '0.05',
      '0.15',
      '0.25',
      '0.35',
      '0.45',
      '0.55',
      '0.65',
      '0.75',
      '0.85',
      '0.95',
    ]);
    expect([dots[4]?.symbol, dots[9]?.symbol, dots[9]?.value]).toEqual(['[c]', '[x]', null]);
    expect(toGroupDots(bySex).map(({ place }) => place)).toEqual([0.25, 0.75]);
  });

  it('are explained by a key', () => {
    expect(keyOfDots(byTenths)).toEqual({
      whole: 'England 72.7',
      line: 'Slope index 17.5 per 10,000: line from 81.4 to 63.9',
    });
    expect(keyOfDots(percentages).line).toBe('Slope index 17.5 percentage points: line from 81.4% to 63.9%');
    expect(keyOfDots(nothing)).toEqual({ whole: null, line: null });
  });
});

describe('the chart through time', () => {
  it('shows the slope index with its limits, and by sex the difference', () => {
    const { points } = seriesThroughTime(byTenths);
    expect(points).toHaveLength(14);
    expect(points[13]).toMatchObject({
      value: 17.48125,
      lower95: 15.48125,
      upper95: 19.48125,
      missing: null,
    });
    expect(points[2]).toMatchObject({ value: null, lower95: null, missing: 'not-available' });
    expect(seriesThroughTime(bySex).points[0]).toMatchObject({
      value: 25,
      lower95: 23,
      upper95: 27,
    });
  });

  it('says what it shows', () => {
    expect(titleThroughTime(byTenths)).toBe(
      'Slope index of inequality through time, with 95% limits, per 10,000',
    );
    expect(titleThroughTime(percentages)).toContain('percentage points');
    expect(titleThroughTime(bySex)).toBe(
      'Difference through time, males less females, with 95% limits, per 10,000',
    );
  });

  it('is there only where a period has something to show', () => {
    expect(hasCourse(byTenths)).toBe(true);
    expect(hasCourse(nothing)).toBe(false);
  });
});
