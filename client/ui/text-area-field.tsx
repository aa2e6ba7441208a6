import { type ReactNode, useId } from 'react';
import { LabelledGroup } from './fields.tsx';

/** Text of several lines. */
export function TextAreaField({
  label,
  hint,
  value,
  rows,
  fault,
  onText,
}: {
  readonly label: ReactNode;
  readonly hint: string;
  readonly value: string;
  readonly rows: number;
  /** What must be mended before the text can be used; null where it can. */
  readonly fault: string | null;
  readonly onText: (text: string) => void;
}) {
  const id = useId();
  return (
    <LabelledGroup id={id} label={label} hint={hint}>
      {fault === null ? null : (
        <p id={`${id}-fault`} className="govuk-error-message" role="alert">
          {fault}
        </p>
      )}
      <textarea
        id={id}
        className={fault === null ? 'govuk-textarea' : 'govuk-textarea govuk-textarea--error'}
        rows={rows}
        value={value}
        aria-describedby={fault === null ? `${id}-hint` : `${id}-hint ${id}-fault`}
        aria-invalid={fault !== null}
        onChange={({ currentTarget }) => onText(currentTarget.value)}
      />
    </LabelledGroup>
  );
}
