import { describe, expect, it } from 'vitest';
import {
  type ChosenArea,
  type ChosenIndicator,
  chooseExploreCharts,
  type ExploreChart,
  type ExploreFacts,
  explainNothing,
  exploreCharts,
} from '../../../client/selection/choose-explore-charts.ts';

const injuries: ChosenIndicator = {
  id: 'injury-admissions',
  shortName: 'Injuries',
  theme: 'injury',
  isHeld: true,
  hasDeprivation: true,
  hasSexes: true,
};
const plain = { theme: 'poverty', isHeld: true, hasDeprivation: false, hasSexes: false };
const poverty: ChosenIndicator = { ...plain, id: 'poverty', shortName: 'Poverty' };
const roads: ChosenIndicator = { ...plain, id: 'roads', shortName: 'Roads', theme: 'roads' };
const residents: ChosenIndicator = { ...plain, id: 'population', shortName: 'Residents', isHeld: false };
const heads: ChosenIndicator = { ...residents, id: 'heads', shortName: 'Heads' };

const all = ['injury-admissions', 'poverty', 'roads'];

function area(place: number, changes: Partial<ChosenArea> = {}): ChosenArea {
  const code = `E100000${String(place).padStart(2, '0')}`;
  return { code, name: `Area ${place}`, type: 'utla', isOfToday: true, indicators: all, ...changes };
}

/** Areas 1 to so many, by name. */
function some(count: number, changes: Partial<ChosenArea> = {}): Omit<ExploreFacts, 'indicators'> {
  const areas = Array.from({ length: count }, (_, place) => area(place + 1, changes));
  return { areas: count > 10 ? [] : areas, areaCount: count, isEvery: false };
}

/** Every area of a kind; null where they cannot be counted. */
function every(count: number | null): Omit<ExploreFacts, 'indicators'> {
  const areas = Array.from({ length: count ?? 0 }, (_, place) => area(place + 1, { indicators: null }));
  return { areas, areaCount: count, isEvery: true };
}

const england = {
  areas: [area(1, { code: 'E92000001', type: 'england' })],
  areaCount: 1,
  isEvery: false,
} as const;

function shownOf(indicators: readonly ChosenIndicator[], where: Omit<ExploreFacts, 'indicators'>) {
  return chooseExploreCharts({ indicators, ...where })
    .filter(({ why }) => why === null)
    .map(({ chart }) => chart);
}

const whyNot = (
  chart: ExploreChart,
  indicators: readonly ChosenIndicator[],
  where: Omit<ExploreFacts, 'indicators'>,
) => chooseExploreCharts({ indicators, ...where }).find((choice) => choice.chart === chart)?.why;

const within = ['deprivation', 'sexes', 'responsibility', 'causes'];

describe('the charts that fit', () => {
  it.each([
    ['injuries in one area', [injuries], some(1), ['trend', 'comparison', ...within]],
    ['poverty in one area', [poverty], some(1), ['trend', 'comparison']],
    ['injuries in England', [injuries], england, ['trend', ...within]],
    ['one indicator in two areas', [injuries], some(2), ['trend', 'comparison']],
    ['one indicator in ten areas', [injuries], some(10), ['trend', 'comparison']],
    ['one indicator in eleven areas', [injuries], some(11), ['comparison', 'map']],
    ['one indicator in all areas', [injuries], every(153), ['comparison', 'map']],
    ['one indicator in all seven of a county', [injuries], every(7), ['trend', 'comparison', 'map']],
    ['one indicator in areas that nobody counted', [injuries], every(null), ['comparison', 'map']],
    ['two indicators in one area', [injuries, poverty], some(1), ['overview', 'trend', 'relationship']],
    ['two indicators in two areas', [injuries, poverty], some(2), ['overview', 'trend', 'relationship']],
    ['two indicators in ten areas', [injuries, poverty], some(10), ['overview', 'trend', 'relationship']],
    ['two indicators in eleven areas', [injuries, poverty], some(11), ['overview', 'relationship']],
    ['two indicators in all areas', [injuries, poverty], every(153), ['overview', 'relationship']],
    ['three indicators in one area', [injuries, poverty, roads], some(1), ['overview', 'trend']],
    ['three indicators in two areas', [injuries, poverty, roads], some(2), ['overview', 'trend']],
    ['three indicators in ten areas', [injuries, poverty, roads], some(10), ['overview', 'trend']],
    ['three indicators in all areas', [injuries, poverty, roads], every(153), ['overview']],
    ['one with and one without figures', [injuries, residents], some(1), ['trend', 'comparison', ...within]],
    ['two with and one without figures', [injuries, poverty, residents], some(2), ['overview', 'trend']],
    ['one without figures', [residents], some(1), []],
    ['two without figures', [residents, heads], every(153), []],
    ['areas without figures', [injuries], some(2, { indicators: ['poverty'] }), []],
    ['no indicator', [], some(1), []],
    ['no area', [injuries], some(0), []],
  ] as const)('%s', (_, indicators, where, charts) => {
    expect(shownOf(indicators, where)).toEqual(charts);
  });

  it.each([1, 2, 10, 11, null])('every chart that is not shown says why, with %s areas', (count) => {
    for (const where of [every(count), ...(count === null ? [] : [some(count)])]) {
      for (const indicators of [
        [],
        [injuries],
        [injuries, poverty],
        [injuries, poverty, roads],
        [residents],
      ]) {
        const choices = chooseExploreCharts({ indicators, ...where });
        expect(choices.map(({ chart }) => chart)).toEqual(exploreCharts);
        for (const { why } of choices) if (why !== null) expect(why).toMatch(/^\S.+\.$/);
      }
    }
  });

  it('do not have more trends than can be looked through', () => {
    const seven = Array.from({ length: 7 }, (_, place) => ({ ...poverty, id: `i${place}` }));
    expect(whyNot('trend', seven, some(1, { indicators: null }))).toBe(
      'Trends are drawn of at most 6 indicators; the overview shows all.',
    );
    expect(shownOf(seven.slice(1), some(1, { indicators: null }))).toContain('trend');
  });
});

