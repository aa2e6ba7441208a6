import type { PreviewAnswer } from '../../../server/contract/extracts.ts';
import type { MappingDraft } from './mapping-draft.ts';
import { type NamedIndicator, rowInWords } from './row-in-words.ts';

const rowsShown = 3;

/** The first rows as they would be read, in words: they follow every change of the description. */
export function RowsInWords({
  draft,
  preview: { header, rows },
  indicators,
}: {
  readonly draft: MappingDraft;
  readonly preview: PreviewAnswer;
  readonly indicators: readonly NamedIndicator[];
}) {
  return (
    <section aria-labelledby="rows-in-words" className="rows-in-words">
      <h3 className="govuk-heading-s" id="rows-in-words">
        The first rows would be read as
      </h3>
      <ol className="govuk-list govuk-list--number">
        {rows.slice(0, rowsShown).map((row, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have no other name than their place
          <li key={place}>{rowInWords(draft, header, row, indicators)}</li>
        ))}
      </ol>
    </section>
  );
}
