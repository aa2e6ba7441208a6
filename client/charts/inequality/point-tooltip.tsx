import type { PointWords } from './to-inequality-series.ts';

/** What the chart says of the point that is pointed at; announced when a keyboard moves along the chart. */
export function PointTooltip({ words }: { readonly words: PointWords | null }) {
  if (words === null) return null;
  return (
    <div className="trend-tooltip" role="status">
      <p className="trend-tooltip-period">{words.title}</p>
      <ul>
        {words.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
