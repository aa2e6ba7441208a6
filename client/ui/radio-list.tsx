import { useId } from 'react';
import type { Choice } from './fields.tsx';

/** A choice that needs a sentence to be understood. */
export interface ExplainedChoice<Value extends string> extends Choice<Value> {
  readonly hint: string;
}

/** One of a few, below each other, each with what it means. */
export function RadioList<Value extends string>({
  label,
  hint,
  value,
  choices,
  onChoose,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly value: Value;
  readonly choices: readonly ExplainedChoice<Value>[];
  readonly onChoose: (value: Value) => void;
}) {
  const name = useId();
  return (
    <div className="govuk-form-group">
      <fieldset className="govuk-fieldset" aria-describedby={hint === undefined ? undefined : `${name}-hint`}>
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{label}</legend>
        {hint === undefined ? null : (
          <div id={`${name}-hint`} className="govuk-hint">
            {hint}
          </div>
        )}
        <div className="govuk-radios govuk-radios--small">
          {choices.map((choice) => (
            <div key={choice.value} className="govuk-radios__item">
              <input
                type="radio"
                className="govuk-radios__input"
                id={`${name}-${choice.value}`}
                name={name}
                value={choice.value}
                checked={choice.value === value}
                aria-describedby={`${name}-${choice.value}-hint`}
                onChange={() => onChoose(choice.value)}
              />
              <label className="govuk-label govuk-radios__label" htmlFor={`${name}-${choice.value}`}>
                {choice.label}
              </label>
              <div id={`${name}-${choice.value}-hint`} className="govuk-hint govuk-radios__hint">
                {choice.hint}
              </div>
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
