import type { AgeBand } from '../../observation/age-band.ts';
import { ageBand } from '../../observation/age-band.ts';
import { tileAgeBand } from '../../observation/tile-age-band.ts';
import type { Layout, TableHead } from '../layout.ts';
import { type ColumnSpelling, type NamedColumns, nameColumns } from '../name-columns.ts';
import {
  areaCodeColumn,
  areaInColumns,
  areaKindColumn,
  areaNameColumn,
  placeOf,
  saysPopulation,
  sexColumn,
  yearColumn,
} from '../population/population-columns.ts';
import { populationLayout } from '../population/population-layout.ts';
import { readPopulationAge } from '../population/read-population-age.ts';
import { type PeopleColumn, readPopulationRows } from '../population/read-population-rows.ts';

/** The columns that every table by age has: the youngest, or all ages together. */
const FIRST_AGES = 'All ages, or the youngest';
const OTHER_AGES = 'An age';

const ages: readonly ColumnSpelling[] = [
  {
    header: FIRST_AGES,
    pattern:
      /^(?:aged? ?)?0(?: ?(?:-|–|to) ?\d{1,2})?(?: (?:years?|yrs?))?$|^(?:aged? )?under 1$|^all ages$/i,
    repeats: true,
    isNeeded: true,
  },
  {
    header: OTHER_AGES,
    pattern:
      /^(?:aged? ?)?\d{1,3}(?: ?(?:-|–|to) ?\d{1,3})?(?: ?(?:\+|plus|(?:and|&|or) (?:over|older|above)))?(?: (?:years?|yrs?))?$/i,
    repeats: true,
    isNeeded: false,
  },
];

const others = [areaNameColumn, areaKindColumn, yearColumn, sexColumn, ...ages];

/**
 * Population estimates with one row an area and one column an age: sheets by sex of the Office for National Statistics, and
 * tables of Nomis, whose year stands above them.
 */
export const populationByAge = layoutByAge('a column an age', [areaCodeColumn, ...others]);

/** The same with areas by name only. */
export const populationByAgeAndName = layoutByAge('a column an age, areas by name', [
  { ...areaNameColumn, isNeeded: true },
  ...others.slice(1),
]);

function layoutByAge(table: string, columns: readonly ColumnSpelling[]): Layout {
  return {
    ...populationLayout,
    table,
    columns,
    open(head, context) {
      const named = nameColumns(head.header, columns);
      const people = findAgeColumns(head.header, named);
      if (!isPopulation(head, people)) {
        context.findings.add('population-not-stated', { line: head.line, said: head.fileName });
      }
      const rows = {
        area: areaInColumns(named),
        year: placeOf(named, yearColumn.header),
        sex: placeOf(named, sexColumn.header),
        age: null,
        people,
      };
      return readPopulationRows(rows, head, context);
    },
  };
}

function findAgeColumns(header: readonly string[], named: NamedColumns): PeopleColumn[] {
  const places = [...named.allOf(FIRST_AGES), ...named.allOf(OTHER_AGES)].sort((one, other) => one - other);
  return places.flatMap((at) => {
    const age = readPopulationAge(header[at] ?? '');
    return age ? [{ at, age, year: null }] : [];
  });
}

/** Nothing but a population is published for every age there is; of any other table its title or name must say it. */
function isPopulation({ preamble, fileName }: TableHead, people: readonly PeopleColumn[]): boolean {
  const pieces = people.flatMap(({ age }): AgeBand[] => (age && !isEverybody(age) ? [age] : []));
  return tileAgeBand(ageBand(0, null), pieces) !== null || saysPopulation([...preamble, fileName]);
}

function isEverybody({ from, to }: AgeBand): boolean {
  return from === 0 && to === null;
}
