import type { ComparedMeasure, ComparisonRow } from '../../contract/comparison.ts';
import type { Comparison } from '../../contract/parts.ts';
import type { AgeBand } from '../../observation/age-band.ts';
import type { Area } from '../../observation/area.ts';
import type { Duty } from '../../observation/duty.ts';
import type { Period } from '../../observation/period.ts';
import { findLead } from '../../responsibility/find-lead.ts';
import { commissionerOfFigure } from '../commissioner-of-figure.ts';
import { completeMeasure, type Measure } from '../complete-measure.ts';
import { toAreaAnswer, toPeriodAnswer } from '../contract-nouns.ts';
import type { Figure } from '../denominators/denominator.ts';
import type { KnownIndicator } from '../known-indicators.ts';
import { toFigurePoint } from '../to-figure-point.ts';
import { toBenchmark } from './benchmark-manner.ts';
import { compareArea } from './compare-area.ts';
import type { ComparisonSelection } from './comparison-selection.ts';
import { divideIntoFifths } from './divide-into-fifths.ts';
import { type AbsenceGround, explainNoValue } from './explain-no-value.ts';
import type { ComparedFigures } from './find-compared-figures.ts';
import { type JudgedFunnel, judgeFunnel } from './judge-funnel.ts';
import { rankValues } from './rank-areas.ts';

/** What rows are worked out with. */
export interface RowSetting {
  readonly selection: ComparisonSelection;
  readonly duties: readonly Duty[];
  readonly absence: AbsenceGround;
}

/** The areas worked out: their rows, the benchmark's figure, and the funnel and fifths that they make together. */
export interface ComparedAreas {
  readonly rows: readonly ComparisonRow[];
  readonly benchmark: ComparedMeasure | null;
  /** Null where there is nothing to judge: no period is known. */
  readonly funnel: JudgedFunnel | null;
  readonly quintileBounds: readonly number[];
}

/** An area with its figure, where one is held. */
interface AreaMeasured {
  readonly area: Area;
  readonly figure: Figure | null;
  readonly measure: Measure;
}

const NOTHING: Measure = {
  value: null,
  lower95: null,
  upper95: null,
  lower998: null,
  upper998: null,
  missing: 'not-available',
  method: null,
};

/**
 * Works out every area of a comparison: its limits where none were published, its comparison by the method asked for,
 * its rank (its change is worked out apart: see `compare-ranks.ts`), fifth and place in the funnel. The highest value comes first; areas without one come last, with the reason.
 */
export function toComparisonRows(figures: ComparedFigures, setting: RowSetting): ComparedAreas {
  const { selection } = setting;
  const measured = selection.areas.map((area) =>
    measureArea(area, figures.byArea.get(area.code) ?? null, selection.indicator),
  );
  const values = measured.map(({ measure }) => measure.value);
  const funnel = judgeFunnel(measured.map(toCandidate), selection.indicator.unit, figures.period);
  const { fifths, bounds } = divideIntoFifths(values);
  const ranks = rankValues(values);
  const benchmark = measureBenchmark(figures, setting);
  const compared = benchmark && selection.benchmark ? toBenchmark(selection.benchmark, benchmark) : null;
  const rows = measured.map((each, place) => {
    const verdict = funnel.verdicts[place] ?? { place: null, why: '' };
    const comparison = isBenchmark(each.area, selection)
      ? 'not-compared'
      : compareArea(each.measure, verdict, {
          method: selection.method,
          polarity: selection.indicator.polarity,
          benchmark: compared,
        });
    return {
      area: toAreaAnswer(each.area),
      measure: toMeasure(each, comparison, figures.period, setting),
      rank: ranks[place] ?? null,
      rankBefore: null,
      rankChange: null,
      comparison,
      quintile: fifths[place] ?? null,
      funnel: verdict.place,
      funnelWhy: verdict.place ? null : verdict.why,
      why: each.measure.value === null ? explainNoValue(each.area, each.figure, setting.absence) : null,
    };
  });
  return { rows: rows.sort(compareRows), benchmark, funnel, quintileBounds: bounds };
}

/** A benchmark that stands among the areas is not compared with itself; a funnel compares every area. */
const isBenchmark = ({ code }: Area, { benchmark }: ComparisonSelection): boolean => code === benchmark?.code;

function measureArea(area: Area, figure: Figure | null, { unit }: KnownIndicator): AreaMeasured {
  return { area, figure, measure: figure ? completeMeasure(figure, unit) : NOTHING };
}

function toCandidate({ figure, measure }: AreaMeasured) {
  return {
    value: measure.value,
    count: figure?.count ?? null,
    denominator: figure?.denominator ?? null,
  };
}

function measureBenchmark(figures: ComparedFigures, setting: RowSetting): ComparedMeasure | null {
  const { benchmark, indicator } = setting.selection;
  if (!benchmark) return null;
  const measured = measureArea(benchmark, figures.benchmark, indicator);
  return toMeasure(measured, 'not-compared', figures.period, setting);
}

function toMeasure(
  { area, figure, measure }: AreaMeasured,
  comparison: Comparison,
  period: Period,
  { selection: { indicator, age }, duties }: RowSetting,
): ComparedMeasure {
  if (!figure) return toMissingMeasure(area, { period, age }, { indicator, duties });
  return toFigurePoint({ observation: figure, measure, comparison }, area, { indicator, duties });
}

/** An area of which no figure is held: the place is kept, and so is who was responsible. */
function toMissingMeasure(
  area: Area,
  { period, age }: { readonly period: Period; readonly age: AgeBand },
  { indicator: { theme }, duties }: { readonly indicator: KnownIndicator; readonly duties: readonly Duty[] },
): ComparedMeasure {
  const { commissioner, splitBecause, splitInWords } = commissionerOfFigure({ theme, age, period }, duties);
  return {
    period: toPeriodAnswer(period),
    ...NOTHING,
    count: null,
    denominator: null,
    notes: [],
    comparison: 'not-compared',
    commissioner,
    splitBecause,
    ...(splitInWords === null ? {} : { splitInWords }),
    lead: findLead({ theme, period, areaTypes: area.types }, duties),
    extract: null,
  };
}

/** Highest value first, no value last; equals by name. */
function compareRows(one: ComparisonRow, other: ComparisonRow): number {
  const [value, otherValue] = [one.measure.value, other.measure.value];
  const byName = () => one.area.name.localeCompare(other.area.name, 'en-GB');
  if (value === null || otherValue === null)
    return Number(value === null) - Number(otherValue === null) || byName();
  return otherValue - value || byName();
}
