import { useId } from 'react';
import type { Choice } from './fields.tsx';

/** Choices that belong together, under one heading of the list. */
export interface ChoiceGroup {
  readonly heading: string;
  readonly choices: readonly Choice<string>[];
}

/** One of many, from a list with headings that opens; `otherwise` stands above the groups. */
export function GroupedSelectField({
  label,
  hint,
  value,
  otherwise,
  groups,
  onChoose,
}: {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly otherwise: Choice<string>;
  readonly groups: readonly ChoiceGroup[];
  readonly onChoose: (value: string) => void;
}) {
  const id = useId();
  return (
    <div className="govuk-form-group">
      <label className="govuk-label govuk-!-font-weight-bold" htmlFor={id}>
        {label}
      </label>
      <div className="govuk-hint" id={`${id}-hint`}>
        {hint}
      </div>
      <select
        id={id}
        className="govuk-select"
        aria-describedby={`${id}-hint`}
        value={value}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        <option value={otherwise.value}>{otherwise.label}</option>
        {groups.map(({ heading, choices }) => (
          <optgroup key={heading} label={heading}>
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
