import type { Catalogue } from '../../server/catalogue/catalogue.ts';
import { drawAreaEffects } from './area-effects.ts';
import { demoYears, FIRST_YEAR, type Populations, splitAt16 } from './child-populations.ts';
import type { DemoArea } from './demo-areas.ts';
import { addUp, type DemoCell, fillCells, indexCells } from './demo-cells.ts';
import { type DemoFigure, type WithheldRun, withhold } from './demo-figure.ts';
import { groupAreas } from './demo-groups.ts';
import { rateIndicator } from './demo-indicator.ts';
import type { SeededRandom } from './seeded-random.ts';

/** Killed or seriously injured per 100,000 aged 0 to 15 in England, from 2010: made up, with the fall of 2020. */
const NATIONAL_RATE = [21.8, 20.6, 18.9, 17.1, 17.6, 16.5, 17.2, 17.6, 17.4, 17, 12.4, 14.6, 15.9, 15.7];

/** How much more often 16 and 17 year olds are hurt than children of 0 to 15. */
const YOUTHS = 2.6;

const SPREAD = { perDecile: 0.03, region: 0.12, area: 0.22, year: 0.05 };

const WITHHELD: readonly WithheldRun[] = [{ area: 'E10000017', from: 2016, to: 2016 }];

/** Casualties and residents of one area and calendar year, below 16 or at 16 and 17. */
interface RoadCell extends DemoCell {
  readonly part: 'children' | 'youths';
}

/** Casualty rates of single calendar years, ages 0 to 15 and 0 to 17, by area, region and England. Nothing is hidden. */
export function drawRoadFigures(
  areas: readonly DemoArea[],
  populations: Populations,
  catalogue: Catalogue,
  random: SeededRandom,
): DemoFigure[] {
  const indicator = rateIndicator(catalogue, 'ksi-casualties');
  const groups = groupAreas(areas, catalogue);
  const cellsOf = indexCells(drawCasualties(areas, populations, random));
  return demoYears.flatMap((year) =>
    groups.flatMap((group) => {
      const cells = group.members.flatMap(({ code }) => cellsOf(code, year));
      const figure = { indicator, group, sex: 'Persons', period: String(year), missing: null } as const;
      return [
        { ...figure, age: '<16 yrs', ...addUp(cells, ({ part }) => part === 'children') },
        { ...figure, age: '0-17 yrs', ...addUp(cells) },
      ].map((one) => withhold(one, year, WITHHELD));
    }),
  );
}

function drawCasualties(
  areas: readonly DemoArea[],
  populations: Populations,
  random: SeededRandom,
): RoadCell[] {
  const effects = drawAreaEffects(areas, demoYears, SPREAD, random);
  return NATIONAL_RATE.flatMap((ratePer100k, index) => {
    const year = FIRST_YEAR + index;
    const split = areas.map(({ code }) => ({ area: code, ...splitAt16(populations, code, year) }));
    const cell = { year, count: 0 };
    const children = split.map(({ area, under16 }): RoadCell => {
      return { ...cell, area, part: 'children', population: under16 };
    });
    const youths = split.map(({ area, aged16And17 }): RoadCell => {
      return { ...cell, area, part: 'youths', population: aged16And17 };
    });
    return [
      ...fillCells(children, ratePer100k / 100_000, effects, random),
      ...fillCells(youths, (YOUTHS * ratePer100k) / 100_000, effects, random),
    ];
  });
}
