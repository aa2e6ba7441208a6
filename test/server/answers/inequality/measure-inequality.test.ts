import { describe, expect, it } from 'vitest';
import {
  measureInequality,
  measureNothing,
} from '../../../../server/answers/inequality/measure-inequality.ts';
import { observation, period } from '../../../support/answer-cases.ts';
import { fifths, measuredGroup } from '../../../support/inequality-cases.ts';
import { knownIndicator } from '../../../support/trend-selections.ts';

const year = period('2023/24');

describe('what is worked out of one period', () => {
  it('is both indices with limits at two levels and words, the gap and levelling up', () => {
    const measured = measureInequality(fifths(['2023/24']), knownIndicator(), year);
    const { slopeIndex, relativeIndex } = measured;
    expect(slopeIndex?.value).toBeCloseTo(10, 10);
    expect(relativeIndex?.value).toBeCloseTo(11, 10);
    expect(slopeIndex?.confidence).toBe(0.95);
    for (const index of [slopeIndex, relativeIndex]) {
      expect(index?.lower998).toBeLessThan(index?.lower95 ?? 0);
      expect(index?.upper998).toBeGreaterThan(index?.upper95 ?? 0);
    }
    expect(slopeIndex?.sentence).toMatch(/^10.0 per 10,000 higher at the most deprived end/);
    expect(relativeIndex?.sentence).toMatch(/^11.00 times as high at the most deprived end/);
    expect(measured.gap?.difference).toBe(8);
    expect(measured.levellingUp?.events).toBeCloseTo(20, 10);
    expect([measured.slopeIndexWhy, measured.gapWhy, measured.levellingUpWhy]).toEqual([null, null, null]);
    expect(measured.categories).toHaveLength(5);
    expect(measured.warning).toBeNull();
  });

  it('warns of more groups than the method was made for', () => {
    const division = fifths(['2023/24'], [12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
    expect(measureInequality(division, knownIndicator(), year).warning).toBe(
      'the method was made for up to 10 groups: 11',
    );
  });

  it('of the sexes is the gap alone, and says why the rest is not', () => {
    const groups = (['male', 'female'] as const).map((sex, at) =>
      measuredGroup(null, [observation('2023/24', { sex, value: 20 - 5 * at })], { shortLabel: sex, sex }),
    );
    const measured = measureInequality(
      { type: null, groups, wholePeriods: [], unplaced: [] },
      knownIndicator(),
      year,
    );
    expect(measured).toMatchObject({
      slopeIndex: null,
      slopeIndexWhy: 'No slope index: the sexes have no order of deprivation.',
      relativeIndex: null,
      levellingUp: null,
      levellingUpWhy: 'Not worked out: the sexes have no order of deprivation.',
      gap: { difference: 5 },
    });
  });

  it('without a period is nothing, with the reason in every place', () => {
    expect(measureNothing('Nothing is held.')).toMatchObject({
      categories: [],
      slopeIndexWhy: 'Nothing is held.',
      relativeIndexWhy: 'Nothing is held.',
      gapWhy: 'Nothing is held.',
      levellingUpWhy: 'Nothing is held.',
    });
  });
});
