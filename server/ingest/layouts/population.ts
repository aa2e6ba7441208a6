import type { Layout } from '../layout.ts';
import { nameColumns } from '../name-columns.ts';
import {
  ageColumn,
  areaCodeColumn,
  areaInColumns,
  areaKindColumn,
  areaNameColumn,
  placeOf,
  sexColumn,
  yearColumn,
} from '../population/population-columns.ts';
import { populationLayout } from '../population/population-layout.ts';
import { readPopulationRows } from '../population/read-population-rows.ts';

/** Only under names that say so: persons or a value may be a count of anything. */
const PEOPLE = 'population';

/**
 * Population estimates with one number a row: the product's own documented layout, and long tables of the Office for
 * National Statistics, whose year may stand in the title or the file's name only.
 */
const columns = [
  areaCodeColumn,
  areaNameColumn,
  areaKindColumn,
  yearColumn,
  { ...ageColumn, otherNames: [...(ageColumn.otherNames ?? []), 'Ages'] },
  sexColumn,
  {
    header: PEOPLE,
    otherNames: [
      'Population estimate',
      'Population estimates',
      'Population count',
      'Mid-year population',
      'Mid-year estimate',
      'Usual residents',
    ],
    isNeeded: true,
  },
];

export const population: Layout = {
  ...populationLayout,
  table: 'one number a row',
  columns,
  open(head, context) {
    const named = nameColumns(head.header, columns);
    const place = (header: string) => placeOf(named, header);
    const rows = {
      area: areaInColumns(named),
      year: place(yearColumn.header),
      sex: place(sexColumn.header),
      age: place(ageColumn.header),
      people: [{ at: named.indexOf(PEOPLE), age: null, year: null }],
    };
    return readPopulationRows(rows, head, context);
  },
};
