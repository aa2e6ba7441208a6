import { finenessOf, indexYearOf } from '../../contract/division-words.ts';
import type { TrendPoint, TrendSeries } from '../../contract/trend.ts';
import type { Category } from '../../observation/category.ts';
import type { Period } from '../../observation/period.ts';
import type { Sex } from '../../observation/sex.ts';
import type { TrendLine } from '../trend/find-trend-lines.ts';
import type { UnlabelledSeries } from '../trend/to-trend-series.ts';
import { comparePeriods, spanKey } from '../trend/trend-periods.ts';
import { isDeprivation, placeInDivision } from './deprivation-group.ts';

/** A line of figures with what was worked out for each. */
export interface MeasuredLine {
  readonly line: TrendLine;
  readonly series: UnlabelledSeries;
}

/** One group of a division; without a line where no row of it is held. */
export interface DivisionGroup {
  readonly label: string;
  readonly shortLabel: string;
  /** Null for a sex. */
  readonly quantile: number | null;
  readonly sex: Sex;
  readonly category: Category | null;
  readonly measured: MeasuredLine | null;
}

/** Groups that together make up the people of an area. */
export interface Division {
  /** The type of its categories; null for the sexes. */
  readonly type: string | null;
  /** From the most deprived, those without a row included; males before females. */
  readonly groups: readonly DivisionGroup[];
  /** Labels of the periods in which every group has a value. */
  readonly wholePeriods: readonly string[];
  /** Categories whose words do not say where they stand. */
  readonly unplaced: readonly string[];
}

/**
 * Every division by deprivation among the lines, the fullest first: most whole periods, then most groups, then the
 * finest areas and the newest index.
 */
export function gatherDivisions(measured: readonly MeasuredLine[]): Division[] {
  const ofType = new Map<string, MeasuredLine[]>();
  for (const each of measured) {
    const type = each.line.category?.type;
    if (type !== undefined && isDeprivation(type)) ofType.set(type, [...(ofType.get(type) ?? []), each]);
  }
  return [...ofType].map(([type, lines]) => toDivision(type, lines)).sort(fullestFirst);
}

/** Males and females as a division. */
export function divisionBySex(measured: readonly MeasuredLine[]): Division {
  const groups = (['male', 'female'] as const).map((sex): DivisionGroup => {
    const label = sex === 'male' ? 'Males' : 'Females';
    const found = measured.find(({ line }) => line.sex === sex) ?? null;
    return { label, shortLabel: label, quantile: null, sex, category: null, measured: found };
  });
  return { type: null, groups, wholePeriods: findWholePeriods(groups), unplaced: [] };
}

/** The point of a group in a period; null where it has no row. */
export function pointOf(
  { measured }: Pick<DivisionGroup, 'measured'>,
  period: Pick<Period, 'start' | 'end'>,
): TrendPoint | null {
  const at = measured?.line.observations.findIndex((each) => spanKey(each.period) === spanKey(period)) ?? -1;
  return at < 0 ? null : (measured?.series.points[at] ?? null);
}

/** Every period in which any group has a row, in order. */
export function periodsOf({ groups }: Pick<Division, 'groups'>): Period[] {
  const rows = groups.flatMap(({ measured }) => measured?.line.observations ?? []);
  const periods = new Map(rows.map(({ period }) => [spanKey(period), period]));
  return [...periods.values()].sort(comparePeriods);
}

function toDivision(type: string, lines: readonly MeasuredLine[]): Division {
  const categories = lines.flatMap(({ line }) => line.category ?? []);
  const places = placeInDivision(categories);
  const size = Math.max(0, ...[...places.values()].map(({ groups }) => groups));
  const taken = new Map<number, MeasuredLine>();
  const unplaced: string[] = [];
  for (const each of lines.toSorted((one, other) => countValues(other.series) - countValues(one.series))) {
    const quantile = each.line.category ? places.get(each.line.category)?.quantile : undefined;
    if (quantile === undefined || taken.has(quantile)) unplaced.push(each.line.category?.value ?? '');
    else taken.set(quantile, each);
  }
  const groups = Array.from({ length: size }, (_, at) =>
    toGroup(at + 1, size, taken.get(at + 1) ?? null, type),
  );
  return { type, groups, wholePeriods: findWholePeriods(groups), unplaced };
}

function toGroup(quantile: number, size: number, measured: MeasuredLine | null, type: string): DivisionGroup {
  const category = measured?.line.category ?? null;
  return {
    label: category?.value ?? `Group ${quantile} of ${size}`,
    shortLabel: shorten(quantile, size),
    quantile,
    sex: measured?.line.sex ?? 'persons',
    category: category ?? { type, value: `Group ${quantile} of ${size}` },
    measured,
  };
}

function shorten(quantile: number, size: number): string {
  if (quantile === 1) return 'Most deprived';
  return quantile === size ? 'Least deprived' : String(quantile);
}

function findWholePeriods(groups: readonly DivisionGroup[]): string[] {
  return periodsOf({ groups })
    .filter((period) => groups.every((group) => (pointOf(group, period)?.value ?? null) !== null))
    .map(({ label }) => label);
}

function fullestFirst(one: Division, other: Division): number {
  return (
    other.wholePeriods.length - one.wholePeriods.length ||
    other.groups.length - one.groups.length ||
    finenessOf(one.type ?? '') - finenessOf(other.type ?? '') ||
    indexYearOf(other.type ?? '') - indexYearOf(one.type ?? '') ||
    countAll(other) - countAll(one) ||
    (one.type ?? '').localeCompare(other.type ?? '', 'en-GB')
  );
}

const countAll = ({ groups }: Division): number =>
  groups.reduce((sum, { measured }) => sum + (measured ? countValues(measured.series) : 0), 0);

const countValues = ({ points }: Pick<TrendSeries, 'points'>): number =>
  points.filter(({ value }) => value !== null).length;
