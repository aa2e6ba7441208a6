import {
  DefaultZIndexes,
  useActiveTooltipLabel,
  useIsTooltipActive,
  useXAxisScale,
  useYAxisScale,
  ZIndexLayer,
} from 'recharts';
import type { TrendLine, TrendRow } from './to-trend-series.ts';

/** A dot on every line at the period that is pointed at or was reached by keys. */
export function ActiveMarks({
  lines,
  rows,
}: {
  readonly lines: readonly TrendLine[];
  readonly rows: readonly TrendRow[];
}) {
  const isActive = useIsTooltipActive();
  const label = useActiveTooltipLabel();
  const x = useXAxisScale();
  const y = useYAxisScale();
  const row = isActive ? rows.find(({ key }) => key === label) : undefined;
  if (!row || !x || !y) return null;
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.activeDot}>
      <g stroke="#FFFFFF" strokeWidth={2}>
        {lines.map(({ key, column, style }) => {
          const value = row.values[column] ?? null;
          return value === null ? null : (
            <circle key={key} cx={x(row.key)} cy={y(value)} r={6} fill={style.colour} />
          );
        })}
      </g>
    </ZIndexLayer>
  );
}
