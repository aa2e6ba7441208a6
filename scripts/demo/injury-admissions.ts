import type { Catalogue } from '../../server/catalogue/catalogue.ts';
import type { AdmissionCell } from './admission-cells.ts';
import { type AgePiece, demoYears } from './child-populations.ts';
import type { DemoArea } from './demo-areas.ts';
import { addUp, indexCells } from './demo-cells.ts';
import {
  type DemoFigure,
  type DemoIndicator,
  financialYear,
  type WithheldRun,
  withhold,
} from './demo-figure.ts';
import { groupAreas, groupByDeprivation } from './demo-groups.ts';
import { rateIndicator } from './demo-indicator.ts';

/** An age of the indicator: who publishes it under which id and name, and the pieces that it consists of. */
interface Band {
  readonly age: string;
  readonly pieces: readonly AgePiece[];
  readonly indicator: DemoIndicator;
}

/** Made-up gaps: a single year, the middle of a line, one at an age that other charts show too. */
const WITHHELD: readonly WithheldRun[] = [
  { area: 'E06000015', from: 2015, to: 2016 },
  { area: 'E08000003', from: 2012, to: 2013 },
  { area: 'E10000003', from: 2017, to: 2017 },
  { area: 'E06000039', from: 2021, to: 2021 },
];

const SEXES: readonly {
  readonly sex: DemoFigure['sex'];
  readonly counted: readonly AdmissionCell['sex'][];
}[] = [
  { sex: 'Persons', counted: ['male', 'female'] },
  { sex: 'Male', counted: ['male'] },
  { sex: 'Female', counted: ['female'] },
];

/** Admissions by area, region, England and tenth of deprivation, with their true counts. */
export function toAdmissionFigures(
  cells: readonly AdmissionCell[],
  areas: readonly DemoArea[],
  catalogue: Catalogue,
): DemoFigure[] {
  const groups = [...groupAreas(areas, catalogue), ...groupByDeprivation(areas, catalogue)];
  const cellsOf = indexCells(cells);
  return bandsOf(catalogue).flatMap((band) =>
    demoYears.flatMap((year) =>
      groups.flatMap((group) => {
        const gathered = group.members.flatMap(({ code }) => cellsOf(code, year));
        return SEXES.map(({ sex, counted }) => {
          const { indicator, age, pieces } = band;
          const { count, denominator } = addUp(
            gathered,
            (cell) => pieces.includes(cell.piece) && counted.includes(cell.sex),
          );
          const figure = { indicator, age, group, sex, period: financialYear(year) };
          return { ...figure, count, denominator, missing: null };
        });
      }),
    ),
  );
}

/** The figures without those that their publisher has no usable data of. */
export function leaveGaps(figures: readonly DemoFigure[]): DemoFigure[] {
  return figures.map((figure) => withhold(figure, Number(figure.period.slice(0, 4)), WITHHELD));
}

function bandsOf(catalogue: Catalogue): Band[] {
  const id = 'injury-admissions';
  const published = 'Hospital admissions caused by unintentional and deliberate injuries in children';
  const named = (names?: { id?: string; name: string }) => rateIndicator(catalogue, id, names);
  const underFifteen = named({ id: '90284', name: `${published} (aged 0 to 14 years)` });
  const underFive = named({ name: `${published} (aged 0-4 years)` });
  return [
    { age: '<15 yrs', pieces: ['0-4', '5-14'], indicator: underFifteen },
    { age: '0-4 yrs', pieces: ['0-4'], indicator: underFive },
    { age: '5-17 yrs', pieces: ['5-14', '15-17'], indicator: named() },
    { age: '0-17 yrs', pieces: ['0-4', '5-14', '15-17'], indicator: named() },
  ];
}
