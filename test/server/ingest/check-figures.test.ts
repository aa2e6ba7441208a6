import { describe, expect, it } from 'vitest';
import { agrees, checkFigures, type Figures, type Measure } from '../../../server/ingest/check-figures.ts';

const rate = { multiplier: 10_000, isSimpleRate: true };
const other = { multiplier: 10_000, isSimpleRate: false };
const unknown = { multiplier: null, isSimpleRate: false };

/** England, persons, 2022/23, as the publisher gives it (Fingertips 90284, release of 2024). */
const england: Figures = {
  value: 75.36689,
  lower95: 74.82698,
  upper95: 75.90974,
  lower998: 74.51699,
  upper998: 76.22357,
  count: 74_588,
  denominator: 9_896_653,
  decimals: 5,
};

function rulesFor(changes: Partial<Figures>, measure: Measure = rate): string[] {
  return checkFigures({ ...england, ...changes }, measure).map(({ rule }) => rule);
}

describe('checkFigures', () => {
  it('finds nothing wrong with published figures', () => {
    expect(rulesFor({})).toEqual([]);
  });

  it('knows a rate below zero and a percentage above a hundred for wrong, of measures that it knows', () => {
    const alone = { lower95: null, upper95: null, lower998: null, upper998: null, count: null };
    const percentage = { multiplier: 100, isSimpleRate: true };
    expect(rulesFor({ ...alone, value: -0.1 })).toEqual(['value-negative']);
    expect(rulesFor({ ...alone, value: 100.1 }, percentage)).toEqual(['percentage-above-hundred']);
    expect(rulesFor({ ...alone, value: 100 }, percentage)).toEqual([]);
    expect(rulesFor({ ...alone, value: -0.1 }, unknown)).toEqual([]);
  });

  it('finds nothing wrong where there is nothing to hold against each other', () => {
    const nothing = { value: null, lower95: null, upper95: null, lower998: null, upper998: null };
    expect(rulesFor({ ...nothing, count: null, denominator: null })).toEqual([]);
    expect(rulesFor({ ...nothing })).toEqual([]);
    expect(rulesFor({ lower95: null, upper998: null })).toEqual([]);
  });

  it.each([
    ['a value one unit off in its last digit', { value: 75.3669 + 0.00001 }, ['value-disagrees']],
    ['a count one off', { count: 74_589 }, ['value-disagrees']],
    ['a negative count', { value: null, count: -5 }, ['count-negative']],
    ['a denominator of zero', { denominator: 0 }, ['denominator-not-positive']],
    ['limits exchanged', { lower95: 75.90974, upper95: 74.82698 }, ['limits-out-of-order']],
    ['a value below its limits', { lower998: 75.5 }, ['limits-out-of-order']],
    ['99.8% limits inside the 95% limits', { lower998: 75, upper998: 75.5 }, ['limits-out-of-order']],
    [
      'two things at once',
      { lower95: 80, upper95: 70, count: 5 },
      ['limits-out-of-order', 'value-disagrees'],
    ],
  ])('finds %s', (_, changes, rules) => {
    expect(rulesFor(changes)).toEqual(rules);
  });

  it('only warns where the measure is no simple rate that the catalogue knows', () => {
    expect(rulesFor({ count: 80_000 }, other)).toEqual(['value-differs']);
    expect(rulesFor({ count: 80_000 }, unknown)).toEqual([]);
    expect(rulesFor({ lower95: 75.5 }, unknown)).toEqual(['value-outside-limits']);
    expect(rulesFor({ lower95: 80, upper95: 70 }, unknown)).toEqual(['limits-out-of-order']);
  });

  it('says what the value should have been', () => {
    const [fault] = checkFigures({ ...england, count: 80_000 }, rate);
    expect(fault?.said).toBe('75.36689 against 80000 / 9896653 x 10000 = 80.83540971');
  });
});

describe('agrees', () => {
  it.each([
    // Fingertips 90284, Islington 2022/23 in the release of 2023: 185 / 30,751 x 10,000 = 60.16064518…, written 60.1607.
    [60.1607, 4, 60.16064518227049, true],
    [60.1608, 4, 60.16064518227049, false],
    [75, 0, 75.4, true],
    [75, 0, 75.6, false],
    [80, -1, 84, true],
    [0, 0, 0, true],
  ])('of %s with %i decimals and %s: %s', (value, decimals, expected, isAgreed) => {
    expect(agrees(value, decimals, expected)).toBe(isAgreed);
  });
});
