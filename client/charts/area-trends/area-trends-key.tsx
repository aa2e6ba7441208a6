import type { AreaTrendsAnswer } from '../../../server/contract/area-trends.ts';
import { contextColour, seriesColours } from '../../../server/contract/palette.ts';

const [areaColour] = seriesColours;

/** What the lines of every panel are. */
export function AreaTrendsKey({ answer: { benchmark } }: { readonly answer: AreaTrendsAnswer }) {
  return (
    <ul className="area-trends-key" aria-label="Key">
      <li>
        <svg viewBox="0 0 28 16" width="28" height="16" aria-hidden="true" focusable="false">
          <path d="M0 3H28V13H0Z" fill={areaColour} fillOpacity={0.16} />
          <path d="M0 8H28" stroke={areaColour} strokeWidth={2.2} />
        </svg>
        The area, its latest value and its 95% limits
      </li>
      {benchmark === null ? null : (
        <li>
          <svg viewBox="0 0 28 16" width="28" height="16" aria-hidden="true" focusable="false">
            <path d="M0 8H28" stroke={contextColour} strokeWidth={1.4} />
          </svg>
          {benchmark.area.name}, in every panel
        </li>
      )}
    </ul>
  );
}
