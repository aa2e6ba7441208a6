import type { ComparisonRow } from '../../contract/comparison.ts';
import type { OverviewCell, OverviewColumn } from '../../contract/overview.ts';
import type { AgeBand } from '../../observation/age-band.ts';
import type { Area } from '../../observation/area.ts';
import type { Duty } from '../../observation/duty.ts';
import type { Extract } from '../../observation/extract.ts';
import type { ComparedFigures } from '../comparison/find-compared-figures.ts';
import { type ComparedAreas, toComparisonRows } from '../comparison/to-comparison-rows.ts';
import { completeMeasure } from '../complete-measure.ts';
import { toAgeAnswer, toPeriodAnswer } from '../contract-nouns.ts';
import type { Figure } from '../denominators/denominator.ts';
import type { KnownAreas } from '../known-areas.ts';
import { toProfileIndicator } from '../profile/to-profile-row.ts';
import type { ColumnSelection } from './select-overview.ts';

/** What columns are worked out with. */
export interface ColumnSetting {
  readonly duties: readonly Duty[];
  readonly areas: KnownAreas;
  readonly extracts: ReadonlyMap<string, Extract>;
  /** Ages of the indicator of which counts and a population are held. */
  readonly agesWithRates: readonly AgeBand[];
}

/** Areas judged in one period. */
export interface JudgedPart {
  readonly areas: readonly Area[];
  readonly figures: ComparedFigures;
  readonly compared: ComparedAreas;
}

/** A column worked out: its head, a cell for each area, and the parts that these were made from. */
export interface FoundColumn {
  readonly selection: ColumnSelection;
  readonly column: OverviewColumn;
  readonly cells: ReadonlyMap<string, OverviewCell>;
  /** The column's own period first, then those of areas without a figure in it. */
  readonly parts: readonly JudgedPart[];
}

/**
 * Works out a column from its figures, the latest period first. Its period is the latest in which one of the areas has a
 * value, else the latest with any row; an area of which no figure is held then has that of the latest period in which it
 * has a value, judged beside the benchmark in that period. Null where no figure of any of the areas is held.
 */
export function toOverviewColumn(
  selection: ColumnSelection,
  found: readonly ComparedFigures[],
  setting: ColumnSetting,
): FoundColumn | null {
  const { areas } = selection.comparison;
  const main =
    found.find((figures) => [...figures.byArea.values()].some((figure) => hasValue(figure, selection))) ??
    found.find(({ byArea }) => byArea.size > 0);
  if (!main) return null;
  const passedOver = found.slice(0, found.indexOf(main)).filter(({ byArea }) => byArea.size > 0);
  const elsewhere = findElsewhere(selection, found, main);
  const moved = new Set([...elsewhere.values()].flat());
  const staying = areas.filter((area) => !moved.has(area));
  const own = { ...main, passedOver: passedOver.map(({ period }) => period) };
  const parts = [
    judge(selection, own, staying, setting),
    ...[...elsewhere].map(([figures, some]) => judge(selection, figures, some, setting)),
  ];
  return {
    selection,
    column: writeHead(selection, own, parts, setting),
    cells: new Map(
      parts.flatMap(({ compared }, place) =>
        compared.rows.map((row): [string, OverviewCell] => [
          row.area.code,
          toCell(row, selection.key, place > 0),
        ]),
      ),
    ),
    parts,
  };
}

const hasValue = (figure: Figure, { comparison: { indicator } }: ColumnSelection): boolean =>
  completeMeasure(figure, indicator.unit).value !== null;

/** The latest period with a value of each area that has no figure in the column's own. */
function findElsewhere(
  selection: ColumnSelection,
  found: readonly ComparedFigures[],
  main: ComparedFigures,
): ReadonlyMap<ComparedFigures, readonly Area[]> {
  const elsewhere = new Map<ComparedFigures, Area[]>();
  for (const area of selection.comparison.areas) {
    if (main.byArea.has(area.code)) continue;
    const figures = found.find(({ byArea }) => {
      const figure = byArea.get(area.code);
      return figure !== undefined && hasValue(figure, selection);
    });
    if (figures) elsewhere.set(figures, [...(elsewhere.get(figures) ?? []), area]);
  }
  return elsewhere;
}

function judge(
  { comparison }: ColumnSelection,
  figures: ComparedFigures,
  areas: readonly Area[],
  { duties, areas: known, agesWithRates }: ColumnSetting,
): JudgedPart {
  const compared = toComparisonRows(figures, {
    selection: { ...comparison, areas },
    duties,
    absence: {
      period: figures.period,
      replaced: figures.replaced,
      areas: known,
      agesWithRates,
      heldCodes: new Set(comparison.indicator.holdings?.areaCodes ?? []),
    },
  });
  return { areas, figures, compared };
}

const toCell = (
  { measure, why }: ComparisonRow,
  column: string,
  isOfAnotherPeriod: boolean,
): OverviewCell => ({
  column,
  measure,
  isOfAnotherPeriod,
  why,
});

function writeHead(
  { key, label, comparison }: ColumnSelection,
  { period }: ComparedFigures,
  parts: readonly JudgedPart[],
  { extracts }: ColumnSetting,
): OverviewColumn {
  const own = parts[0]?.compared;
  const { indicator, age, benchmark } = comparison;
  const used = parts.flatMap(({ figures }) => [
    ...figures.byArea.values(),
    ...(figures.benchmark ? [figures.benchmark] : []),
  ]);
  return {
    key,
    label,
    indicator: toProfileIndicator(indicator),
    age: toAgeAnswer(age),
    period: toPeriodAnswer(period),
    benchmarkMeasure: benchmark ? (own?.benchmark ?? null) : null,
    leads: findLeads(parts, indicator.catalogued?.leads),
    valued: own?.rows.filter(({ measure }) => measure.value !== null).length ?? 0,
    demonstration: used.some(({ extract }) => extracts.get(extract)?.demonstration ?? false),
  };
}

/** Those who lead in these areas then; where that is not known of any of them, what the catalogue says. */
function findLeads(parts: readonly JudgedPart[], catalogued: string | undefined): string[] {
  const names = parts.flatMap(({ compared }) =>
    compared.rows.flatMap(({ measure }) => measure.lead?.name ?? []),
  );
  const otherwise = catalogued ?? 'Nobody is recorded as leading on this outcome.';
  return names.length > 0 ? [...new Set(names)] : [otherwise];
}
