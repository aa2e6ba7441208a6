import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { benchmarkColour } from '../../../server/contract/palette.ts';
import type { RelationshipSeries } from './to-relationship-series.ts';

/** Under the points: the regression line, and shaded the band in which the line itself is likely to pass. */
export function RelationBand({ band }: Pick<RelationshipSeries, 'band'>) {
  const plot = usePlotArea();
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!plot || !x || !y || band.length === 0) return null;
  const at = (place: number, height: number) =>
    `${(x(place) ?? 0).toFixed(1)} ${(y(height) ?? 0).toFixed(1)}`;
  const hasLimits = band.every(({ lower95, upper95 }) => lower95 !== null && upper95 !== null);
  const upper = band.map((point) => at(point.x, point.upper95 ?? point.value));
  const lower = band.toReversed().map((point) => at(point.x, point.lower95 ?? point.value));
  return (
    <g>
      {hasLimits ? (
        <path d={`M${[...upper, ...lower].join('L')}Z`} fill={benchmarkColour} fillOpacity={0.16} />
      ) : null}
      <path
        d={`M${band.map((point) => at(point.x, point.value)).join('L')}`}
        fill="none"
        stroke={benchmarkColour}
        strokeWidth={2}
      />
    </g>
  );
}
