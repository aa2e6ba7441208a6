import type { AreaTrendsAnswer } from '../../../server/contract/area-trends.ts';
import { gapKey } from '../../../server/contract/area-trends-gaps.ts';
import { besideWords, ownLineWords } from '../../../server/contract/area-trends-words.ts';
import { contextColour, secondaryTextColour, seriesColours } from '../../../server/contract/palette.ts';

const [areaColour] = seriesColours;

/** What the lines of every panel are, and the strokes of years without a value. */
export function AreaTrendsKey({ answer }: { readonly answer: AreaTrendsAnswer }) {
  const gaps = gapKey(answer);
  return (
    <ul className="area-trends-key" aria-label="Key">
      <li>
        <svg viewBox="0 0 28 16" width="28" height="16" aria-hidden="true" focusable="false">
          <path d="M0 3H28V13H0Z" fill={areaColour} fillOpacity={0.16} />
          <path d="M0 8H28" stroke={areaColour} strokeWidth={2.2} />
        </svg>
        {ownLineWords}
      </li>
      {answer.benchmark === null ? null : (
        <li>
          <svg viewBox="0 0 28 16" width="28" height="16" aria-hidden="true" focusable="false">
            <path d="M0 8H28" stroke={contextColour} strokeWidth={1.4} />
          </svg>
          {besideWords(answer)}
        </li>
      )}
      {gaps === null ? null : (
        <li>
          <svg viewBox="0 0 28 16" width="28" height="16" aria-hidden="true" focusable="false">
            <path d="M14 5V11" stroke={secondaryTextColour} strokeWidth={1.5} />
          </svg>
          {gaps}
        </li>
      )}
    </ul>
  );
}
