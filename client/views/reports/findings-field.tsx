import { type ReactNode, useState } from 'react';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import { checkFindings, readFindings } from './report-words.ts';

/** The findings of an item as text, a line each: those that the service made until they are rewritten. */
export function FindingsField({
  label,
  own,
  made,
  onChange,
}: {
  readonly label: ReactNode;
  /** Null where the generated ones stand. */
  readonly own: readonly string[] | null;
  readonly made: readonly string[];
  readonly onChange: (findings: readonly string[] | null) => void;
}) {
  const standing = own ?? made;
  const [draft, setDraft] = useState(standing.join('\n'));
  const written = readFindings(draft);
  const fault = checkFindings(written);
  // What is being written stays as it is typed, blank lines and all, while it means what stands in the report.
  const isDraft = fault !== null || isSame(written, standing);
  const write = (text: string) => {
    setDraft(text);
    const findings = readFindings(text);
    if (checkFindings(findings) === null) onChange(isSame(findings, made) ? null : findings);
  };
  const restore = () => {
    setDraft(made.join('\n'));
    onChange(null);
  };
  return (
    <>
      <TextAreaField
        label={label}
        hint="A line each. Delete all for none."
        value={isDraft ? draft : standing.join('\n')}
        rows={Math.max(3, Math.min(10, 2 * standing.length))}
        fault={fault}
        onText={write}
      />
      {own === null && fault === null ? null : (
        <p className="govuk-body-s">
          <button type="button" className="link-button" onClick={restore}>
            Use the generated findings
          </button>{' '}
          in place of yours
        </p>
      )}
    </>
  );
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((line, at) => line === other[at]);
