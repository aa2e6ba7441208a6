import type { Layout, ReadingContext } from '../layout.ts';
import { type ColumnSpelling, nameColumns } from '../name-columns.ts';
import { placeOf, sexColumn } from '../population/population-columns.ts';
import { populationLayout } from '../population/population-layout.ts';
import { readPopulationRows } from '../population/read-population-rows.ts';

/**
 * Population estimates as the Department for Education gives them on, in the columns of its open data standard: the area
 * of a row is the one of its geographic level, and those of the levels above stand beside it.
 */
const columns: readonly ColumnSpelling[] = [
  { header: 'time_period', isNeeded: true },
  { header: 'time_identifier', isNeeded: false },
  { header: 'geographic_level', isNeeded: true },
  { header: 'country_code', isNeeded: true },
  { header: 'country_name', isNeeded: false },
  { header: 'region_code', isNeeded: false },
  { header: 'region_name', isNeeded: false },
  { header: 'old_la_code', isNeeded: false },
  { header: 'new_la_code', isNeeded: false },
  { header: 'la_name', isNeeded: false },
  { header: 'lad_code', isNeeded: false },
  { header: 'lad_name', isNeeded: false },
  { header: 'age_group', otherNames: ['age', 'age_band', 'ageband'], isNeeded: true },
  sexColumn,
  {
    header: 'population_estimate',
    otherNames: ['population', 'population_count', 'pop_estimate', 'mid_year_population_estimate'],
    isNeeded: true,
  },
];

/** The columns that hold the code and name of a row's area, by its geographic level. */
const LEVELS: ReadonlyMap<string, { readonly code: string; readonly name: string }> = new Map([
  ['national', { code: 'country_code', name: 'country_name' }],
  ['regional', { code: 'region_code', name: 'region_name' }],
  ['local authority', { code: 'new_la_code', name: 'la_name' }],
  ['local authority district', { code: 'lad_code', name: 'lad_name' }],
]);

export const populationEducation: Layout = {
  ...populationLayout,
  table: 'Department for Education',
  publisher: 'Office for National Statistics, through the Department for Education',
  columns,
  open(head, context) {
    const named = nameColumns(head.header, columns);
    const rows = {
      area: openLevelReader(named.indexOf, context),
      year: named.indexOf('time_period'),
      sex: placeOf(named, sexColumn.header),
      age: named.indexOf('age_group'),
      people: [{ at: named.indexOf('population_estimate'), age: null, year: null }],
    };
    return readPopulationRows(rows, head, context);
  },
};

/** Null for a row of a level that is not known, which is reported. */
function openLevelReader(indexOf: (header: string) => number, { findings }: ReadingContext) {
  const levelColumn = indexOf('geographic_level');
  const places = new Map(
    [...LEVELS].map(([level, { code, name }]) => [level, { code: indexOf(code), name: indexOf(name) }]),
  );
  return (cells: readonly string[], line: number) => {
    const level = cells[levelColumn] ?? '';
    const place = places.get(level.trim().toLowerCase()) ?? null;
    if (!place) {
      findings.add('population-level-unknown', { line, column: 'geographic_level', value: level });
    }
    return place;
  };
}
