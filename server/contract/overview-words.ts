/** An overview said in words: what stands in and beside its table on the screen and on paper. */

import { type ComparisonMark, comparisonMark, comparisonWords } from './comparison-words.ts';
import { upperFirst } from './first-letter.ts';
import { formatCount, missingSymbol, missingWords } from './format-figure.ts';
import type { OverviewAnswer, OverviewCell, OverviewColumn, OverviewRow } from './overview.ts';
import type { Comparison, Unit } from './parts.ts';
import { shortMeasure } from './trend-words.ts';

/** Columns of one theme: they share a head. */
export interface ColumnGroup {
  readonly key: string;
  readonly theme: string;
  readonly columns: readonly OverviewColumn[];
}

/** The columns in order, those of one theme together. */
export function groupColumns({ columns, themes }: Pick<OverviewAnswer, 'columns' | 'themes'>): ColumnGroup[] {
  const groups: (ColumnGroup & { readonly columns: OverviewColumn[] })[] = [];
  for (const column of columns) {
    const theme =
      themes.find((each) => each.theme === column.indicator.theme)?.name ?? column.indicator.theme;
    const last = groups.at(-1);
    if (last?.theme === theme) last.columns.push(column);
    else groups.push({ key: column.key, theme, columns: [column] });
  }
  return groups;
}

/** Who leads on some of the outcomes. */
export interface LeadLine {
  /** A theme or, where a theme has several leads, the indicators of this one. */
  readonly about: string;
  readonly leads: string;
}

/** Whose job it is: each lead once, with what it leads on. */
export function listLeads(answer: Pick<OverviewAnswer, 'columns' | 'themes'>): LeadLine[] {
  return groupColumns(answer).flatMap(({ theme, columns }) => {
    const byLead = new Map<string, Set<string>>();
    for (const { leads, indicator } of columns) {
      const names = byLead.get(leads.join('; ')) ?? new Set();
      byLead.set(leads.join('; '), names.add(indicator.shortName));
    }
    return [...byLead].map(([leads, names]) => ({
      about: byLead.size === 1 ? theme : [...names].join(', '),
      leads: leads.replace(/\.$/, ''),
    }));
  });
}

/** "per 10,000, 2023/24", "%, 2023/24"; of a measure that goes on no more "per 1,000 households, 2017/18, ended". */
export function columnDetail({ indicator, period }: Pick<OverviewColumn, 'indicator' | 'period'>): string {
  const when = indicator.ended === undefined ? period.label : `${period.label}, ended`;
  return [indicator.unit.label, when].filter((part) => part !== '').join(', ');
}

/** A value with the sign of its unit, the symbol of why there is none, or the count where that is all there is. */
export function cellValue({ measure }: Pick<OverviewCell, 'measure'>, unit: Unit): string {
  if (measure.value !== null)
    return unit.valueType === 'count' ? formatCount(measure.value) : shortMeasure(measure.value, unit);
  return missingSymbol(measure.missing ?? 'not-available');
}

/** The period of a figure that is not of its column's; null for any other. */
export const otherPeriod = ({ isOfAnotherPeriod, measure }: OverviewCell): string | null =>
  isOfAnotherPeriod ? measure.period.label : null;

/** What a comparison is held against, and the symbols of missing values, that occur: what a key explains. */
export interface OverviewKey {
  readonly comparisons: readonly {
    readonly comparison: Comparison;
    readonly mark: ComparisonMark;
    readonly words: string;
  }[];
  readonly symbols: readonly { readonly symbol: string; readonly words: string }[];
  readonly hasOtherPeriods: boolean;
}

const inOrder: readonly Comparison[] = ['worse', 'higher', 'similar', 'lower', 'better'];

/** The key of the marks and symbols that occur in the rows. */
export function keyOfOverview({ rows, benchmark }: Pick<OverviewAnswer, 'rows' | 'benchmark'>): OverviewKey {
  const cells = rows.flatMap((row) => row.cells);
  const used = new Set(cells.map(({ measure }) => measure.comparison));
  const reasons = cells.flatMap(({ measure }) =>
    measure.value === null ? [measure.missing ?? 'not-available'] : [],
  );
  const symbols = new Map(reasons.map((reason) => [missingSymbol(reason), missingWords(reason)]));
  return {
    comparisons: inOrder.flatMap((comparison) => {
      const mark = comparisonMark(comparison);
      if (mark === null || !used.has(comparison)) return [];
      return [{ comparison, mark, words: upperFirst(comparisonWords(comparison, benchmark?.name ?? '')) }];
    }),
    symbols: [...symbols].map(([symbol, words]) => ({ symbol, words })),
    hasOtherPeriods: cells.some(({ isOfAnotherPeriod }) => isOfAnotherPeriod),
  };
}

/** "[x] Homelessness duty owed, East Sussex; Kent: No figure is held for 2023/24." One sentence for each reason. */
export const missingCells = (answer: Pick<OverviewAnswer, 'rows' | 'columns'>): string[] =>
  groupMissing(answer).map(
    ({ symbol, labels, names, why }) => `${symbol} ${labels.join('; ')}, ${names.join('; ')}: ${why}`,
  );

interface MissingGroup {
  readonly symbol: string;
  readonly why: string;
  readonly names: string[];
  readonly labels: string[];
}

/** Areas without a value by column and reason; columns in which the same areas lack one for the same reason together. */
function groupMissing({ rows, columns }: Pick<OverviewAnswer, 'rows' | 'columns'>): MissingGroup[] {
  const ofColumns = columns.flatMap((column) => missingOfColumn(column, rows));
  const together = new Map<string, MissingGroup>();
  for (const group of ofColumns) {
    const key = [group.symbol, group.why, ...group.names].join('|');
    const known = together.get(key);
    if (known) known.labels.push(...group.labels);
    else together.set(key, group);
  }
  return [...together.values()];
}

function missingOfColumn({ key, label }: OverviewColumn, rows: readonly OverviewRow[]): MissingGroup[] {
  const together = new Map<string, MissingGroup>();
  for (const { area, cells } of rows) {
    const cell = cells.find(({ column }) => column === key);
    if (!cell || cell.why === null) continue;
    const symbol = missingSymbol(cell.measure.missing ?? 'not-available');
    const group = together.get(`${symbol} ${cell.why}`);
    if (group) group.names.push(area.name);
    else
      together.set(`${symbol} ${cell.why}`, { symbol, why: cell.why, names: [area.name], labels: [label] });
  }
  return [...together.values()];
}

/** "Left out: Resident population. No extract with figures … ." */
export const leftOutSentences = ({ leftOut }: Pick<OverviewAnswer, 'leftOut'>): string[] =>
  leftOut.map(({ label, why }) => `${label}: ${why}`);

/** The benchmark's own row; null where nothing is compared, or where it stands among the areas. */
export function benchmarkCells({
  benchmark,
  columns,
  rows,
}: Pick<OverviewAnswer, 'benchmark' | 'columns' | 'rows'>): OverviewRow | null {
  if (benchmark === null || rows.some(({ area }) => area.code === benchmark.code)) return null;
  const cells = columns.flatMap(({ key, benchmarkMeasure }): OverviewCell[] =>
    benchmarkMeasure === null
      ? []
      : [{ column: key, measure: benchmarkMeasure, isOfAnotherPeriod: false, why: null }],
  );
  return { area: benchmark, cells };
}
