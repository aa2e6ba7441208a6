import type { Catalogue } from '../../server/catalogue/catalogue.ts';
import {
  causeType,
  codeType,
  intentType,
  NIGHTS_TYPE,
  stayType,
} from '../../server/observation/cause-categories.ts';
import { weightOfCause } from './cause-cells.ts';
import type { DemoFigure } from './demo-figure.ts';
import { findIntents } from './find-intents.ts';
import { type FigureSum, placeBy, sumAreas, sumOf, suppressFigures } from './suppress-figures.ts';

/** Two files about the same admissions: everybody who has the one has the other. */
export interface AdmissionFigures {
  readonly admissions: readonly DemoFigure[];
  readonly causes: readonly DemoFigure[];
}

/** Stands for all admissions where others are of one category. */
const ALL = '';
const WIDEST_FIRST = ['england', 'decile', 'region', 'area'];
const AGES = ['0-17', '5-17', '0-14', '0-4'];

/**
 * Both files as NHS England gives admissions, masked together: areas within regions, tenths of deprivation and England,
 * ages, sexes, and causes, intents, nights, stays and codes within all admissions.
 */
export function suppressAdmissions({ admissions, causes }: AdmissionFigures, catalogue: Catalogue) {
  const figures = [...admissions, ...causes];
  const shown = suppressFigures(
    {
      figures,
      sums: [
        ...placeBy(figures, allBut('area'), ({ group }) => group.code).flatMap((places) =>
          sumAreas(places, figures),
        ),
        ...sumTenths(admissions),
        ...placeBy(figures, allBut('age'), ageOf).flatMap(sumAges),
        ...placeBy(figures, allBut('sex'), ({ sex }) => sex).flatMap((places) =>
          sumOf(places, 'Persons', ['Male', 'Female']),
        ),
        ...placeBy(figures, allBut('category'), categoryOf).flatMap(sumCategories(figures, catalogue)),
      ],
      orderOf: orderBy(catalogue),
      isHeadline: ({ group }) => group.category === null || group.kind === 'decile',
    },
    'nhs-suppress-1-7-round-5',
  );
  return { admissions: shown.slice(0, admissions.length), causes: shown.slice(admissions.length) };
}

/** The wider area first, then the wider age, then what is rarer in England. */
function orderBy({ causes }: Catalogue): (figure: DemoFigure) => number {
  const intentOf = findIntents(causes);
  const weights = new Map<string, number>();
  for (const { id, name } of causes.filter(({ kind }) => kind === 'cause')) {
    weights.set(name, weightOfCause(id));
    weights.set(intentOf(name), (weights.get(intentOf(name)) ?? 0) + weightOfCause(id));
  }
  return ({ group, age }) => {
    const weight = weights.get(group.category?.value ?? '') ?? 0;
    return (WIDEST_FIRST.indexOf(group.kind) * 10 + AGES.indexOf(ageOf({ age }))) * 10_000 + weight;
  };
}

/** "0-14" for "<15 yrs": the two files write ages differently. */
function ageOf({ age }: Pick<DemoFigure, 'age'>): string {
  return age.replace(' yrs', '').replace('<15', '0-14');
}

function categoryOf({ group: { category } }: DemoFigure): string {
  return category === null ? ALL : `${category.type}|${category.value}`;
}

/** Names what figures must have in common that differ in one thing only. */
function allBut(differing: 'area' | 'age' | 'sex' | 'category'): (figure: DemoFigure) => string {
  return (figure) => {
    const { group, period, sex } = figure;
    const parts = { area: group.code, age: ageOf(figure), sex, category: categoryOf(figure) };
    return [
      period,
      ...Object.entries(parts).flatMap(([name, part]) => (name === differing ? [] : part)),
    ].join(';');
  };
}

/** England is its tenths together, and each tenth the areas in it. */
function sumTenths(admissions: readonly DemoFigure[]): FigureSum[] {
  const nameOf = ({ group }: DemoFigure) => group.category?.value ?? group.code;
  const alike = ({ period, sex, age }: DemoFigure) => `${period} ${sex} ${age}`;
  return placeBy(admissions, alike, nameOf).flatMap((places) => {
    const tenths = [...places.values()].flatMap((at) => {
      const group = admissions[at]?.group;
      return group?.kind === 'decile' ? [group] : [];
    });
    const names = tenths.map(({ category }) => category?.value ?? '');
    return [
      ...sumOf(places, 'E92000001', names),
      ...tenths.flatMap(({ category, members }) =>
        sumOf(
          places,
          category?.value ?? '',
          members.map(({ code }) => code),
        ),
      ),
    ];
  });
}

function sumAges(places: ReadonlyMap<string, number>): FigureSum[] {
  return [
    ...sumOf(places, '0-17', ['0-4', '5-17']),
    ...sumOf(places, '0-17', ['0-14'], true),
    ...sumOf(places, '0-14', ['0-4'], true),
  ];
}

/** All admissions by each division; an intent by its causes, a cause by its codes and stays. */
function sumCategories(
  figures: readonly DemoFigure[],
  { causes }: Catalogue,
): (places: ReadonlyMap<string, number>) => FigureSum[] {
  const first = causeType('first');
  const groups = causes.filter(({ kind }) => kind === 'cause');
  const intentOf = findIntents(causes);
  return (places) => {
    const categories = [...places.values()].flatMap((at) => figures[at]?.group.category ?? []);
    const named = (type: string, isPart: (value: string) => boolean = () => true) =>
      categories
        .filter((each) => each.type === type && isPart(each.value))
        .map((each) => `${type}|${each.value}`);
    return [
      ...[first, intentType, NIGHTS_TYPE].flatMap((type) => sumOf(places, ALL, named(type))),
      ...categories
        .filter(({ type }) => type === intentType)
        .flatMap(({ value }) =>
          sumOf(
            places,
            `${intentType}|${value}`,
            named(first, (cause) => intentOf(cause) === value),
          ),
        ),
      ...groups.flatMap(({ name, from, to }) => [
        ...sumOf(places, `${first}|${name}`, named(stayType(name))),
        ...sumOf(
          places,
          `${first}|${name}`,
          named(codeType('first'), (code) => from <= code.slice(0, 3) && code.slice(0, 3) <= to),
        ),
      ]),
    ];
  };
}
