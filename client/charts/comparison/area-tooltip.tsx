/** What the chart says of the area that is pointed at; announced when a keyboard moves along the chart. */
export function AreaTooltip({
  name,
  written,
  details,
}: {
  readonly name: string;
  readonly written: string;
  readonly details: readonly string[];
}) {
  return (
    <div className="comparison-tooltip" role="status">
      <p>
        <strong>{name}</strong>: {written}
      </p>
      <ul>
        {details.map((detail) => (
          <li key={detail}>{detail}</li>
        ))}
      </ul>
    </div>
  );
}
