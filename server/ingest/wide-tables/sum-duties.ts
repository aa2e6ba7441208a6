import type { MissingReason } from '../../observation/missing.ts';
import type { Observation } from '../../observation/observation.ts';
import type { Period } from '../../observation/period.ts';
import type { ReadingContext } from '../layout.ts';
import { dutyType, preventionDuty, reliefDuty } from './hclic-duties.ts';
import { toFigure } from './to-figure.ts';

/** One duty of an area and period; `extract` is null where it is of the extract being read. */
interface DutyFigure extends Observation {
  readonly extract: string | null;
}

/** The indicator whose two duties come in tables of their own. */
const FAMILIES = 'homelessness-duty-owed-children';

/** The figures by duty of each extract being read. */
const figuresRead = new WeakMap<ReadingContext, DutyFigure[]>();

/** Keeps a figure of one duty until every file of the extract has been read. */
export function keepDuty(figure: Observation, context: ReadingContext): void {
  const known = figuresRead.get(context) ?? [];
  known.push({ ...figure, extract: null });
  figuresRead.set(context, known);
}

/**
 * Adds up families owed a prevention duty and families owed a relief duty, area by area, where both are in this extract
 * or one of them is held of another. A household is owed one duty at a time when it is assessed, so that none is counted
 * twice. A sum with a part that is missing is missing: it is never the other part alone.
 */
export async function sumDuties(context: ReadingContext): Promise<void> {
  const read = figuresRead.get(context);
  if (!read) return;
  for (const period of periodsOf(read)) await sumPeriod(period, read.filter(isOf(period)), context);
}

async function sumPeriod(
  period: Period,
  read: readonly DutyFigure[],
  context: ReadingContext,
): Promise<void> {
  const held = await context.held.findObservations({
    indicator: FAMILIES,
    categoryTypes: [dutyType],
    within: { start: period.start, end: period.end },
  });
  const duties = new Map([...held.filter(isOf(period)), ...read].map((figure) => [keyOf(figure), figure]));
  let sums = 0;
  for (const area of new Set(read.map((figure) => figure.area))) {
    const parts = [preventionDuty, reliefDuty].flatMap(({ value }) => duties.get(`${area} ${value}`) ?? []);
    if (parts.length < 2) continue;
    takeSum(parts, context);
    sums++;
  }
  if (sums === 0) context.findings.add('other-duty-not-held', { said: period.label });
}

function takeSum(parts: readonly DutyFigure[], context: ReadingContext): void {
  const [first] = parts;
  const own = parts.find(({ extract }) => extract === null);
  if (!first || !own) return;
  const tally = context.indicators.find(FAMILIES);
  for (const { extract } of parts) if (extract !== null) context.sink.dependOn(extract);
  const counts = parts.map(({ count }) => count).filter((count) => count !== null);
  const isComplete = counts.length === parts.length;
  const sum = toFigure({
    indicator: FAMILIES,
    area: own.area,
    period: own.period,
    age: own.age,
    count: isComplete ? counts.reduce((one, other) => one + other, 0) : null,
    missing: isComplete ? null : reasonOf(parts),
    notes: [...new Set([...parts.flatMap(({ notes }) => notes), 'Prevention duty and relief duty added up'])],
    line: own.line,
  });
  context.sink.take(sum, tally, false);
}

/** One part that is hidden hides the sum; otherwise there is no figure. */
function reasonOf(parts: readonly DutyFigure[]): MissingReason {
  return parts.some(({ count, missing }) => count === null && missing === 'suppressed')
    ? 'suppressed'
    : 'not-available';
}

function periodsOf(figures: readonly DutyFigure[]): Period[] {
  return [...new Map(figures.map(({ period }) => [`${period.start} ${period.end}`, period])).values()];
}

function isOf({ start, end }: Period): (figure: { readonly period: Period }) => boolean {
  return ({ period }) => period.start === start && period.end === end;
}

function keyOf({ area, category }: Pick<Observation, 'area' | 'category'>): string {
  return `${area} ${category?.value ?? ''}`;
}
