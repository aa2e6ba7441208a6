import { useRef } from 'react';
import { mostAreas } from '../../selection/trend-selection.ts';
import { AreaSearch } from '../areas/area-search.tsx';

/** The chosen areas, each with a way to take it out again, and a field that adds another while there is room. */
export function AreaPicker({
  codes,
  nameOf,
  onChange,
}: {
  readonly codes: readonly string[];
  readonly nameOf: (code: string) => string;
  readonly onChange: (codes: readonly string[]) => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const remove = (code: string) => {
    onChange(codes.filter((other) => other !== code));
    // The button that had the focus is going away.
    (field.current ?? list.current?.querySelector('button'))?.focus();
  };
  return (
    <div className="govuk-form-group area-picker">
      <h3 className="panel-heading">Areas</h3>
      {codes.length === 0 ? <p className="govuk-hint">None chosen yet: England is shown alone.</p> : null}
      <ul ref={list} className="chosen-areas" aria-label="Chosen areas">
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
          label="Add an area"
          hint={`Name or code, up to ${mostAreas}`}
          except={codes}
          inputRef={field}
          onChoose={(code) => onChange([...codes, code])}
        />
      ) : (
        <p className="govuk-hint">
          {mostAreas} areas are as many as one chart can show. Remove one to add another.
        </p>
      )}
    </div>
  );
}
