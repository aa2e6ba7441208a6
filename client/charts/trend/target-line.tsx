import { usePlotArea, useYAxisScale } from 'recharts';
import { textColour } from '../../../server/contract/palette.ts';
import { targetLabel } from '../../../server/contract/trend-words.ts';

/** The line of a target that the reader set, with its name above it at the left, where lines have no labels. */
export function TargetLine({ target }: { readonly target: number }) {
  const plot = usePlotArea();
  const y = useYAxisScale()?.(target);
  if (!plot || y === undefined) return null;
  return (
    <g className="trend-target" fill={textColour} fontSize="13" fontWeight="700">
      <path d={`M${plot.x} ${y}H${plot.x + plot.width}`} stroke={textColour} strokeDasharray="2 3" />
      <text x={plot.x + 4} y={y - 4}>
        {targetLabel(target)}
      </text>
    </g>
  );
}
