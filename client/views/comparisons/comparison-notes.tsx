import { Link } from '@tanstack/react-router';
import {
  commissionedWords,
  missingAreas,
  toCaveatGround,
} from '../../../server/contract/area-comparison-words.ts';
import { caveatsShown } from '../../../server/contract/caveat-words.ts';
import type { ComparisonAnswer } from '../../../server/contract/comparison.ts';
import { england } from '../../selection/trend-selection.ts';
import { CaveatSection } from '../frame/caveat-section.tsx';

/** What a reader must know before using the figures: caveats, and areas without a value with the reason. */
export function ComparisonNotes({ answer }: { readonly answer: ComparisonAnswer }) {
  const ground = toCaveatGround(answer);
  return <CaveatSection caveats={caveatsShown(ground)} ground={ground} missing={missingAreas(answer)} />;
}

const methodPages: Record<
  ComparisonAnswer['question']['method'],
  { readonly id: string; readonly name: string }
> = {
  ci95: { id: 'compare-by-limits', name: 'comparison with a benchmark' },
  'ci95-99.8': { id: 'compare-by-limits', name: 'comparison with a benchmark' },
  quintile: { id: 'percentile-categories', name: 'fifths by percentiles' },
  funnel: { id: 'funnel-limits-of-rates', name: 'funnels' },
};

const overlapPage = { id: 'compare-by-overlap', name: 'comparison by overlap of limits' };

/** At one level a benchmark other than England is compared with by the limits of both. */
function methodPageOf({ question: { method }, comparator, benchmark }: ComparisonAnswer) {
  const isUncertain =
    comparator !== null && comparator.code !== england && benchmark?.measure.lower95 !== null;
  return method === 'ci95' && isUncertain ? overlapPage : methodPages[method];
}

/** How the areas are judged, with the confidence, and where the method is set out in full. */
export function ComparisonMethodNote({ answer }: { readonly answer: ComparisonAnswer }) {
  const page = methodPageOf(answer);
  const commissioned = commissionedWords(answer);
  return (
    <section aria-labelledby="method">
      <h2 className="govuk-heading-s" id="method">
        How the areas are compared
      </h2>
      <p className="govuk-body">{answer.comparisonMethod}</p>
      <p className="govuk-body">{answer.rankNote}</p>
      {commissioned === null ? null : <p className="govuk-body">{commissioned}</p>}
      <p className="govuk-body">
        The method in full:{' '}
        <Link to="/methods" hash={page.id}>
          {page.name}
        </Link>
      </p>
    </section>
  );
}
