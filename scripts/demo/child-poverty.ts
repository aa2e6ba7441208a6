import type { Catalogue } from '../../server/catalogue/catalogue.ts';
import { type AreaEffects, drawAreaEffects } from './area-effects.ts';
import { demoYears, type Populations, splitAt16 } from './child-populations.ts';
import type { DemoArea } from './demo-areas.ts';
import { addUp, type DemoCell, fillCells, indexCells } from './demo-cells.ts';
import { type DemoFigure, type DemoIndicator, financialYear } from './demo-figure.ts';
import { type DemoGroup, groupAreas } from './demo-groups.ts';
import { familyPercentage } from './demo-indicator.ts';
import type { SeededRandom } from './seeded-random.ts';

const FIRST_FINANCIAL_YEAR = 2014;

/** Per cent of children under 16 in England, from 2014/15: made up, near what was published. */
const RELATIVE = [15.6, 16.3, 16.9, 17.8, 18.2, 19, 18.6, 20.1, 20.6, 21.8];
const ABSOLUTE = [15.6, 15.4, 15.2, 15.1, 15.3, 15.7, 15, 15.4, 16.9, 17.6];

const SPREAD = { perDecile: 0.125, region: 0.06, area: 0.12, year: 0.02 };

/** Relative and absolute low income of children under 16 by area, region and England, in financial years. */
export function drawPovertyFigures(
  areas: readonly DemoArea[],
  populations: Populations,
  catalogue: Catalogue,
  random: SeededRandom,
): DemoFigure[] {
  const years = demoYears.filter((year) => year >= FIRST_FINANCIAL_YEAR);
  const groups = groupAreas(areas, catalogue);
  const effects = drawAreaEffects(areas, years, SPREAD, random);
  const named = (id: string, kind: string) =>
    familyPercentage(catalogue, id, `Children in ${kind} low income families (under 16s)`);
  const draw = (indicator: DemoIndicator, percentages: readonly number[]) => {
    const cells = drawChildren(areas, populations, percentages, effects, random);
    return years.flatMap((year) => toFigures(indicator, groups, cells, year));
  };
  return [...draw(named('93700', 'relative'), RELATIVE), ...draw(named('93701', 'absolute'), ABSOLUTE)];
}

function drawChildren(
  areas: readonly DemoArea[],
  populations: Populations,
  percentages: readonly number[],
  effects: AreaEffects,
  random: SeededRandom,
): (area: string, year: number) => readonly DemoCell[] {
  const cells = percentages.flatMap((percentage, index) => {
    const year = FIRST_FINANCIAL_YEAR + index;
    const empty = areas.map(({ code }) => ({
      area: code,
      year,
      count: 0,
      population: splitAt16(populations, code, year).under16,
    }));
    return fillCells(empty, percentage / 100, effects, random);
  });
  return indexCells(cells);
}

function toFigures(
  indicator: DemoIndicator,
  groups: readonly DemoGroup[],
  cellsOf: (area: string, year: number) => readonly DemoCell[],
  year: number,
): DemoFigure[] {
  return groups.map((group) => ({
    indicator,
    group,
    sex: 'Persons',
    age: '<16 yrs',
    period: financialYear(year),
    missing: null,
    ...addUp(group.members.flatMap(({ code }) => cellsOf(code, year))),
  }));
}
