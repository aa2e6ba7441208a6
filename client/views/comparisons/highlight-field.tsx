import type { ComparisonAnswer } from '../../../server/contract/comparison.ts';
import { mostHighlighted } from '../../selection/comparison-selection.ts';
import { SelectField } from '../../ui/fields.tsx';

const none = '';

/** Which areas are marked in every form of the comparison; also without pointing into a chart. */
export function HighlightField({
  answer,
  onToggle,
}: {
  readonly answer: ComparisonAnswer;
  readonly onToggle: (code: string) => void;
}) {
  const { highlight } = answer.question;
  const areas = answer.rows
    .map(({ area }) => area)
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en-GB'));
  const marked = areas.filter(({ code }) => highlight.includes(code));
  return (
    <div className="highlight-field screen-only">
      <SelectField
        label="Highlight an area"
        hint={`Up to ${mostHighlighted}, in every form of the chart. Areas in a chart can be clicked too.`}
        value={none}
        choices={[
          { value: none, label: 'Choose an area' },
          ...areas
            .filter(({ code }) => !highlight.includes(code))
            .map(({ code, name }) => ({ value: code, label: name })),
        ]}
        onChoose={(code) => {
          if (code !== none) onToggle(code);
        }}
      />
      {marked.length === 0 ? null : (
        <ul className="highlight-list" aria-label="Highlighted areas">
          {marked.map(({ code, name }) => (
            <li key={code}>
              <button
                type="button"
                className="govuk-button govuk-button--secondary"
                onClick={() => onToggle(code)}
              >
                {name} <span className="govuk-visually-hidden">is highlighted: remove</span>
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {answer.highlightNote === null ? null : <p className="govuk-body-s">{answer.highlightNote}</p>}
    </div>
  );
}
