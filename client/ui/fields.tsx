import { type ReactNode, useId } from 'react';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface FieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChoose: (value: Value) => void;
}

/** One of many, from a list that opens. */
export function SelectField<Value extends string>({
  label,
  hint,
  value,
  choices,
  onChoose,
}: FieldProps<Value> & { readonly hint?: string }) {
  const id = useId();
  return (
    <LabelledGroup id={id} label={label} hint={hint}>
      <select
        id={id}
        className="govuk-select"
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = choices.find((choice) => choice.value === currentTarget.value);
          if (chosen) onChoose(chosen.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </LabelledGroup>
  );
}

/** One of a few, all in sight. */
export function RadioField<Value extends string>({ label, value, choices, onChoose }: FieldProps<Value>) {
  const name = useId();
  return (
    <div className="govuk-form-group">
      <fieldset className="govuk-fieldset">
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{label}</legend>
        <div className="govuk-radios govuk-radios--small govuk-radios--inline">
          {choices.map((choice) => (
            <div key={choice.value} className="govuk-radios__item">
              <input
                type="radio"
                className="govuk-radios__input"
                id={`${name}-${choice.value}`}
                name={name}
                value={choice.value}
                checked={choice.value === value}
                onChange={() => onChoose(choice.value)}
              />
              <label className="govuk-label govuk-radios__label" htmlFor={`${name}-${choice.value}`}>
                {choice.label}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  );
}

/** Yes or no. */
export function CheckboxField({
  label,
  checked,
  onChoose,
}: {
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly onChoose: (checked: boolean) => void;
}) {
  const id = useId();
  return (
    <div className="govuk-checkboxes govuk-checkboxes--small">
      <div className="govuk-checkboxes__item">
        <input
          type="checkbox"
          className="govuk-checkboxes__input"
          id={id}
          checked={checked}
          onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
        />
        <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
          {label}
        </label>
      </div>
    </div>
  );
}

/** A line of text, or a day. */
export function TextField({
  label,
  hint,
  value,
  type = 'text',
  mostLetters,
  onText,
}: {
  readonly label: ReactNode;
  readonly hint?: string;
  readonly value: string;
  readonly type?: 'text' | 'date' | 'password';
  /** The most that it takes; a field that may be long is as wide as its place. */
  readonly mostLetters?: number;
  readonly onText: (text: string) => void;
}) {
  const id = useId();
  return (
    <LabelledGroup id={id} label={label} hint={hint}>
      <input
        id={id}
        type={type}
        className={mostLetters === undefined ? 'govuk-input govuk-input--width-20' : 'govuk-input'}
        maxLength={mostLetters}
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        autoComplete="off"
        spellCheck={false}
        onChange={({ currentTarget }) => onText(currentTarget.value)}
      />
    </LabelledGroup>
  );
}

/** What stands above a field: its label, and its hint where it has one, which the field names as its description. */
export function LabelledGroup({
  id,
  label,
  hint,
  children,
}: {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <div className="govuk-form-group">
      <label className="govuk-label govuk-!-font-weight-bold" htmlFor={id}>
        {label}
      </label>
      {hint === undefined ? null : (
        <div className="govuk-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {children}
    </div>
  );
}
