import type { Catalogue } from '../../server/catalogue/catalogue.ts';
import { type AreaEffects, drawAreaEffects } from './area-effects.ts';
import { demoYears, LAST_YEAR } from './child-populations.ts';
import type { DemoArea } from './demo-areas.ts';
import { addUp, fillCells, indexCells } from './demo-cells.ts';
import { type DemoFigure, financialYear, type WithheldRun, withhold } from './demo-figure.ts';
import { type DemoGroup, groupAreas } from './demo-groups.ts';
import { rateIndicator } from './demo-indicator.ts';
import type { SeededRandom } from './seeded-random.ts';
import { placeBy, sumAreas, sumOf, suppressFigures } from './suppress-figures.ts';

/** A measure with its national course: households per 1,000 in England from a first financial year. Made up. */
interface Measure {
  readonly id: string;
  readonly firstYear: number;
  readonly ratePer1k: readonly number[];
}

/** The old law and the new one: two measures that do not overlap and must never be one line. */
const MEASURES: readonly Measure[] = [
  { id: 'homelessness-accepted', firstYear: 2010, ratePer1k: [2, 2.3, 2.4, 2.3, 2.4, 2.5, 2.5, 2.4] },
  { id: 'homelessness-duty-owed', firstYear: 2018, ratePer1k: [11.8, 12.4, 11.3, 11.7, 12.4, 13.4] },
  { id: 'homelessness-duty-owed-children', firstYear: 2018, ratePer1k: [4.6, 4.7, 3.5, 4, 4.7, 5.1] },
];

const SPREAD = { perDecile: 0.08, region: 0.1, area: 0.22, year: 0.04 };

/** How households grow from one year to the next. */
const GROWTH = 1.008;

/** Authorities without a usable return for a time; England and the regions count them all the same. */
const WITHHELD: readonly WithheldRun[] = [
  { area: 'E07000008', from: 2013, to: 2014 },
  { area: 'E09000012', from: 2020, to: 2020 },
  { area: 'E07000224', from: 2021, to: 2021 },
];

/** Rates by housing authority (district or unitary, never county), region and England. Small numbers are hidden. */
export function drawHomelessnessFigures(
  areas: readonly DemoArea[],
  catalogue: Catalogue,
  random: SeededRandom,
): DemoFigure[] {
  const effects = drawAreaEffects(areas, demoYears, SPREAD, random);
  const groups = groupAreas(areas, catalogue);
  const figures = MEASURES.flatMap((measure) => drawMeasure(measure, groups, effects, catalogue, random));
  return suppressHouseholds(figures).map((figure) =>
    withhold(figure, Number(figure.period.slice(0, 4)), WITHHELD),
  );
}

function drawMeasure(
  { id, firstYear, ratePer1k }: Measure,
  groups: readonly DemoGroup[],
  effects: AreaEffects,
  catalogue: Catalogue,
  random: SeededRandom,
): DemoFigure[] {
  const indicator = rateIndicator(catalogue, id);
  const areas = groups.flatMap(({ kind, members }) => (kind === 'area' ? members : []));
  return ratePer1k.flatMap((rate, index) => {
    const year = firstYear + index;
    const empty = areas.map(({ code, size }) => ({
      area: code,
      year,
      count: 0,
      population: Math.round(size * GROWTH ** (year - LAST_YEAR)),
    }));
    const cellsOf = indexCells(fillCells(empty, rate / 1000, effects, random));
    return groups.map((group) => {
      const { count, denominator } = addUp(group.members.flatMap(({ code }) => cellsOf(code, year)));
      const figure = { indicator, group, sex: 'Persons', age: '0+', denominator } as const;
      const period = financialYear(year);
      return { ...figure, period, count, missing: null };
    });
  });
}

/**
 * Counts of 1 to 7 are hidden and nothing is rounded. Where a region would give one away, the smallest authorities are
 * withheld before regions and England.
 */
function suppressHouseholds(figures: readonly DemoFigure[]): DemoFigure[] {
  const alike = ({ indicator, period }: DemoFigure) => `${indicator.id} ${period}`;
  const hereAndThen = ({ group, period }: DemoFigure) => `${group.code} ${period}`;
  return suppressFigures(
    {
      figures,
      sums: [
        ...placeBy(figures, alike, ({ group }) => group.code).flatMap((places) => sumAreas(places, figures)),
        ...placeBy(figures, hereAndThen, ({ indicator }) => indicator.id).flatMap((places) =>
          sumOf(places, 'homelessness-duty-owed', ['homelessness-duty-owed-children'], true),
        ),
      ],
      orderOf: ({ denominator }) => denominator,
      isHeadline: ({ group }) => group.kind !== 'area',
    },
    'suppress-below-n',
  );
}
