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
            <RadioItem
              key={choice.value}
              name={name}
              choice={choice}
              isChosen={choice.value === value}
              onChoose={() => onChoose(choice.value)}
            />
          ))}
        </div>
      </fieldset>
    </div>
  );
}

function RadioItem({
  name,
  choice: { value, label, hint },
  isChosen,
  onChoose,
}: {
  readonly name: string;
  readonly choice: ExplainedChoice<string>;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}) {
  const id = `${name}-${value}`;
  return (
    <div className="govuk-radios__item">
      <input
        type="radio"
        className="govuk-radios__input"
        id={id}
        name={name}
        value={value}
        checked={isChosen}
        aria-describedby={`${id}-hint`}
        onChange={onChoose}
      />
      <label className="govuk-label govuk-radios__label" htmlFor={id}>
        {label}
      </label>
      <div id={`${id}-hint`} className="govuk-hint govuk-radios__hint">
        {hint}
      </div>
    </div>
  );
}
