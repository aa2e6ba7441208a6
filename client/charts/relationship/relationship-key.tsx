import { benchmarkColour } from '../../../server/contract/palette.ts';
import type { RelationshipAnswer } from '../../../server/contract/relationship.ts';
import { PointMark } from './scatter-plot.tsx';

/** What the marks and the line mean. */
export function RelationshipKey({ answer: { points, line } }: { readonly answer: RelationshipAnswer }) {
  const named = points.filter(({ isNamed }) => isNamed).length;
  const hasBand = line !== null && line.slope.lower95 !== null;
  return (
    <ul className="relationship-key" aria-label="Key">
      <li>
        <Swatch isNamed={false} />
        {points.length} areas
      </li>
      {named === 0 ? null : (
        <li>
          <Swatch isNamed />
          {named === 1 ? 'Area asked for' : 'Areas asked for'}
        </li>
      )}
      {line === null ? null : (
        <li>
          <svg width={30} height={16} aria-hidden="true">
            {hasBand ? <rect y={2} width={30} height={12} fill={benchmarkColour} fillOpacity={0.16} /> : null}
            <path d="M0 8H30" stroke={benchmarkColour} strokeWidth={2} />
          </svg>
          {hasBand ? 'Regression line with its 95% band' : 'Regression line'}
        </li>
      )}
    </ul>
  );
}

function Swatch({ isNamed }: { readonly isNamed: boolean }) {
  return (
    <svg width={18} height={18} aria-hidden="true">
      <PointMark point={{ isNamed }} x={9} y={9} radius={4.5} isCurrent={false} />
    </svg>
  );
}
