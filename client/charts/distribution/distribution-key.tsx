import { boxFill, boxOutline, keyOfSpread } from '../../../server/contract/distribution-plot.ts';
import type { boxKey } from '../../../server/contract/distribution-words.ts';
import { markerPath } from '../../../server/contract/marker-shapes.ts';
import { secondaryTextColour, textColour } from '../../../server/contract/palette.ts';
import type { DistributionRow } from './to-distribution-series.ts';

/** What box, line, whiskers and points are, in plain words: those that the chart has. */
export function DistributionKey({ rows }: { readonly rows: readonly DistributionRow[] }) {
  return (
    <ul className="distribution-key" aria-label="Key">
      {keyOfSpread({ columns: rows.map(({ column }) => column) }).map(({ mark, words }) => (
        <li key={mark}>
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
            <Swatch mark={mark} />
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}

function Swatch({ mark }: { readonly mark: keyof typeof boxKey }) {
  switch (mark) {
    case 'box':
      return <rect x="3" y="3" width="14" height="14" fill={boxFill} stroke={boxOutline} />;
    case 'median':
      return <path d="M3 10H17" stroke={boxOutline} strokeWidth="3" />;
    case 'whisker':
      return <path d="M10 3V17M6 3H14M6 17H14" stroke={boxOutline} />;
    case 'outlier':
    case 'value':
      return <circle cx="10" cy="10" r="3" fill="#FFFFFF" stroke={boxOutline} strokeWidth="1.3" />;
    case 'marked':
      return <path d={markerPath('triangle', 10, 10, 5)} fill={textColour} />;
    case 'breakBefore':
      return <path d="M10 1V19" stroke={secondaryTextColour} strokeDasharray="1 3" />;
  }
}
