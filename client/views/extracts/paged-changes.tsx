import type { ChangesAnswer } from '../../../server/contract/extracts-changes.ts';
import { seriesOnPage } from '../../api/extracts-query.ts';
import { PageTurner } from '../../ui/page-turner.tsx';
import { ChangeTable } from './change-table.tsx';
import { changesInWords, pageStarts, positionWords } from './change-words.ts';

/** What a change does: in a sentence, and series by series, a page at a time. */
export function PagedChanges({
  caption,
  words,
  changes,
  isEarlier,
  offset,
  onOffset,
}: {
  readonly caption: string;
  readonly words: { readonly before: string; readonly after: string };
  readonly changes: ChangesAnswer['changes'];
  /** Whether the page before is still shown, while the next is on its way. */
  readonly isEarlier: boolean;
  readonly offset: number;
  readonly onOffset: (offset: number) => void;
}) {
  const { series, seriesCount } = changes;
  const { earlier, later } = pageStarts(offset, seriesOnPage, seriesCount);
  return (
    <>
      <p className="govuk-body sentence">{changesInWords(changes)}</p>
      <ChangeTable caption={caption} series={series} words={words} />
      <PageTurner
        what="series"
        list={caption}
        position={isEarlier ? 'Loading…' : positionWords(offset, series.length, seriesCount)}
        onEarlier={earlier === null ? null : () => onOffset(earlier)}
        onLater={later === null ? null : () => onOffset(later)}
      />
    </>
  );
}
