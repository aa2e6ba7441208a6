import { describe, expect, it } from 'vitest';
import { defaultExploreSelection } from '../../../../client/selection/explore-selection.ts';
import { describeExplored } from '../../../../client/views/explore/describe-explored.ts';
import { describeHeld, waysOn } from '../../../../client/views/explore/describe-held.ts';
import { ownAgeChoices, sexChoicesOfAll } from '../../../../client/views/explore/explore-choices.ts';
import { findIndicators, foundWords } from '../../../../client/views/explore/find-indicators.ts';
import { toChosenArea, toChosenIndicator } from '../../../../client/views/explore/to-explore-facts.ts';
import type { OneAreaAnswer } from '../../../../server/contract/areas.ts';
import type { IndicatorAnswer } from '../../../../server/contract/indicators.ts';

const period = (label: string) => ({
  label,
  start: '2010-04-01',
  end: '2011-03-31',
  kind: 'financial' as const,
});
const age = (key: string, label: string) => ({ key, label, from: 0, to: 14 });

const injuries: IndicatorAnswer = {
  id: 'injury-admissions',
  publisherIds: ['90284'],
  name: 'Hospital admissions caused by injuries',
  shortName: 'Hospital admissions for injury',
  theme: 'injury',
  inCatalogue: true,
  definition: null,
  source: '',
  sourceUrl: null,
  caveats: [],
  unit: { label: 'per 10,000', multiplier: 10_000, valueType: 'crude-rate' },
  polarity: 'low-is-good',
  defaultAge: age('0-14', '0 to 14 years'),
  ages: [age('0-4', '0 to 4 years'), age('0-14', '0 to 14 years')],
  sexes: ['persons', 'male', 'female'],
  categoryTypes: ['County deprivation deciles (IMD2019)'],
  areaTypes: ['england', 'utla'],
  areas: 154,
  firstPeriod: period('2010/11'),
  latestPeriod: period('2023/24'),
  leads: '',
  demonstration: false,
  demonstrationAges: [],
  provenance: [],
};
const homeless: IndicatorAnswer = {
  ...injuries,
  id: 'homeless',
  publisherIds: [],
  name: 'Homeless families',
  shortName: 'Homeless families',
  theme: 'homelessness',
  ages: [],
  sexes: ['persons'],
  categoryTypes: ['Cause'],
  areaTypes: ['utla', 'ltla'],
};
const unheld: IndicatorAnswer = { ...homeless, id: 'unheld', shortName: 'KSI of old', name: 'KSI', areas: 0 };

const adur: OneAreaAnswer = {
  storeVersion: 1,
  storeVersionAt: null,
  demonstration: false,
  code: 'E07000223',
  name: 'Adur',
  type: 'ltla',
  types: ['ltla'],
  parents: [
    { code: 'E10000032', name: 'West Sussex', type: 'utla' },
    { code: 'E12000008', name: 'South East', type: 'region' },
  ],
  validFrom: null,
  validTo: null,
  children: [],
  predecessors: [],
  successors: [],
  indicators: ['homeless'],
};

const asked = { selection: defaultExploreSelection, indicators: [], areas: [], areaType: 'utla' } as const;

describe('what was chosen, in words', () => {
  it.each([
    [{}, [], [], null],
    [{}, [injuries], [], 'Hospital admissions for injury'],
    [{ areas: ['E07000223'] }, [injuries], [adur], 'Hospital admissions for injury in Adur'],
    [
      { areas: ['E07000223'] },
      [injuries, homeless, unheld],
      [adur],
      'Hospital admissions for injury, homeless families and KSI of old in Adur',
    ],
    [{ areas: ['A', 'B', 'C', 'D'] }, [injuries], [adur], 'Hospital admissions for injury in 4 areas'],
    [{ isEvery: true }, [injuries], [], 'Hospital admissions for injury in all upper-tier authorities'],
  ])('%o', (changes, chosen, named, words) => {
    const selection = { ...defaultExploreSelection, ...changes };
    expect(describeExplored(selection, { chosen, named, asked, parent: null })).toBe(words);
  });

  it('names the place that all areas lie within', () => {
    const selection = { ...defaultExploreSelection, isEvery: true, parent: 'E12000008' };
    const parent = { code: 'E12000008', name: 'South East' };
    expect(describeExplored(selection, { chosen: [homeless], named: [], asked, parent })).toBe(
      'Homeless families in all upper-tier authorities in South East',
    );
  });
});

