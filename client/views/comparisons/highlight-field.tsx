import { useState } from 'react';
import type { ComparisonAnswer } from '../../../server/contract/comparison.ts';
import { mostHighlighted } from '../../selection/comparison-selection.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { foundMessage } from '../areas/area-words.ts';
import { findShownAreas } from './find-shown-areas.ts';

/**
 * Which areas are marked in every form of the comparison; also without pointing into a chart. They are found by typing: a
 * list would mark each area that the keyboard passes on the way to the one that is meant.
 */
export function HighlightField({
  answer,
  highlight,
  onToggle,
}: {
  readonly answer: ComparisonAnswer;
  readonly highlight: readonly string[];
  readonly onToggle: (code: string) => void;
}) {
  const [text, setText] = useState('');
  const areas = answer.rows
    .map(({ area }) => area)
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en-GB'));
  const marked = areas.filter(({ code }) => highlight.includes(code));
  const found = findShownAreas(text, areas, highlight);
  return (
    <div className="highlight-field screen-only">
      <Combobox
        label="Highlight an area"
        hint={`Up to ${mostHighlighted}, by name, in every form of the chart. Areas in a chart can be clicked too.`}
        options={found}
        message={foundMessage(text, found.length, 0, false)}
        onText={setText}
        onChoose={({ key }) => onToggle(key)}
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
