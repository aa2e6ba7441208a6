import { usePlotArea, useXAxisScale } from 'recharts';
import { secondaryTextColour } from '../../../server/contract/palette.ts';
import type { TrendRow } from '../trend/to-trend-series.ts';

/** A dotted line half way before each period whose figures come from another release. */
export function BreakMarks({
  breaks,
  rows,
}: {
  readonly breaks: readonly string[];
  readonly rows: readonly TrendRow[];
}) {
  const plot = usePlotArea();
  const x = useXAxisScale();
  if (!plot || !x) return null;
  return (
    <g stroke={secondaryTextColour} strokeDasharray="2 3">
      {rows.map(({ key }, place) => {
        const before = rows[place - 1];
        const [from, to] = [before ? x(before.key) : undefined, x(key)];
        if (!breaks.includes(key) || from === undefined || to === undefined) return null;
        return <path key={key} d={`M${(from + to) / 2} ${plot.y}v${plot.height}`} />;
      })}
    </g>
  );
}
