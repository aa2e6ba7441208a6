import { ageKey } from '../../observation/age-band.ts';
import type { CoverageGap, FigureNumbers, FigurePair } from '../../observation/figure-change.ts';
import type { WarningCount } from '../../observation/problem.ts';
import { explain, type RuleName } from '../rules.ts';

/** Standard errors beyond which a figure is too far from the one of the last release to be taken without a word. */
const STANDARD_ERRORS = 5;

/** Figures, areas or periods that a warning names; the rest are counted. */
const EXAMPLES_NAMED = 3;

/** In the unit of the value; null where a figure has none. */
type StandardError = (figure: FigureNumbers) => number | null;

/**
 * Holds an extract against the release that is shown now: what that one covered and this one does not, and figures
 * that are more than five standard errors from those shown. The pairs are looked at one by one and not kept.
 */
export async function compareWithHeld(
  gaps: readonly CoverageGap[],
  pairs: AsyncIterable<readonly FigurePair[]>,
  standardError: StandardError,
): Promise<WarningCount[]> {
  return [...findShrinking(gaps), ...(await findJumps(pairs, standardError))];
}

function findShrinking(gaps: readonly CoverageGap[]): WarningCount[] {
  const missing = gaps.map(({ missingAreas, missingPeriods }) => missingAreas.length + missingPeriods.length);
  const count = missing.reduce((sum, each) => sum + each, 0);
  if (count === 0) return [];
  const said = gaps
    .filter((_, at) => missing[at] !== 0)
    .map(describeGap)
    .join('; ');
  return [toWarning('coverage-shrunk', count, said, null)];
}

function describeGap({ indicator, missingAreas, missingPeriods }: CoverageGap): string {
  const parts = [
    ...(missingAreas.length > 0 ? [`areas ${nameFirst(missingAreas)}`] : []),
    ...(missingPeriods.length > 0 ? [`periods ${nameFirst(missingPeriods)}`] : []),
  ];
  return `${indicator} without ${parts.join(' and ')}`;
}

/** A figure with how many standard errors it moved. */
interface Jump {
  readonly pair: FigurePair;
  readonly errors: number;
}

async function findJumps(
  pairs: AsyncIterable<readonly FigurePair[]>,
  standardError: StandardError,
): Promise<WarningCount[]> {
  let count = 0;
  let firstLine = Number.POSITIVE_INFINITY;
  let largest: readonly Jump[] = [];
  for await (const batch of pairs) {
    for (const pair of batch) {
      const errors = measureJump(pair, standardError);
      if (errors <= STANDARD_ERRORS) continue;
      count++;
      firstLine = Math.min(firstLine, pair.line);
      largest = [...largest, { pair, errors }]
        .toSorted((one, other) => other.errors - one.errors || one.pair.line - other.pair.line)
        .slice(0, EXAMPLES_NAMED);
    }
  }
  if (count === 0) return [];
  const examples = largest.map(({ pair }) => describeJump(pair));
  return [toWarning('jump-against-last-release', count, andFurther(examples, count, '; '), firstLine)];
}

/**
 * How many standard errors a figure moved: those of the figure shown now or, where it has none (a count of 0), of the
 * new one. Figures that are counts alone are compared by them. 0 where nothing can be compared.
 */
function measureJump({ before, after }: FigurePair, standardError: StandardError): number {
  const [one, other] =
    before.value === null && after.value === null
      ? [countAsValue(before), countAsValue(after)]
      : [before, after];
  if (one.value === null || other.value === null) return 0;
  const error = standardError(one) ?? standardError(other);
  return error === null ? 0 : Math.abs(other.value - one.value) / error;
}

function countAsValue(figure: FigureNumbers): FigureNumbers {
  return { ...figure, value: figure.count, lower95: null, upper95: null };
}

function describeJump({
  indicator,
  area,
  period,
  sex,
  age,
  category,
  before,
  after,
  line,
}: FigurePair): string {
  const parts = category ? [category.type, category.value] : [];
  const key = [indicator, area, period.label, sex, ageKey(age), ...parts].join(', ');
  const [was, is] = [before.value ?? before.count, after.value ?? after.count];
  return `line ${line}, ${key}: ${written(was)} before and ${written(is)} now`;
}

function written(value: number | null): string {
  return value === null ? 'none' : String(Number(value.toPrecision(6)));
}

function nameFirst(names: readonly string[]): string {
  return andFurther(names.slice(0, EXAMPLES_NAMED), names.length, ', ');
}

function andFurther(examples: readonly string[], count: number, separator: string): string {
  const rest = count - examples.length;
  return examples.join(separator) + (rest > 0 ? ` and ${rest} more` : '');
}

function toWarning(rule: RuleName, count: number, said: string, firstLine: number | null): WarningCount {
  return { rule, count, message: explain(rule, said), firstLine };
}
