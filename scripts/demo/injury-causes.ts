import type { Catalogue } from '../../server/catalogue/catalogue.ts';
import type { Category } from '../../server/observation/category.ts';
import { causeType, codeType, intentType, NIGHTS_TYPE } from '../../server/observation/cause-categories.ts';
import type { AdmissionCell } from './admission-cells.ts';
import type { CauseCell } from './cause-cells.ts';
import { codeCategories, drawCodes } from './cause-codes.ts';
import { type AgePiece, LAST_YEAR } from './child-populations.ts';
import type { DemoArea } from './demo-areas.ts';
import { addUp, indexCells } from './demo-cells.ts';
import { type DemoFigure, type DemoIndicator, financialYear } from './demo-figure.ts';
import { type DemoGroup, groupAreas } from './demo-groups.ts';
import { rateIndicator } from './demo-indicator.ts';
import { findIntents } from './find-intents.ts';
import type { SeededRandom } from './seeded-random.ts';

/** Ages that are shown by cause, and the pieces that each consists of. */
const AGES: readonly { readonly age: string; readonly pieces: readonly AgePiece[] }[] = [
  { age: '0-4', pieces: ['0-4'] },
  { age: '5-17', pieces: ['5-14', '15-17'] },
  { age: '0-14', pieces: ['0-4', '5-14'] },
  { age: '0-17', pieces: ['0-4', '5-14', '15-17'] },
];

/** The first year of which causes are made up, of England, its regions and the areas whose course is shown. */
export const FIRST_CAUSE_YEAR = 2019;

const SHOWN_LONGER = ['E10000032', 'E08000003'];

/** One figure to be counted: whose, of which age and sex, in which category. */
interface Wanted {
  readonly age: (typeof AGES)[number];
  readonly sex: DemoFigure['sex'];
  readonly category: Category;
}

/**
 * Admissions by first external cause and by nights in hospital, by area, region and England, of the latest two years and
 * for some areas of five; where areas are few by intent and length of stay too, and of England by sex and by single code.
 * Counts are true ones.
 */
export function toCauseFigures(
  cells: readonly CauseCell[],
  admissions: readonly AdmissionCell[],
  areas: readonly DemoArea[],
  catalogue: Catalogue,
  random: SeededRandom,
): DemoFigure[] {
  const indicator = rateIndicator(catalogue, 'injury-admissions');
  const causesOf = indexCells([...cells, ...byIntent(cells, catalogue)]);
  const codesOf = indexCells(drawCodes(cells, catalogue, random));
  const peopleOf = indexCells(admissions);
  const categories = distinctCategories(causesOf(areas[0]?.code ?? '', LAST_YEAR));
  return groupAreas(areas, catalogue).flatMap((group) =>
    yearsOf(group).flatMap((year) => {
      const counted = [
        ...group.members.flatMap(({ code }) => causesOf(code, year)),
        ...(group.kind === 'england' ? codesOf(group.code, year) : []),
      ];
      const people = group.members.flatMap(({ code }) => peopleOf(code, year));
      const count = indexCounts(counted);
      const wantedHere = group.kind === 'england' ? [...categories, ...codeCategories] : categories;
      return wantedOf(group, wantedHere).map((wanted) =>
        toFigure({ indicator, group, year, count, people }, wanted),
      );
    }),
  );
}

function yearsOf({ kind, code }: DemoGroup): number[] {
  const isLong = kind !== 'area' || SHOWN_LONGER.includes(code);
  const first = isLong ? FIRST_CAUSE_YEAR : LAST_YEAR - 1;
  return Array.from({ length: LAST_YEAR - first + 1 }, (_, at) => first + at);
}

function wantedOf({ kind, code }: DemoGroup, categories: readonly Category[]): Wanted[] {
  const isEngland = kind === 'england';
  const isLong = kind !== 'area' || SHOWN_LONGER.includes(code);
  return AGES.flatMap((age) =>
    categories.flatMap((category): Wanted[] => {
      const { type } = category;
      const isCause = type === causeType('first');
      if (type === intentType && !isLong) return [];
      const isStay = !isCause && type !== NIGHTS_TYPE && type !== intentType && type !== codeType('first');
      if (isStay && (!isLong || age.age !== '0-4')) return [];
      const sexes = isCause && isEngland ? (['Persons', 'Male', 'Female'] as const) : (['Persons'] as const);
      return sexes.map((sex) => ({ age, sex, category }));
    }),
  );
}

/** What the figures of a group in a year are counted from. */
interface Ground {
  readonly indicator: DemoIndicator;
  readonly group: DemoGroup;
  readonly year: number;
  readonly count: (category: Category, piece: AgePiece, sex: AdmissionCell['sex']) => number;
  readonly people: readonly AdmissionCell[];
}

function toFigure(
  { indicator, group, year, count, people }: Ground,
  { age, sex, category }: Wanted,
): DemoFigure {
  const sexes = (['male', 'female'] as const).filter((one) => sex === 'Persons' || sex.toLowerCase() === one);
  const { denominator } = addUp(
    people,
    (cell) => age.pieces.includes(cell.piece) && sexes.includes(cell.sex),
  );
  const all = age.pieces.flatMap((piece) => sexes.map((one) => count(category, piece, one)));
  return {
    indicator,
    group: { ...group, category },
    sex,
    age: age.age,
    period: financialYear(year),
    denominator,
    count: all.reduce((sum, each) => sum + each, 0),
    missing: null,
  };
}

function indexCounts(cells: readonly CauseCell[]): Ground['count'] {
  const counts = new Map<string, number>();
  for (const { category, piece, sex, count } of cells) {
    const key = keyOf(category, piece, sex);
    counts.set(key, (counts.get(key) ?? 0) + count);
  }
  return (category, piece, sex) => counts.get(keyOf(category, piece, sex)) ?? 0;
}

const keyOf = ({ type, value }: Category, piece: AgePiece, sex: string): string =>
  `${type} ${value} ${piece} ${sex}`;

/** The same admissions by the intent that their cause lies in. */
function byIntent(cells: readonly CauseCell[], { causes }: Catalogue): CauseCell[] {
  const intentOf = findIntents(causes);
  return cells
    .filter(({ category }) => category.type === causeType('first'))
    .map((cell) => ({ ...cell, category: { type: intentType, value: intentOf(cell.category.value) } }));
}

function distinctCategories(cells: readonly CauseCell[]): Category[] {
  return [...new Map(cells.map(({ category }) => [`${category.type} ${category.value}`, category])).values()];
}
