import { SeriesSwatch } from './series-swatch.tsx';
import type { TooltipEntry } from './to-tooltip-entries.ts';

/** What the chart says of the period that is pointed at; announced when a keyboard moves along the chart. */
export function TrendTooltip({
  period,
  commissioned,
  entries,
}: {
  readonly period: string;
  /** Who commissioned then; null where there is nothing to say of all entries. */
  readonly commissioned: string | null;
  readonly entries: readonly TooltipEntry[];
}) {
  return (
    <div className="trend-tooltip" role="status">
      <p className="trend-tooltip-period">{period}</p>
      {commissioned === null ? null : <p>Who commissioned: {commissioned}</p>}
      {entries.length === 0 ? <p>No figure is held.</p> : null}
      <ul>
        {entries.map(({ key, label, style, value, details }) => (
          <li key={key}>
            <SeriesSwatch style={style} /> <strong>{label}</strong>: {value}
            {details.length === 0 ? null : (
              <span className="trend-tooltip-details">{details.join(', ')}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
