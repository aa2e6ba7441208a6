import type { ScatterPoint } from './to-relationship-series.ts';

/** What the chart says of the area that is pointed at. */
export function PointTooltip({ point: { name, details } }: { readonly point: ScatterPoint }) {
  return (
    <div className="relationship-tooltip">
      <p>
        <strong>{name}</strong>
      </p>
      <ul>
        {details.map((detail) => (
          <li key={detail}>{detail}</li>
        ))}
      </ul>
    </div>
  );
}
