import { useRef } from 'react';
import { useAreasByCode } from '../../api/areas-query.ts';
import { mostAreasInGroup } from '../../selection/area-group.ts';
import { AreaSearch } from '../areas/area-search.tsx';

/** The areas of a group, each with a way to take it out, and a field that adds another. */
export function AreaListField({
  codes,
  onChange,
}: {
  readonly codes: readonly string[];
  readonly onChange: (codes: readonly string[]) => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  const { areas } = useAreasByCode(codes);
  const nameOf = (code: string) => areas.find((area) => area.code === code)?.name ?? code;
  const remove = (code: string) => {
    onChange(codes.filter((other) => other !== code));
    // The button that had the focus is going away.
    field.current?.focus();
  };
  return (
    <div className="govuk-form-group area-picker">
      <ul className="chosen-areas" aria-label="Areas of the group">
        {codes.map((code) => (
          <li key={code}>
            <span>{nameOf(code)}</span>
            <button type="button" className="remove-button" onClick={() => remove(code)}>
              Remove<span className="govuk-visually-hidden"> {nameOf(code)}</span>
            </button>
          </li>
        ))}
      </ul>
      <AreaSearch
        label="Add an area"
        hint={`Name or code, up to ${mostAreasInGroup}`}
        except={codes}
        inputRef={field}
        onChoose={(code) => onChange([...codes, code])}
      />
    </div>
  );
}
