import { describe, expect, it } from 'vitest';
import {
  doOverlap,
  listPricedCauses,
  type PricedCause,
  sayDearest,
} from '../../../../server/answers/partner-questions/dearest-causes.ts';
import { fallsCost } from '../../../support/causes-answers.ts';
import { causeGroup } from '../../../support/causes-cases.ts';

const priced = (label: string, lowerPounds: number, upperPounds: number): PricedCause => ({
  ...causeGroup({ label }),
  cost: { ...fallsCost, lowerPounds, upperPounds, words: `£${lowerPounds} to £${upperPounds}` },
});

describe('which causes cost most', () => {
  // Poisoning may have cost up to £75,000, more than the least that falls may have cost (£72,500).
  it('is left open where the ranges overlap', () => {
    const both = [priced('Falls', 72_500, 105_000), priced('Accidental poisoning', 17_500, 75_000)];
    expect(sayDearest(both)).toBe(
      'of the causes that a source prices, falls and accidental poisoning may have cost most: the ranges overlap (falls £72500 to £105000; accidental poisoning £17500 to £75000)',
    );
    expect(doOverlap(both)).toBe(true);
  });

  it('leaves out a cause whose range ends below the lower end of another', () => {
    const three = [
      priced('Falls', 72_500, 105_000),
      priced('Poisoning', 17_500, 75_000),
      priced('Heat', 1, 60_000),
    ];
    expect(sayDearest(three)).toMatch(/, falls and poisoning may have cost most: [^H]*$/);
  });

  it('is said of one alone where its lower end is above every other upper end', () => {
    const apart = [priced('Falls', 80_000, 105_000), priced('Accidental poisoning', 17_500, 75_000)];
    expect(sayDearest(apart)).toBe('of the causes that a source prices, falls cost most: £80000 to £105000');
    expect(doOverlap(apart)).toBe(false);
    // Ranges that meet in one sum do not tell either.
    expect(sayDearest([priced('Falls', 80, 100), priced('Heat', 20, 80)])).toContain('the ranges overlap');
  });

  it('is not asked of one cause alone, or of none', () => {
    expect(sayDearest([priced('Falls', 1, 2)])).toBe('a source prices only falls: £1 to £2');
    expect(sayDearest([])).toBeNull();
  });

  it('lists those with a price, the highest upper end first', () => {
    const groups = [causeGroup({ label: 'Transport' }), priced('Heat', 1, 5), priced('Falls', 2, 9)];
    expect(listPricedCauses({ groups }).map(({ label }) => label)).toEqual(['Falls', 'Heat']);
  });
});
