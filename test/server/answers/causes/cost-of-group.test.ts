import { describe, expect, it } from 'vitest';
import {
  type CostMatter,
  costOfGroup,
  poundsInWords,
} from '../../../../server/answers/causes/cost-of-group.ts';
import { ageBand } from '../../../../server/observation/age-band.ts';
import { causesCatalogue } from '../../../support/causes-cases.ts';

const ask = (changes: Partial<CostMatter> = {}) =>
  costOfGroup(
    {
      by: 'cause',
      position: 'first',
      age: ageBand(0, 4),
      group: 'falls',
      admissions: 200,
      stays: () => null,
      ...changes,
    },
    causesCatalogue.costs,
  );
const stays = (short: number | null, long: number | null) => (lengthOfStay: string) =>
  lengthOfStay === 'A day or less' ? short : long;

describe('the cost of a group of causes', () => {
  // All 200 as cheap as the cheapest stay (£700), or as dear as the dearest (£3,000).
  it('runs from the cheapest stay to the dearest where stays are not held', () => {
    const { cost, whyNoCost } = ask();
    expect(whyNoCost).toBeNull();
    expect(cost).toMatchObject({
      lowerPounds: 140_000,
      upperPounds: 600_000,
      admissions: 200,
      basis: 'all-lengths-of-stay',
      priceYear: null,
      words:
        '£140,000 to £600,000 for 200 admissions, whatever their length of stay, which is not held or not shown, if all happened at home',
    });
    expect(cost?.parts.map(({ admissions }) => admissions)).toEqual([null, null]);
    expect(cost?.source).toContain('Injury Prevention 2016;22:334');
  });

  // 150 x 700 + 50 x 2,000 = 205,000; 150 x 1,000 + 50 x 3,000 = 300,000.
  it('goes by length of stay where both stays are held', () => {
    expect(ask({ stays: stays(150, 50) }).cost).toMatchObject({
      lowerPounds: 205_000,
      upperPounds: 300_000,
      admissions: 200,
      basis: 'by-length-of-stay',
      words: '£205,000 to £300,000 for 200 admissions by length of stay, if all happened at home',
    });
    expect(ask({ stays: stays(150, 55) }).cost?.words).toMatch(
      /for 200 admissions by length of stay \(55 of 2 days or more and 150 of a day or less: each is rounded, so they may not add up\), if all happened at home$/,
    );
    expect(ask({ stays: stays(150, null) }).cost?.basis).toBe('all-lengths-of-stay');
  });

  // The source is about falls, poisonings and scalds at home; the groups of ICD-10 are wider.
  it.each([
    ['falls', 'if all happened at home'],
    ['poisoning', 'if all happened at home'],
    [
      'heat-and-hot-substances',
      'if all were scalds (the source leaves out burns by flames or hot objects) and happened at home',
    ],
  ])('of %s says what would have to be so for the source to be about all of them', (group, condition) => {
    const { cost } = ask({ group });
    expect(cost?.holdsIf).toBe(condition);
    expect(cost?.words.endsWith(`, ${condition}`)).toBe(true);
  });

  it('has no condition where the source is about the whole group', () => {
    const whole = causesCatalogue.costs.map((cost) => ({ ...cost, holdsIf: {} }));
    const matter = { by: 'cause', position: 'first', age: ageBand(0, 4), group: 'falls' } as const;
    const { cost } = costOfGroup({ ...matter, admissions: 200, stays: stays(150, 50) }, whole);
    expect(cost).toMatchObject({
      holdsIf: null,
      words: '£205,000 to £300,000 for 200 admissions by length of stay',
    });
  });

  it.each([
    ['a suppressed count', { admissions: null }, /^The count of admissions is not shown/],
    [
      'ages that the source is not about',
      { age: ageBand(0, 17) },
      /^The costs held .* ages 0 to 4 years only/,
    ],
    ['a cause without a source', { group: 'assault' }, /^No cost with a source/],
    ['causes in any position', { position: 'any' }, /^Costs go by the first external cause/],
    ['intents', { by: 'intent' }, /^Costs are held by group of causes/],
  ] as const)('of %s is not said, with the reason', (_, changes, why) => {
    const { cost, whyNoCost } = ask(changes);
    expect(cost).toBeNull();
    expect(whyNoCost).toMatch(why);
  });

  it('of transport is not mixed with values for each casualty, which are named with their year', () => {
    const { cost, whyNoCost } = ask({ group: 'transport' });
    expect(cost).toBeNull();
    expect(whyNoCost).toMatch(
      /counted for each casualty in prices of 2009, and is not mixed with admissions/,
    );
    expect(whyNoCost).toContain('£178,160');
    expect(whyNoCost).toContain('£1,585,510');
  });

  it('is written in whole pounds, one value alone', () => {
    expect(poundsInWords(700, 1000)).toBe('£700 to £1,000');
    expect(poundsInWords(178_160, 178_160)).toBe('£178,160');
  });
});
