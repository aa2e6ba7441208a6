import type { ColumnMappingAnswer } from '../../../server/contract/mappings.ts';
import { describeMapping } from './mapping-words.ts';

/** Saved descriptions that were made on a table with the same column names: one press checks the files with one. */
export function OfferedMappings({
  mappings,
  isBusy,
  onChoose,
}: {
  readonly mappings: readonly ColumnMappingAnswer[];
  readonly isBusy: boolean;
  readonly onChoose: (mapping: ColumnMappingAnswer) => void;
}) {
  if (mappings.length === 0) return null;
  return (
    <section aria-labelledby="offered" className="offered-mappings">
      <h3 className="govuk-heading-s" id="offered">
        A table with these columns was described before
      </h3>
      <ul className="plain-list">
        {mappings.map((mapping) => (
          <li key={mapping.name}>
            <p className="govuk-body">
              <strong>{mapping.name}</strong>
              <span className="cell-note">{describeMapping(mapping)}</span>
            </p>
            <button
              type="button"
              className="govuk-button"
              disabled={isBusy}
              onClick={() => onChoose(mapping)}
            >
              Check the file with {mapping.name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
