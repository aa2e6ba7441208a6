import type { ComparisonMark } from '../../../server/contract/comparison-words.ts';
import { markerPath } from '../../../server/contract/marker-shapes.ts';
import { textColour } from '../../../server/contract/palette.ts';
import type { OverviewTableCell } from './to-overview-table.ts';

/** A figure with the mark of what it is compared as; the words for those who do not see the mark. */
export function OverviewCellContent({ cell }: { readonly cell: OverviewTableCell }) {
  const { value, mark, words, why, period } = cell;
  return (
    <span>
      <span className="overview-value" title={why ?? undefined}>
        {value}
        {mark === null ? null : <OverviewMark mark={mark} />}
      </span>
      {words === '' ? null : <span className="govuk-visually-hidden">, {words}</span>}
      {why === null ? null : <span className="govuk-visually-hidden">, {why}</span>}
      {period === null ? null : <span className="cell-note">{period}</span>}
    </span>
  );
}

/** The mark of a comparison by itself: what stands beside it says the same in words. */
export function OverviewMark({ mark: { shape, colour } }: { readonly mark: ComparisonMark }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={markerPath(shape, 8, 8, 5.5)} fill={colour} stroke={textColour} strokeWidth="1" />
    </svg>
  );
}
