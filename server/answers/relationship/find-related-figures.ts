import type { ComparisonRow } from '../../contract/comparison.ts';
import type { AgeBand } from '../../observation/age-band.ts';
import type { Extract } from '../../observation/extract.ts';
import type { Period } from '../../observation/period.ts';
import type { AnswerContext } from '../answer-context.ts';
import type { ComparisonSelection } from '../comparison/comparison-selection.ts';
import { findAgesWithRates } from '../comparison/find-ages-with-rates.ts';
import { type ComparedFigures, findComparedFigures } from '../comparison/find-compared-figures.ts';
import { latestFirst } from '../comparison/held-periods.ts';
import { toComparisonRows } from '../comparison/to-comparison-rows.ts';
import type { KnownAreas } from '../known-areas.ts';
import { spanKey } from '../trend/trend-periods.ts';
import type { MatchedPeriods } from './match-periods.ts';
import type { RelationshipSelection } from './relationship-selection.ts';

/** What is held of one of the two indicators in the period shown. */
export interface RelatedSide {
  readonly selection: ComparisonSelection;
  readonly figures: ComparedFigures;
  /** By the code of the area: every area of the selection has one. */
  readonly rows: ReadonlyMap<string, ComparisonRow>;
}

/** Both indicators in the periods shown. */
export interface RelatedFigures {
  readonly periods: MatchedPeriods;
  readonly x: RelatedSide;
  readonly y: RelatedSide;
  /** Later periods of both in which too few areas have both values. */
  readonly passedOver: readonly MatchedPeriods[];
}

interface Setting {
  readonly areas: KnownAreas;
  readonly extracts: ReadonlyMap<string, Extract>;
  readonly context: AnswerContext;
}

/** With fewer areas there is no correlation. */
export const FEWEST_AREAS = 3;

/**
 * Finds both figures of every area in the period asked for. For the latest, periods that both have are tried from the
 * newest back until three areas have both values; where they never have, the period with most of them stands. Null where
 * no period matches.
 */
export async function findRelatedFigures(
  selection: RelationshipSelection,
  matched: readonly MatchedPeriods[],
  setting: Setting,
): Promise<RelatedFigures | null> {
  const passed: RelatedFigures[] = [];
  for (const periods of candidatesOf(selection, matched)) {
    const found = await findInPeriods(selection, periods, setting);
    if (countBoth(found) >= FEWEST_AREAS) {
      return { ...found, passedOver: passed.map((each) => each.periods) };
    }
    passed.push(found);
  }
  const [first, ...others] = passed;
  return first
    ? others.reduce((best, each) => (countBoth(each) > countBoth(best) ? each : best), first)
    : null;
}

function candidatesOf(
  { period }: RelationshipSelection,
  matched: readonly MatchedPeriods[],
): readonly MatchedPeriods[] {
  if (period === null) {
    const order = latestFirst(matched.map(({ y }) => y));
    return matched.toSorted((one, other) => order.indexOf(one.y) - order.indexOf(other.y));
  }
  const isAsked = (each: Period) => spanKey(each) === spanKey(period);
  const asked = matched.find(({ y }) => isAsked(y)) ?? matched.find(({ x }) => isAsked(x));
  return asked ? [asked] : [];
}

async function findInPeriods(
  selection: RelationshipSelection,
  periods: MatchedPeriods,
  setting: Setting,
): Promise<RelatedFigures> {
  const [x, y] = await Promise.all([
    findSide({ ...selection.x, period: periods.x }, periods.x, setting),
    findSide({ ...selection.y, period: periods.y }, periods.y, setting),
  ]);
  return { periods, x, y, passedOver: [] };
}

/** With nothing held of its age or sex every area has its row all the same, which says so. */
async function findSide(
  selection: ComparisonSelection,
  period: Period,
  { areas, extracts, context }: Setting,
): Promise<RelatedSide> {
  const ground = { indicator: selection.indicator, areas, extracts };
  const found = await findComparedFigures(selection, [period], { ground, context });
  const figures = found ?? nothingIn(period);
  const agesWithRates: readonly AgeBand[] = await findAgesWithRates(
    figures.byArea.values(),
    selection.indicator,
    () => context.store.findHoldings(context.version),
  );
  const heldCodes = new Set(selection.indicator.holdings?.areaCodes ?? []);
  const { rows } = toComparisonRows(figures, {
    selection,
    duties: context.catalogue.duties,
    absence: { period, replaced: figures.replaced, areas, agesWithRates, heldCodes },
  });
  return { selection, figures, rows: new Map(rows.map((row) => [row.area.code, row])) };
}

function nothingIn(period: Period): ComparedFigures {
  return { period, byArea: new Map(), benchmark: null, replaced: new Map(), passedOver: [] };
}

function countBoth({ x, y }: RelatedFigures): number {
  return [...x.rows].filter(
    ([code, row]) => row.measure.value !== null && (y.rows.get(code)?.measure.value ?? null) !== null,
  ).length;
}
