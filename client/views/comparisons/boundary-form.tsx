import { Link } from '@tanstack/react-router';
import type { ComparisonAnswer } from '../../../server/contract/comparison.ts';
import { BoundaryMapChart } from '../../charts/comparison/boundary-map.tsx';
import { type ComparisonSelection, printComparisonSelection } from '../../selection/comparison-selection.ts';
import { Waiting } from '../../ui/waiting.tsx';

/** The areas as their boundaries lie or, where none is held, what to bring and the map that needs none. */
export function BoundaryForm({
  answer,
  selection,
  onToggle,
}: {
  readonly answer: ComparisonAnswer;
  readonly selection: ComparisonSelection;
  readonly onToggle: (code: string) => void;
}) {
  const { boundaryMap } = answer;
  if (boundaryMap === null) return <Waiting what="the map" />;
  if (boundaryMap.why === null)
    return <BoundaryMapChart answer={answer} boundaryMap={boundaryMap} onToggle={onToggle} />;
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">
        {boundaryMap.why} {boundaryMap.howToSupply}
      </p>
      <p className="govuk-body">
        With nothing to draw there is no picture to download; the figures are in the files below.
      </p>
      <p className="govuk-body">
        <Link to="/data">Bring a file of boundaries</Link>
      </p>
      <p className="govuk-body">
        <Link to="/comparisons" search={printComparisonSelection({ ...selection, view: 'map' })}>
          Show the tile map, which needs none
        </Link>
      </p>
    </div>
  );
}