describe('why a chart does not fit', () => {
  it.each([
    ['trend', [injuries], every(153), 'A trend shows at most ten areas; the comparison shows all.'],
    ['trend', [injuries, poverty], some(11), 'A trend shows at most ten areas; the overview shows all.'],
    ['relationship', [injuries], some(1), 'A relationship needs two indicators.'],
    ['relationship', [injuries, poverty, roads], some(1), 'A relationship needs exactly two indicators.'],
    [
      'relationship',
      [injuries, residents],
      some(1),
      'A relationship needs two indicators with figures; none are held of “Residents”.',
    ],
    ['overview', [injuries], some(1), 'An overview needs two indicators or more.'],
    [
      'overview',
      [injuries, residents],
      some(1),
      'An overview needs two indicators with figures; none are held of “Residents”.',
    ],
    ['map', [injuries], some(2), 'A map shows all areas of a kind: choose all areas.'],
    ['map', [injuries, poverty], every(153), 'A map shows one indicator; the overview shows several.'],
    ['comparison', [injuries], england, 'There is no other area of its kind to compare England with.'],
    [
      'comparison',
      [injuries],
      some(1, { name: 'Cumbria', isOfToday: false }),
      'Cumbria is an area of the past: a comparison shows the areas of today.',
    ],
    ['deprivation', [poverty], some(1), 'Figures of “Poverty” are not divided by deprivation.'],
    ['sexes', [poverty], some(1), 'Figures of “Poverty” are not divided by sex.'],
    ['causes', [poverty], some(1), 'Figures of “Poverty” are not divided by cause.'],
    [
      'responsibility',
      [roads],
      some(1),
      'Responsibility is divided by age and date for injuries, not for “Roads”.',
    ],
    ['causes', [injuries], some(2), 'A division by cause is shown for one area.'],
    ['sexes', [injuries, poverty], some(1), 'A division by sex is shown for one indicator.'],
    [
      'deprivation',
      [injuries, poverty],
      every(9),
      'A division by deprivation is shown for one indicator in one area.',
    ],
  ] as const)('%s: %#', (chart, indicators, where, why) => {
    expect(whyNot(chart, indicators, where)).toBe(why);
  });

  it.each([
    [[], some(1), 'Choose an indicator first.'],
    [[injuries], some(0), 'Choose an area first.'],
    [[residents, heads], every(153), 'No figures of “Residents” or “Heads” are held for any area.'],
    [[injuries], some(2, { indicators: [] }), 'No figures of “Injuries” are held for Area 1 or Area 2.'],
    [[injuries, poverty], some(1, { indicators: ['poverty'] }), null],
    [[injuries], some(12), null],
  ] as const)('of all of them: %#', (indicators, where, why) => {
    expect(explainNothing({ indicators, ...where })).toBe(why);
  });
});
