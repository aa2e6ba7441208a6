import { Link } from '@tanstack/react-router';
import type { ComparisonAnswer } from '../../../server/contract/comparison.ts';
import { printTrendSelection } from '../../selection/print-trend-selection.ts';
import { defaultTrendSelection, mostAreas } from '../../selection/trend-selection.ts';
import { partnerAreaOf } from './partner-area-choices.ts';

/** Which councils stand in the comparison of a partner's area, and the way to the same through time. */
export function PartnerAreaTrend({
  answer,
  asAt,
}: {
  readonly answer: ComparisonAnswer;
  readonly asAt: string | null;
}) {
  const shown = partnerAreaOf(answer);
  if (shown === null) return null;
  const { indicator, question } = answer;
  const trend = {
    ...defaultTrendSelection,
    indicator: indicator.id,
    areas: shown.codes.slice(0, mostAreas),
    age: question.age.key,
    sex: question.sex,
    asAt,
  };
  const which = shown.codes.length > mostAreas ? `the ${mostAreas} highest of these` : 'these';
  return (
    <p className="govuk-body">
      Only councils that lie wholly within {shown.name} are shown.{' '}
      <Link to="/trends" search={printTrendSelection(trend)}>
        Show {which} through time
      </Link>
    </p>
  );
}
