import type { Layout, TableHead } from '../layout.ts';
import { nameColumns } from '../name-columns.ts';
import {
  ageColumn,
  areaCodeColumn,
  areaInColumns,
  areaKindColumn,
  areaNameColumn,
  placeOf,
  saysPopulation,
  sexColumn,
} from '../population/population-columns.ts';
import { populationLayout } from '../population/population-layout.ts';
import { readPopulationRows } from '../population/read-population-rows.ts';

const YEARS = 'population_2011';

/** `population_2011`, `Mid-2011`, `2011`. */
const YEAR_NAME = /^(?:population|pop|mye)?[-_ ]?(?:mid)?[-_ ]?((?:19|20)\d{2})$/i;

/**
 * Population estimates with one row an area, sex and age and one column a year: the detailed series of the Office for
 * National Statistics (MYEB1), by single year of age.
 */
const columns = [
  areaCodeColumn,
  areaNameColumn,
  areaKindColumn,
  sexColumn,
  ageColumn,
  { header: YEARS, pattern: YEAR_NAME, repeats: true, isNeeded: true },
];

export const populationByYear: Layout = {
  ...populationLayout,
  table: 'a column a year',
  columns,
  open(head, context) {
    const named = nameColumns(head.header, columns);
    if (!isPopulation(head)) {
      context.findings.add('population-not-stated', { line: head.line, said: head.fileName });
    }
    const rows = {
      area: areaInColumns(named),
      year: null,
      sex: placeOf(named, sexColumn.header),
      age: placeOf(named, ageColumn.header),
      people: named.allOf(YEARS).map((at) => ({ at, age: null, year: yearIn(head.header[at] ?? '') })),
    };
    return readPopulationRows(rows, head, context);
  },
};

function isPopulation({ header, preamble, fileName }: TableHead): boolean {
  return header.some((name) => /^pop/i.test(name)) || saysPopulation([...preamble, fileName]);
}

function yearIn(name: string): number {
  return Number(YEAR_NAME.exec(name)?.[1]);
}
