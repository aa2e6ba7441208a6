import type { InequalityIndex, SlopeIndexAnswer } from '../../contract/inequality.ts';
import type { TrendPoint } from '../../contract/trend.ts';
import { describeLimits } from '../trend/describe-method.ts';
import type { Division } from './gather-divisions.ts';
import type { InequalitySelection } from './inequality-selection.ts';

/** What was worked out, and so must be explained. */
export interface MethodMatter {
  readonly division: Division | null;
  readonly points: readonly TrendPoint[];
  readonly slopeIndex: SlopeIndexAnswer | null;
  readonly relativeIndex: InequalityIndex | null;
  /** Where the method is stretched; null elsewhere. */
  readonly warning: string | null;
}

const verdicts = {
  'low-is-good': 'better (lower) or worse (higher)',
  'high-is-good': 'better (higher) or worse (lower)',
  'no-judgement': 'lower or higher, neither being better',
} as const;

const LINE =
  'Slope index of inequality (Low and Low, Journal of Public Health 2004): a straight line through the groups, each ' +
  'placed by its share of the population from the most deprived to the least and weighted by that share; the index is ' +
  'the difference between the two ends of the line, in the unit of the figures.';

const RELATIVE = 'Relative index of inequality: the one end of that line over the other.';

const slopeLimits: Record<NonNullable<InequalityIndex['method']>, string> = {
  simulation:
    'The 95% and 99.8% confidence limits of both are from 100,000 simulated lines: each group is drawn from its own ' +
    'limits on the scale on which chance moves it evenly, with a fixed seed.',
  normal: "The 95% and 99.8% confidence limits are by the normal method, from the groups' own limits.",
  fieller: "The 95% and 99.8% confidence limits are by Fieller's method, from the groups' own limits.",
};

const GROUPS =
  'The groups are made of areas by how deprived they are on average: not everybody who lives in a deprived area is deprived.';

const GAP =
  'Gap: the difference between the two groups. Its 95% confidence limits are by the normal method from the 95% limits ' +
  'of both (Altman and Bland, BMJ 2003); it is more than chance where they leave 0 out, otherwise it may be chance.';

/** How everything in the answer was worked out, a sentence or two each. */
export function describeMethods(selection: InequalitySelection, matter: MethodMatter): string[] {
  const { division, points } = matter;
  if (division === null || points.length === 0) return [];
  return [
    comparisonOf(selection, points),
    describeLimits([{ points: [...points] }]),
    ...aboutIndices(matter),
    GAP,
    selection.by === 'sex' ? '' : GROUPS,
    unplacedOf(division),
  ].filter((note) => note !== '');
}

function comparisonOf({ area, trend }: InequalitySelection, points: readonly TrendPoint[]): string {
  if (points.every(({ comparison }) => comparison === 'not-compared')) return '';
  return (
    `Each group is compared with ${area.name} as a whole in the same period. It is similar when the value for ` +
    `${area.name} lies within the group's 95% confidence limits, otherwise ${verdicts[trend.indicator.polarity]}.`
  );
}

function aboutIndices({ slopeIndex, relativeIndex, warning }: MethodMatter): string[] {
  if (slopeIndex === null) return [];
  const methods = new Set([slopeIndex.method, relativeIndex?.method ?? null]);
  const limits = [...methods].flatMap((method) => (method === null ? [] : slopeLimits[method]));
  return [
    [LINE, relativeIndex === null ? '' : RELATIVE, ...limits].filter((part) => part !== '').join(' '),
    warning === null ? '' : `Beware: ${warning}.`,
  ];
}

function unplacedOf({ unplaced }: Division): string {
  if (unplaced.length === 0) return '';
  return `Left out, since their words do not say where they stand or repeat a place: ${unplaced.join('; ')}.`;
}
