import { useRef } from 'react';
import { mostExplored } from '../../selection/explore-selection.ts';
import { AreaSearch } from '../areas/area-search.tsx';

const mostListed = 10;

/** The chosen areas, each with a way to take it out again; of many only how many. A field adds another. */
export function ExploreAreaPicker({
  codes,
  heading,
  nameOf,
  onChange,
}: {
  readonly codes: readonly string[];
  readonly heading: string;
  readonly nameOf: (code: string) => string;
  readonly onChange: (codes: readonly string[]) => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  const change = (kept: readonly string[]) => {
    onChange(kept);
    // The button that had the focus is going away.
    field.current?.focus();
  };
  return (
    <div className="govuk-form-group area-picker">
      <h3 className="panel-heading">{heading}</h3>
      {codes.length > mostListed ? (
        <>
          <p className="govuk-hint">{codes.length} areas chosen by name.</p>
          <button type="button" className="remove-button" onClick={() => change([])}>
            Remove all of them
          </button>
        </>
      ) : (
        <ul className="chosen-areas" aria-label={heading}>
          {codes.map((code) => (
            <li key={code}>
              <span>{nameOf(code)}</span>
              <button
                type="button"
                className="remove-button"
                onClick={() => change(codes.filter((other) => other !== code))}
              >
                Remove<span className="govuk-visually-hidden"> {nameOf(code)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {codes.length < mostExplored.areas ? (
        <AreaSearch
          label="Add an area"
          hint="Name or code of a council, district or region"
          except={codes}
          inputRef={field}
          onChoose={(code) => onChange([...codes, code])}
        />
      ) : null}
    </div>
  );
}
