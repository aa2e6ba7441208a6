import { findEarlierCodes } from '../../catalogue/area-lineage.ts';
import { type AgeBand, ageKey } from '../../observation/age-band.ts';
import type { Extract } from '../../observation/extract.ts';
import { monthsIn } from '../../observation/period.ts';
import { pointsInRecentTrend } from '../../statistics/recent-trend.ts';
import type { StoredObservation } from '../../store/store.ts';
import type { AnswerContext } from '../answer-context.ts';
import type { Figure } from '../denominators/denominator.ts';
import type { KnownAreas } from '../known-areas.ts';
import { completeTrendLines } from '../trend/complete-trend-lines.ts';
import { layOutTrendLines, type TrendLine, type TrendLines } from '../trend/find-trend-lines.ts';
import { spanKey } from '../trend/trend-periods.ts';
import type { LineSelection } from '../trend/trend-selection.ts';
import type { ProfileSelection, ProfileSubject } from './select-profile.ts';

/** What the lines of a profile are found with, besides the question. */
export interface ProfileGround {
  readonly areas: KnownAreas;
  readonly extracts: ReadonlyMap<string, Extract>;
}

/** One row before anything is worked out: the area through time, and the benchmark beside it. */
export interface RowLines {
  readonly area: TrendLine;
  readonly benchmark: TrendLine | null;
}

/** The rows of one indicator. */
export interface SubjectLines {
  readonly rows: readonly RowLines[];
  readonly benchmarkObservations: readonly Figure[];
}

/**
 * The figures of one indicator for an area and its benchmark through time, at each of the ages chosen: one question to
 * the store. Kept is what a profile speaks of: the figures of the recent trend and since the year before, the benchmark's
 * of the same periods. Of periods of several kinds (years beside pools of three) only those like the latest are kept, so
 * that a trend is read along figures that follow one another. An age without a figure has an empty line.
 */
export async function findProfileLines(
  subject: ProfileSubject,
  selection: ProfileSelection,
  ground: ProfileGround,
  context: AnswerContext,
): Promise<SubjectLines> {
  const found = await askForFigures(subject, selection, ground.areas, context);
  const laidOut = subject.ages.map((age) =>
    layOut(trendSelection(subject, age, selection), found, ground.areas),
  );
  const together = {
    lines: laidOut.flatMap(({ lines }) => lines),
    benchmarkObservations: laidOut.flatMap(({ benchmarkObservations }) => benchmarkObservations),
  };
  const { indicator } = subject;
  const { lines, benchmarkObservations } = await completeTrendLines(
    together,
    { indicator, ...ground },
    context,
  );
  return { rows: subject.ages.flatMap((age) => rowOf(age, lines)), benchmarkObservations };
}

/** A row of a profile as the question about a trend that it comes from. */
export function trendSelection(
  { indicator }: Pick<ProfileSubject, 'indicator'>,
  age: AgeBand,
  { area, benchmark }: Pick<ProfileSelection, 'area' | 'benchmark'>,
): LineSelection {
  return { indicator, areas: [area], sex: 'persons', age, benchmark, by: 'area', categoryType: null };
}

function askForFigures(
  { indicator, ages }: ProfileSubject,
  { area, benchmark }: ProfileSelection,
  areas: KnownAreas,
  { store, version }: AnswerContext,
): Promise<StoredObservation[]> {
  const codes = [area.code, ...findEarlierCodes(areas, area.code), ...(benchmark ? [benchmark.code] : [])];
  return store.findObservations({
    indicator: indicator.id,
    areas: [...new Set(codes)],
    sexes: ['persons'],
    ages: ages.map(ageKey),
    categoryTypes: null,
    version,
  });
}

function layOut(
  selection: LineSelection,
  found: readonly StoredObservation[],
  areas: KnownAreas,
): TrendLines {
  const ofAge = found.filter(({ age }) => ageKey(age) === ageKey(selection.age));
  const isBenchmark = (each: StoredObservation) => each.area === selection.benchmark?.code;
  const { lines, benchmarkObservations } = layOutTrendLines(
    selection,
    { ofAreas: ofAge.filter((each) => !isBenchmark(each)), ofBenchmark: ofAge.filter(isBenchmark) },
    areas,
  );
  const shown = lines.map((line) => ({
    ...line,
    observations: keepRecent(likeTheLatest(line.observations)),
  }));
  const spans = new Set(shown.filter(({ role }) => role === 'area').flatMap(spansOf));
  const isBeside = (each: Figure) => spans.has(spanKey(each.period));
  return {
    lines: shown.map((line) =>
      line.role === 'area' ? line : { ...line, observations: line.observations.filter(isBeside) },
    ),
    benchmarkObservations: benchmarkObservations.filter(isBeside),
  };
}

const spansOf = ({ observations }: TrendLine): string[] => observations.map(({ period }) => spanKey(period));

function likeTheLatest(observations: readonly Figure[]): readonly Figure[] {
  const latest = observations.at(-1);
  if (!latest) return observations;
  const length = monthsIn(latest.period);
  return observations.filter(
    ({ period }) => period.kind === latest.period.kind && monthsIn(period) === length,
  );
}

/** As many as a recent trend takes, and all since a year before the latest. */
function keepRecent(observations: readonly Figure[]): readonly Figure[] {
  const latest = observations.at(-1)?.period.start ?? '';
  const yearBefore = `${Number(latest.slice(0, 4)) - 1}${latest.slice(4)}`;
  const recent = observations.slice(-pointsInRecentTrend);
  return observations.filter((each) => recent.includes(each) || each.period.start >= yearBefore);
}

function rowOf(age: AgeBand, lines: readonly TrendLine[]): RowLines[] {
  const ofAge = lines.filter((line) => ageKey(line.age) === ageKey(age));
  const area = ofAge.find(({ role }) => role === 'area');
  if (!area) return [];
  return [{ area, benchmark: ofAge.find(({ role }) => role === 'benchmark') ?? null }];
}
