import type { ReadingContext } from '../layout.ts';
import type { AreaCount, YearCount } from './count-areas.ts';
import { periodOfYear, threeYearsFrom } from './period-of-year.ts';
import { Tally } from './tally.ts';
import { type FigureSet, writeFigures } from './write-figures.ts';
import { writeMasked } from './write-masked.ts';

/** How many years are pooled, where every one of them is there whole. */
const POOLED = 3;

/** Sends on the figures of every year, and of three years together where an area has all three. */
export function writePeriods(
  years: ReadonlyMap<number, YearCount>,
  months: ReadonlyMap<number, readonly number[]>,
  context: ReadingContext,
): void {
  const sets = listSets(years, months, context);
  if (context.policy !== 'published-open') writeMasked([...sets], context);
  else for (const set of sets) writeFigures(set, context);
}

function* listSets(
  years: ReadonlyMap<number, YearCount>,
  months: ReadonlyMap<number, readonly number[]>,
  { findings }: ReadingContext,
): Generator<FigureSet> {
  const wholeYears = new Map<number, YearCount>();
  for (const [year, count] of years) {
    const { areas, wholes, hasAdjusted } = count;
    const { period, doubt } = periodOfYear(year, months.get(year) ?? null);
    if (doubt) findings.add(doubt, { said: period.label });
    if (period.kind === 'calendar') wholeYears.set(year, count);
    for (const [area, { tally, line }] of areas) {
      const parts = (wholes.get(area) ?? []).map((member) => ({ area: member, period }));
      yield { area, period, hasAdjusted, tally, line, parts };
    }
  }
  for (const year of wholeYears.keys()) yield* listPools(year, wholeYears);
}

function* listPools(from: number, years: ReadonlyMap<number, YearCount>): Generator<FigureSet> {
  const pooled = Array.from({ length: POOLED }, (_, after) => from + after).flatMap(
    (year) => years.get(year) ?? [],
  );
  const [first] = pooled;
  if (!first || pooled.length < POOLED) return;
  const period = threeYearsFrom(from);
  const parts = Array.from({ length: POOLED }, (_, after) => periodOfYear(from + after, null).period);
  const hasAdjusted = pooled.every((year) => year.hasAdjusted);
  for (const area of first.areas.keys()) {
    const counts = pooled.flatMap(({ areas }) => areas.get(area) ?? []);
    const tally = counts.length === POOLED ? addUp(counts) : null;
    if (!tally) continue;
    const line = first.areas.get(area)?.line ?? 1;
    yield { area, period, hasAdjusted, tally, line, parts: parts.map((part) => ({ area, period: part })) };
  }
}

/** Null where one year has single years of age and another bands. */
function addUp(counts: readonly AreaCount[]): Tally | null {
  const [first] = counts;
  if (!first || counts.some(({ tally }) => tally.kind !== first.tally.kind)) return null;
  const tally = new Tally(first.tally.kind);
  for (const count of counts) tally.addAll(count.tally);
  return tally;
}