describe('what there is instead', () => {
  it('says for which areas, periods and ages figures are held', () => {
    expect(describeHeld(injuries)).toBe(
      'Hospital admissions for injury: figures of 154 areas (England and upper-tier authorities), 2010/11 to 2023/24; ages 0 to 4 years and 0 to 14 years.',
    );
    expect(describeHeld(unheld)).toBe('KSI of old: no figures are held for any area.');
  });

  it('leads from a district to its county, to all areas of a kind with figures, and to what the district has', () => {
    const selection = {
      ...defaultExploreSelection,
      indicators: ['injury-admissions'],
      areas: ['E07000223'],
      age: '0-4',
    };
    const ways = waysOn(selection, {
      chosen: [injuries],
      named: [adur],
      indicators: [injuries, homeless, unheld],
      parent: null,
    });
    expect(ways.map(({ words, to }) => [words, to.indicators, to.isEvery ? to.areaType : to.areas])).toEqual([
      [
        'The same for all persons, at the usual age, in the latest period',
        ['injury-admissions'],
        ['E07000223'],
      ],
      ['The same for West Sussex', ['injury-admissions'], ['E10000032']],
      ['The same for all upper-tier authorities', ['injury-admissions'], 'utla'],
      ['Homeless families, for Adur', ['homeless'], ['E07000223']],
    ]);
    expect(ways.every(({ to }) => to.age === null)).toBe(true);
  });

  it('offers the districts of a county that has no figure itself', () => {
    const adurAsChild = { code: 'E07000223', name: 'Adur', type: 'ltla' as const };
    const county = { ...adur, code: 'E10000032', name: 'West Sussex', children: [adurAsChild] };
    const selection = { ...defaultExploreSelection, indicators: ['homeless'], areas: ['E10000032'] };
    const waysFor = (named: typeof adur) =>
      waysOn(selection, { chosen: [homeless], named: [named], indicators: [homeless], parent: null });
    const toDistricts = waysFor(county).find(({ words }) => words.includes('districts'));
    expect(toDistricts?.words).toBe('The same for the districts of West Sussex');
    expect(toDistricts?.to).toMatchObject({
      areas: [],
      isEvery: true,
      areaType: 'ltla',
      parent: 'E10000032',
    });
    expect(waysFor({ ...county, children: [] }).map(({ words }) => words)).not.toContain(
      'The same for the districts of West Sussex',
    );
  });

  it('offers no other areas of an indicator that is held nowhere', () => {
    const selection = { ...defaultExploreSelection, indicators: ['unheld'], isEvery: true };
    const ways = waysOn(selection, {
      chosen: [unheld],
      named: [],
      indicators: [injuries, homeless, unheld],
      parent: null,
    });
    expect(ways.map(({ words }) => words)).toEqual([
      'Homeless families, for the same areas',
      'Hospital admissions for injury, for the same areas',
    ]);
  });
});

describe('indicators by name', () => {
  it.each([
    ['injur', [], ['Hospital admissions for injury']],
    ['90284', [], ['Hospital admissions for injury']],
    ['homelessness', [], ['Homeless families', 'KSI of old']],
    ['families homeless', [], ['Homeless families']],
    ['injur', ['injury-admissions'], []],
  ])('“%s” without %o', (text, except, names) => {
    expect(findIndicators(text, [unheld, homeless, injuries], except).map(({ label }) => label)).toEqual(
      names,
    );
  });

  it('say until when they have figures, or that none are held', () => {
    expect(findIndicators('', [unheld, injuries], []).map(({ detail }) => detail)).toEqual([
      'to 2023/24',
      'no figures held',
    ]);
    expect([0, 1, 2].map(foundWords)).toEqual(['No indicator is called so', '1 indicator', '2 indicators']);
  });
});

describe('what decides which charts fit', () => {
  it('is found in what is known of an indicator and an area', () => {
    expect(toChosenIndicator(injuries)).toMatchObject({ isHeld: true, hasDeprivation: true, hasSexes: true });
    expect(toChosenIndicator(unheld)).toMatchObject({
      isHeld: false,
      hasDeprivation: false,
      hasSexes: false,
    });
    expect(toChosenArea({ ...adur, validTo: '2023-03-31' }, ['homeless'])).toEqual({
      code: 'E07000223',
      name: 'Adur',
      type: 'ltla',
      isOfToday: false,
      indicators: ['homeless'],
    });
  });
});

describe('the choices', () => {
  it('have the sexes of any of the indicators, and the one chosen', () => {
    const values = (...given: Parameters<typeof sexChoicesOfAll>) =>
      sexChoicesOfAll(...given).map(({ value }) => value);
    expect(values([homeless, injuries], 'persons')).toEqual(['persons', 'male', 'female']);
    expect(values([homeless], 'persons')).toEqual(['persons']);
    expect(values([homeless], 'male')).toEqual(['persons', 'male']);
  });

  it('have the usual age first, and one of the address that is not held', () => {
    expect(ownAgeChoices(injuries, '5-9')).toEqual([
      { value: '', label: '0 to 14 years' },
      { value: '0-4', label: '0 to 4 years' },
      { value: '5-9', label: '5-9' },
    ]);
  });
});
