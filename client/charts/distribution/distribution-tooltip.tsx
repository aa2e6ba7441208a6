import type { DistributionTooltip } from './to-distribution-series.ts';

/** What the chart says of the period that is pointed at; announced when a keyboard moves along the chart. */
export function DistributionTooltipBox({ tooltip }: { readonly tooltip: DistributionTooltip | null }) {
  if (tooltip === null) return null;
  const { period, areas, facts, remarks } = tooltip;
  return (
    <div className="trend-tooltip distribution-tooltip" role="status">
      <p className="trend-tooltip-period">{period}</p>
      <p>{areas}</p>
      <ul>
        {facts.map(({ name, words }) => (
          <li key={name}>
            <strong>{name}</strong>: {words}
          </li>
        ))}
      </ul>
      {remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
    </div>
  );
}
