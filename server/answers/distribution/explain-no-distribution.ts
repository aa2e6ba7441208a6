import type { DistributionPeriod } from '../../contract/distribution.ts';
import { absentReasonWords } from '../../contract/distribution-words.ts';
import type { Period } from '../../observation/period.ts';
import type { ComparisonSelection } from '../comparison/comparison-selection.ts';
import { explainNothing } from '../comparison/explain-nothing.ts';
import type { KnownAreas } from '../known-areas.ts';
import { spanWords } from '../trend/describe-selection.ts';

/** Why no area has a value in any of the periods, and what there is instead; null where one has. */
export function explainNoDistribution(
  selection: ComparisonSelection,
  periods: readonly DistributionPeriod[],
  held: { readonly held: readonly Period[]; readonly areas: KnownAreas },
): string | null {
  if (periods.some(({ areas }) => areas > 0)) return null;
  if (periods.length === 0) return explainNothing(selection, [], { ...held, hasFigures: false });
  const said = new Set(
    periods.flatMap(({ missing }) => missing.map(({ reason }) => absentReasonWords(reason))),
  );
  const when = spanWords(periods.map(({ period }) => period));
  return `None of the areas has a value in ${when}: ${[...said].join(', or ')}.`;
}
