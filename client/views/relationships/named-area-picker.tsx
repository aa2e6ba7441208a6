import { useRef } from 'react';
import { mostAreas } from '../../selection/trend-selection.ts';
import { AreaSearch } from '../areas/area-search.tsx';

/** The areas that are named on the chart, each with a way to take it out again, and a field that adds another. */
export function NamedAreaPicker({
  codes,
  nameOf,
  onChange,
}: {
  readonly codes: readonly string[];
  readonly nameOf: (code: string) => string;
  readonly onChange: (codes: readonly string[]) => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  const remove = (code: string) => {
    onChange(codes.filter((other) => other !== code));
    // The button that had the focus is going away.
    field.current?.focus();
  };
  return (
    <div className="govuk-form-group area-picker">
      <h3 className="panel-heading">Named on the chart</h3>
      <ul className="chosen-areas" aria-label="Areas named on the chart">
        {codes.map((code) => (
          <li key={code}>
            <span>{nameOf(code)}</span>
            <button type="button" className="remove-button" onClick={() => remove(code)}>
              Remove<span className="govuk-visually-hidden"> {nameOf(code)}</span>
            </button>
          </li>
        ))}
      </ul>
      {codes.length < mostAreas ? (
        <AreaSearch
          label="Name an area"
          hint={`Name or code, up to ${mostAreas}`}
          except={codes}
          inputRef={field}
          onChoose={(code) => onChange([...codes, code])}
        />
      ) : (
        <p className="govuk-hint">{mostAreas} names are as many as one chart has room for.</p>
      )}
    </div>
  );
}
