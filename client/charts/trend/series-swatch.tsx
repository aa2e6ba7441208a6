import { markerPath } from '../../../server/contract/marker-shapes.ts';
import type { SeriesStyle } from '../../../server/contract/series-style.ts';

/** A short piece of a series' line with its marker, for keys and tooltips. */
export function SeriesSwatch({ style }: { readonly style: SeriesStyle }) {
  return (
    <svg
      className="trend-swatch"
      viewBox="0 0 28 12"
      width="28"
      height="12"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M1 6H27" stroke={style.colour} strokeWidth="2.5" strokeDasharray={style.dash ?? undefined} />
      {style.marker ? <path d={markerPath(style.marker, 14, 6, 4.5)} fill={style.colour} /> : null}
    </svg>
  );
}
