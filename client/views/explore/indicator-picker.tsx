import { useRef, useState } from 'react';
import type { IndicatorAnswer } from '../../../server/contract/indicators.ts';
import { mostExplored } from '../../selection/explore-selection.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { findIndicators, foundWords } from './find-indicators.ts';

/** The chosen indicators, each with a way to take it out again, and a field that finds others by name or id. */
export function IndicatorPicker({
  chosen,
  indicators,
  onChange,
}: {
  readonly chosen: readonly IndicatorAnswer[];
  readonly indicators: readonly IndicatorAnswer[];
  readonly onChange: (ids: readonly string[]) => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const ids = chosen.map(({ id }) => id);
  const found = findIndicators(text, indicators, ids);
  const remove = (id: string) => {
    onChange(ids.filter((other) => other !== id));
    // The button that had the focus is going away.
    field.current?.focus();
  };
  return (
    <div className="govuk-form-group area-picker">
      <h3 className="panel-heading">Indicators</h3>
      <ul className="chosen-areas" aria-label="Chosen indicators">
        {chosen.map(({ id, shortName }) => (
          <li key={id}>
            <span>{shortName}</span>
            <button type="button" className="remove-button" onClick={() => remove(id)}>
              Remove<span className="govuk-visually-hidden"> {shortName}</span>
            </button>
          </li>
        ))}
      </ul>
      {chosen.length < mostExplored.indicators ? (
        <Combobox
          label="Add an indicator"
          hint="Part of its name or its number: injury, or 90284"
          inputRef={field}
          options={found}
          message={foundWords(found.length)}
          onText={setText}
          onChoose={({ key }) => onChange([...ids, key])}
        />
      ) : (
        <p className="govuk-hint">
          {mostExplored.indicators} indicators are as many as one page can show. Remove one to add another.
        </p>
      )}
    </div>
  );
}
