import type { ColumnSpelling, NamedColumns } from '../name-columns.ts';
import type { PopulationColumns } from './read-population-rows.ts';

/** Columns that tables of population estimates of any shape have, in the spellings of their publishers. */
export const areaCodeColumn: ColumnSpelling = {
  header: 'area_code',
  otherNames: [
    'Code',
    'mnemonic',
    'Area Code',
    'Geography Code',
    'GSS code',
    'ONS code',
    'LA code',
    'Local authority code',
    'administrative-geography',
  ],
  pattern:
    /^(?:lad?|ltla|utla|ctyua|cty|rgn|ctry|gss)[ _]?(?:\d{2}|\d{4})?[ _]?(?:cd|code)[ _]?(?:\d{2}|\d{4})?$/i,
  isNeeded: true,
};

export const areaNameColumn: ColumnSpelling = {
  header: 'Name',
  otherNames: ['Area', 'Area Name', 'Geography Name', 'Local authority', 'LA name'],
  pattern:
    /^(?:local authority\b.*|(?:lad?|ltla|utla|ctyua|cty|rgn|ctry)[ _]?(?:\d{2}|\d{4})?[ _]?(?:nm|name)[ _]?(?:\d{2}|\d{4})?)$/i,
  repeats: true,
  isNeeded: false,
};

export const yearColumn: ColumnSpelling = {
  header: 'year',
  otherNames: ['Date', 'Date Name', 'Period', 'Time period', 'Mid-year', 'calendar-years'],
  isNeeded: false,
};

export const sexColumn: ColumnSpelling = {
  header: 'sex',
  otherNames: ['Gender', 'Gender Name', 'Sex Name', 'C Sex Name'],
  isNeeded: false,
};

export const ageColumn: ColumnSpelling = {
  header: 'age',
  otherNames: ['Age group', 'Ageband', 'Age band', 'Age Name', 'C Age Name', 'single-year-of-age'],
  isNeeded: true,
};

/** The kind or country of an area, which its code says already. */
export const areaKindColumn: ColumnSpelling = {
  header: 'Geography',
  otherNames: ['Geography1', 'Country', 'Geography type'],
  repeats: true,
  isNeeded: false,
};

/** The place of a column, null for one that the table does not have. */
export function placeOf(named: NamedColumns, header: string): number | null {
  return named.allOf(header)[0] ?? null;
}

/** The area of every row under the same columns; without codes by name. */
export function areaInColumns(named: NamedColumns): PopulationColumns['area'] {
  const code = placeOf(named, areaCodeColumn.header);
  const place = { code, name: named.indexOf(areaNameColumn.header) };
  return () => place;
}

/** Whether titles, names or headers say that a table counts the population. */
export function saysPopulation(texts: readonly string[]): boolean {
  return texts.some((text) => /popul|popest|(?<![a-z])(?:mye|syoa)|mid[-_ ]?year/i.test(text));
}
