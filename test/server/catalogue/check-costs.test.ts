import { describe, expect, it } from 'vitest';
import { checkCosts } from '../../../server/catalogue/check-costs.ts';
import { costEntrySchema } from '../../../server/catalogue/cost-schema.ts';
import { loadCatalogue } from '../../../server/catalogue/load-catalogue.ts';

const { causes, costs } = loadCatalogue();
const [first] = costs;
if (!first) throw new Error('no cost in the catalogue');

describe('the costs of the catalogue', () => {
  // Injury Prevention 2016;22:334, and the Department for Transport's values of 2009.
  it('are those of their sources', () => {
    expect(costs.map(({ per, lowerPounds, upperPounds }) => [per, lowerPounds, upperPounds])).toEqual([
      ['admission', 2000, 3000],
      ['admission', 700, 1000],
      ['attendance', 100, 180],
      ['casualty', 178_160, 178_160],
      ['casualty', 1_585_510, 1_585_510],
    ]);
  });

  it('of admissions are about falls, poisonings and scalds of children under 5', () => {
    const ofAdmissions = costs.filter(({ per }) => per === 'admission');
    expect(ofAdmissions.map(({ causes, ageFrom, ageTo }) => [causes, ageFrom, ageTo])).toEqual(
      Array.from({ length: 2 }, () => [['falls', 'poisoning', 'heat-and-hot-substances'], 0, 4]),
    );
  });
});

describe('faulty costs', () => {
  it.each([
    ['a cause that is none', [{ ...first, causes: ['wars'] }], 'unknown cause: wars'],
    ['an id twice', [first, { ...first, lengthOfStay: null }], 'stands more than once'],
    [
      'two for one cause, age and stay',
      [first, { ...first, id: 'other' }],
      'says the same as nhs-admission-two-days-or-more',
    ],
  ])('with %s are refused', (_, faulty, message) => {
    expect(checkCosts(faulty, causes).map((fault) => fault.message)).toEqual([message]);
  });

  it('of different ages stand beside each other', () => {
    expect(checkCosts([first, { ...first, id: 'older', ageFrom: 5, ageTo: 14 }], causes)).toEqual([]);
  });

  it.each([
    ['a range upside down', { lowerPounds: 4000 }, 'the range is upside down'],
    ['ages upside down', { ageFrom: 9 }, 'the ages are upside down'],
    [
      'a condition of another cause',
      { holdsIf: { transport: 'if all were slight' } },
      'a condition is of a cause that the cost is not about',
    ],
    ['a price year that is none', { priceYear: 'last' }, 'not a year: write 2009 or 2012/13'],
  ])('with %s do not fit the schema', (_, changes, message) => {
    const read = costEntrySchema.safeParse({ ...first, ...changes });
    expect(read.error?.issues.map((issue) => issue.message)).toEqual([message]);
  });
});
