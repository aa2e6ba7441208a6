import { SeriesSwatch } from './series-swatch.tsx';
import type { TrendLine } from './to-trend-series.ts';

/** Names the lines below a chart that has no room for labels at their ends; in the order of their latest values. */
export function SeriesKey({ lines }: { readonly lines: readonly TrendLine[] }) {
  const ordered = lines.toSorted((a, b) => b.latest.value - a.latest.value);
  return (
    <>
      <p className="trend-key-order">Highest latest value first:</p>
      <ul className="trend-key">
        {ordered.map(({ key, label, style }) => (
          <li key={key} className={`trend-key-${style.emphasis}`}>
            <SeriesSwatch style={style} /> {label}
          </li>
        ))}
      </ul>
    </>
  );
}
