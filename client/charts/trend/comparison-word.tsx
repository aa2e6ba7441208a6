import './trend.css';
import { comparisonMark, comparisonWords } from '../../../server/contract/comparison-words.ts';
import { markerPath } from '../../../server/contract/marker-shapes.ts';
import { textColour } from '../../../server/contract/palette.ts';
import type { Comparison } from '../../../server/contract/parts.ts';

/** A comparison as shape, colour and words together: "▲ Worse than England". */
export function ComparisonWord({
  comparison,
  benchmark,
}: {
  readonly comparison: Comparison;
  readonly benchmark: string;
}) {
  const mark = comparisonMark(comparison);
  const words = comparisonWords(comparison, benchmark);
  return (
    <span className="trend-comparison">
      {mark === null ? null : (
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
          <path
            d={markerPath(mark.shape, 8, 8, 5.5)}
            fill={mark.colour}
            stroke={textColour}
            strokeWidth="1"
          />
        </svg>
      )}
      {words.charAt(0).toUpperCase() + words.slice(1)}
    </span>
  );
}
