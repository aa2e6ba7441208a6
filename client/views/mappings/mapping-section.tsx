import { formatCount } from '../../../server/contract/format-figure.ts';
import type { BroughtFiles } from '../../api/bring-extract.ts';
import { useIndicators } from '../../api/indicators-query.ts';
import { useMappings } from '../../api/mappings-query.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { namesInWords } from '../extracts/upload-words.ts';
import { MappingForm } from './mapping-form.tsx';
import { nearestWords } from './mapping-words.ts';
import { OfferedMappings } from './offered-mappings.tsx';
import { PreviewTable } from './preview-table.tsx';
import type { Stranger } from './stranger.ts';

/** A table of no known layout: what it looks like, and the ways to have it read. */
export function MappingSection({
  stranger,
  isBusy,
  onBring,
}: {
  readonly stranger: Stranger;
  readonly isBusy: boolean;
  readonly onBring: (brought: BroughtFiles) => void;
}) {
  const { preview, brought, mappings } = stranger;
  const { answer: indicators, error: noIndicators } = useIndicators();
  const { answer: saved, error: noSaved } = useMappings();
  const fitting = saved?.mappings.filter(({ name }) => mappings.includes(name)) ?? [];
  return (
    <section aria-labelledby="columns" className="mapping-section">
      <h2 className="govuk-heading-m" id="columns">
        Tell us what the columns are
      </h2>
      <p className="govuk-body sentence">
        {namesInWords(brought.files)} has no layout that is known here. If each of its rows is a figure for an
        area and a period, say below where each part of the figure stands. Line{' '}
        {formatCount(preview.headerLine)} was taken for its column names; what is chosen below was guessed
        from them and the first rows.
      </p>
      <OfferedMappings
        mappings={fitting}
        isBusy={isBusy}
        onChoose={({ name }) => onBring({ ...brought, dryRun: true, mapping: { kind: 'saved', name } })}
      />
      <NearestLayouts nearest={preview.nearest} />
      <div className="preview-table">
        <PreviewTable {...preview} />
      </div>
      {(indicators || noIndicators) && (saved || noSaved) ? (
        <MappingForm
          stranger={stranger}
          indicators={indicators?.indicators ?? []}
          saved={fitting[0] ?? null}
          isBusy={isBusy}
          onBring={onBring}
        />
      ) : null}
    </section>
  );
}

function NearestLayouts({ nearest }: Pick<Stranger['preview'], 'nearest'>) {
  if (nearest.length === 0) return null;
  return (
    <Disclosure summary="Known layouts that come nearest, and what is missing">
      <ul className="caveat-list">
        {nearest.map((layout) => (
          <li key={`${layout.layout} ${layout.table}`}>{nearestWords(layout)}.</li>
        ))}
      </ul>
    </Disclosure>
  );
}
