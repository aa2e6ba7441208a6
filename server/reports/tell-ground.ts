import { formatDay } from '../contract/format-figure.ts';
import type { ColumnDescription } from './describe-columns.ts';
import type { Cell } from './table.ts';

/** What a table is about, as its columns tell it. */
export interface Ground {
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  readonly sources: readonly string[];
  readonly licences: readonly string[];
}

/** More are counted, not named. */
const mostNames = 12;

/** Tells indicators, areas, what is compared with, periods, ages and sexes of a table by its columns. */
export function tellGround(
  columns: readonly ColumnDescription[],
  rows: readonly (readonly Cell[])[],
): Ground {
  const places = new Map(columns.map(({ name }, at) => [name, at]));
  const cellOf = (row: readonly Cell[], name: string) => row[places.get(name) ?? -1] ?? null;
  const distinctOf = (...names: readonly string[]) => [
    ...new Set(names.flatMap((name) => rows.map((row) => cellOf(row, name))).filter(isText)),
  ];
  const areas = new Set(
    rows
      .filter((row) => cellOf(row, 'role') !== 'benchmark')
      .map((row) => cellOf(row, 'area_name'))
      .filter(isText),
  );
  const periods = ['', 'x_', 'y_'].flatMap((prefix) =>
    rows.flatMap((row): (readonly [string, string])[] => {
      const [start, label] = [cellOf(row, `${prefix}period_start`), cellOf(row, `${prefix}period`)];
      return isText(start) && isText(label) ? [[start, label]] : [];
    }),
  );
  const facts = [
    { label: 'Indicator', texts: distinctOf('indicator_name', 'x_indicator_name', 'y_indicator_name') },
    { label: 'Area', texts: [...areas] },
    { label: 'Compared with', texts: distinctOf('comparator_name', 'benchmark_name', 'compared_with') },
    { label: 'Period', texts: spanOf(periods.length > 0 ? periods : otherPeriods(rows, cellOf)) },
    { label: 'Time asked for', texts: asked(distinctOf('asked_from')[0], distinctOf('asked_to')[0]) },
    { label: 'As on', texts: distinctOf('as_of').map(formatDay) },
    { label: 'Published', texts: distinctOf('set_published').map(formatDay) },
    { label: 'Age', texts: distinctOf('age', 'x_age', 'y_age') },
    { label: 'Sex', texts: distinctOf('sex', 'x_sex', 'y_sex') },
  ];
  return {
    facts: facts
      .filter(({ texts }) => texts.length > 0)
      .map(({ label, texts }) => ({ label, text: listed(texts) })),
    sources: distinctOf('source'),
    licences: distinctOf('licence'),
  };
}

type CellOf = (row: readonly Cell[], name: string) => Cell;

/** Columns that say when, of tables whose rows have no period of their own; the first that says anything counts. */
const otherPeriodColumns = ['financial_year', 'latest_period', 'measure_period', 'periods'];

/** Years in the form of `spanOf`: what they are put in order by, and how they are written. */
function otherPeriods(rows: readonly (readonly Cell[])[], cellOf: CellOf): (readonly [string, string])[] {
  const told = otherPeriodColumns
    .map((name) => rows.map((row) => cellOf(row, name)).filter(isText))
    .find((texts) => texts.length > 0);
  return (told ?? []).flatMap((text) => text.split(' | ')).map((year) => [year, year]);
}

/** "1 April 2010 to 1 June 2025", or "to 1 June 2025" where no first day is asked for. */
function asked(first: string | undefined, last: string | undefined): string[] {
  if (last === undefined) return [];
  return [first === undefined ? `to ${formatDay(last)}` : `${formatDay(first)} to ${formatDay(last)}`];
}

const isText = (cell: Cell): cell is string => typeof cell === 'string' && cell !== '';

function listed(texts: readonly string[]): string {
  if (texts.length <= mostNames) return texts.join('; ');
  return `${texts.slice(0, mostNames).join('; ')} and ${texts.length - mostNames} more`;
}

/** The earliest and the latest of periods, each given as its first day and its label. */
function spanOf(periods: readonly (readonly [start: string, label: string])[]): string[] {
  const ordered = periods.toSorted(([one], [other]) => (one < other ? -1 : 1));
  const [first, last] = [ordered[0]?.[1], ordered.at(-1)?.[1]];
  if (first === undefined || last === undefined) return [];
  return first === last ? [first] : [`${first} to ${last}`];
}
