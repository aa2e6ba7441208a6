import { upperFirst } from '../../contract/first-letter.ts';
import { formatMeasure } from '../../contract/format-figure.ts';
import type { TrendPoint, TrendSeries } from '../../contract/trend.ts';
import { countWords, midSentence } from '../sentence-words.ts';
import { spanWords } from './describe-selection.ts';
import { type Position, positionOf, positionWords } from './position-words.ts';
import type { TrendSelection } from './trend-selection.ts';

const MOST_WORDS = 10;

/** A series with the figure that a headline is about: the latest. */
interface Latest {
  readonly series: TrendSeries;
  readonly point: TrendPoint;
  readonly position: Position | null;
  /** Whether the series go on to a later period, in which this area has no figure. */
  readonly isOld: boolean;
}

/**
 * The finding in at most ten words. One line: how its latest figure compares with the benchmark, else its recent
 * trend, else the figure. Several areas: how many differ from the benchmark. Several lines otherwise: which is
 * highest. Of the forms of a finding the fullest that fits is taken.
 */
export function writeHeadline(selection: TrendSelection, series: readonly TrendSeries[]): string {
  const latest = findLatest(selection, series);
  const forms = formsOfFinding(selection, series, latest);
  return upperFirst(forms.find((form) => countWords(form) <= MOST_WORDS) ?? forms.at(-1) ?? '');
}

function formsOfFinding(
  selection: TrendSelection,
  series: readonly TrendSeries[],
  latest: readonly Latest[],
): string[] {
  const [first] = latest;
  if (!first) return nothingFound(selection, series);
  const others = latest.filter(({ series }) => series.area.code !== selection.benchmark?.code);
  const [only = first] = others;
  const isAboutOne = latest.length === 1 || (selection.by === 'area' && others.length === 1);
  if (!isAboutOne) return aboutAreas(selection, others) ?? aboutHighest(selection, latest);
  return aboutComparison(selection, only) ?? aboutTrend(selection, only) ?? aboutFigure(selection, only);
}

/** No figure at all, or counts that nothing is held to divide by. */
function nothingFound({ indicator, areas }: TrendSelection, series: readonly TrendSeries[]): string[] {
  const [first] = areas;
  const place = first && areas.length === 1 ? first.name : `these ${areas.length} areas`;
  const asked = series.filter(({ role }) => role === 'area');
  const hasCounts = asked.some(({ points }) => points.some(({ count }) => count !== null));
  const nothing = hasCounts ? 'counts but no rates' : 'no figures';
  return [`${nothing} for ${midSentence(indicator.shortName)} in ${place}`, `${nothing} for ${place}`];
}

/** Null where the figure has no comparison, or is the benchmark's own. */
function aboutComparison(
  { indicator, benchmark }: TrendSelection,
  { series, point, position, isOld }: Latest,
): string[] | null {
  if (!position || !benchmark || series.area.code === benchmark.code) return null;
  const { name } = series.area;
  const measure = midSentence(indicator.shortName);
  const finding = `${positionWords(position)} ${benchmark.name}`;
  const when = point.period.label;
  const dated = [`${name}: ${measure} ${finding} in ${when}`, `${name}: ${measure} ${finding}, ${when}`];
  if (isOld) return [...dated, `${name}: ${finding} in ${when}`, `${finding} in ${when}`];
  return [
    ...dated,
    `${name}: ${measure} ${finding}`,
    `${name}: ${finding} in ${when}`,
    `${name}: ${finding}`,
    finding,
  ];
}

function aboutTrend({ indicator }: TrendSelection, { series }: Latest): string[] | null {
  const { direction } = series.recentTrend;
  if (direction === 'cannot-calculate') return null;
  const name = midSentence(indicator.shortName);
  const place = series.area.name;
  const span = spanWords(series.points.slice(-5).map(({ period }) => period));
  const fullest =
    direction === 'no-change'
      ? `${place}: no significant change in ${name}, ${span}`
      : `${place}: ${name} ${direction}, ${span}`;
  const course = direction === 'no-change' ? 'no significant change' : direction;
  return [fullest, `${place}: ${course}, ${span}`, `${course}, ${span}`];
}

function aboutFigure({ indicator }: TrendSelection, { series, point }: Latest): string[] {
  const figure = `${formatMeasure(point.value ?? 0, indicator.unit)} in ${point.period.label}`;
  return [
    `${series.area.name}: ${midSentence(indicator.shortName)} ${figure}`,
    `${series.area.name}: ${figure}`,
    figure,
  ];
}

/** Null where fewer than two areas other than the benchmark were compared. */
function aboutAreas(
  { indicator, benchmark, by }: TrendSelection,
  latest: readonly Latest[],
): string[] | null {
  const compared = latest.filter(({ series, position }) => position && series.area.code !== benchmark?.code);
  if (by !== 'area' || !benchmark || compared.length < 2) return null;
  const when = compared[0]?.point.period.label ?? '';
  const finding = countPositions(compared, benchmark.name);
  const named = `${indicator.shortName}: ${finding}`;
  if (compared.some(({ isOld }) => isOld)) return [`${named}, ${when}`, `${finding}, ${when}`];
  return [`${named}, ${when}`, named, `${finding}, ${when}`, finding];
}

function countPositions(compared: readonly Latest[], benchmark: string): string {
  const count = (position: Position) => compared.filter((each) => each.position === position).length;
  const all = compared.length;
  const everyone = all === 2 ? 'both' : `all ${all}`;
  const [higher, lower] = [count('higher'), count('lower')];
  if (higher > 0 && lower > 0) return `${higher} of ${all} areas above ${benchmark}, ${lower} below`;
  if (higher > 0) return `${higher === all ? everyone : `${higher} of ${all}`} areas above ${benchmark}`;
  if (lower > 0) return `${lower === all ? everyone : `${lower} of ${all}`} areas below ${benchmark}`;
  return `${everyone} areas similar to ${benchmark}`;
}

function aboutHighest({ indicator, by, areas }: TrendSelection, latest: readonly Latest[]): string[] {
  const candidates = by === 'sex' ? latest.filter(({ series }) => series.sex !== 'persons') : latest;
  const highest =
    candidates.toSorted((one, other) => (other.point.value ?? 0) - (one.point.value ?? 0))[0] ?? latest[0];
  const when = highest?.point.period.label ?? '';
  const label = highest?.series.label ?? '';
  const finding = `highest for ${areas.length === 1 ? midSentence(label) : label}`;
  const place = areas.length === 1 ? `${areas[0]?.name}: ` : '';
  return [
    `${place}${midSentence(indicator.shortName)} ${finding}, ${when}`,
    `${place}${finding}, ${when}`,
    `${finding}, ${when}`,
    `${indicator.shortName} by ${by}, ${when}`,
    `by ${by}, ${when}`,
  ];
}

/** The latest figure of each area's line, of the newest period that any of them has. */
function findLatest({ indicator }: TrendSelection, all: readonly TrendSeries[]): Latest[] {
  const lastDay = all
    .flatMap(({ points }) => points.at(-1)?.period.end ?? [])
    .toSorted()
    .at(-1);
  const latest = all
    .filter(({ role }) => role === 'area')
    .flatMap((series): Latest[] => {
      const point = series.points.findLast(({ value }) => value !== null);
      if (!point) return [];
      const position = positionOf(point.comparison, indicator.polarity);
      return [{ series, point, position, isOld: point.period.end !== lastDay }];
    });
  const newest = latest
    .map(({ point }) => point.period.end)
    .toSorted()
    .at(-1);
  return latest.filter(({ point }) => point.period.end === newest);
}
