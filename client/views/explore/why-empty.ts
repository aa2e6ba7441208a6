import type { CausesAnswer } from '../../../server/contract/causes.ts';
import { groupsWithBars } from '../../../server/contract/causes-words.ts';
import type { ComparisonAnswer } from '../../../server/contract/comparison.ts';
import type { InequalityAnswer } from '../../../server/contract/inequality.ts';
import type { OverviewAnswer } from '../../../server/contract/overview.ts';
import type { PartnerTrendAnswer } from '../../../server/contract/partner-trend.ts';
import type { TrendAnswer } from '../../../server/contract/trend.ts';

/** Said where rows are held and not one of them has a value that may be shown. */
export const allWithheld = 'Every figure is suppressed or not available, so there is nothing to draw.';

interface Measured {
  readonly value: number | null;
  readonly count: number | null;
}

const isFigure = (measure: Measured | null): boolean =>
  measure !== null && (measure.value !== null || measure.count !== null);

/** Of more areas each with a reason of its own, the reasons are not repeated. */
const mostNamed = 3;

/** Why an answer has no line of an area to draw; null where it has one. */
export function whyNoTrend({ series, why }: Pick<TrendAnswer, 'series' | 'why'>): string | null {
  const own = series.filter(({ role }) => role === 'area');
  const drawn = (own.length === 0 ? series : own).some(({ points }) => points.some(isFigure));
  if (drawn) return null;
  if (own.length > mostNamed) return 'No figures that can be shown are held for any of these areas.';
  return why ?? own.find((each) => each.why !== null)?.why ?? allWithheld;
}

/** Why areas cannot be set beside each other, or the one that it is about has no place among them. */
export function whyNoComparison(
  { rows, why, period }: Pick<ComparisonAnswer, 'rows' | 'why' | 'period'>,
  about: string | null,
): string | null {
  if (why !== null) return why;
  const row = rows.find(({ area }) => area.code === about);
  if (row && !isFigure(row.measure)) {
    return `${row.area.name} has no figure of ${period?.label ?? 'the period'} to set among others. ${row.why ?? ''}`.trim();
  }
  return rows.some(({ measure }) => isFigure(measure)) ? null : allWithheld;
}

/** Why there is no cell with a figure. */
export function whyNoOverview({ rows, why }: Pick<OverviewAnswer, 'rows' | 'why'>): string | null {
  const hasFigure = rows.some(({ cells }) => cells.some(({ measure }) => isFigure(measure)));
  return why ?? (hasFigure ? null : allWithheld);
}

/** Why no group has a figure. */
export function whyNoGroups(
  answer: Pick<InequalityAnswer, 'categories' | 'throughTime' | 'why'>,
): string | null {
  if (answer.categories.some(({ measure }) => (measure?.value ?? null) !== null)) return null;
  return answer.why ?? allWithheld;
}

/** Why no age piece has a rate to draw. */
export function whyNoPieces({
  pieces,
  why,
  headline,
}: Pick<PartnerTrendAnswer, 'why' | 'headline'> & {
  readonly pieces: readonly { readonly points: readonly { readonly value: number | null }[] }[];
}): string | null {
  const isDrawn = pieces.some(({ points }) => points.some(({ value }) => value !== null));
  return why ?? (isDrawn ? null : `${headline}.`);
}

/** Why no cause can be shown, and what to bring. */
export function whyNoCauses(
  answer: Pick<CausesAnswer, 'groups' | 'headline' | 'why' | 'howToSupply'>,
): string | null {
  const { why, howToSupply, headline } = answer;
  if (why !== null) return [why, howToSupply ?? ''].filter(Boolean).join(' ');
  return groupsWithBars(answer).length === 0 ? `${headline}.` : null;
}
