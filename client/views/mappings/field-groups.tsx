import { FieldChoice } from './field-choice.tsx';
import { type MappingDraft, sourceOf } from './mapping-draft.ts';
import { fieldGroups } from './mapping-fields.ts';

/** Every field of a figure, in groups, each with where it comes from. */
export function FieldGroups({
  draft,
  header,
  onDraft,
}: {
  readonly draft: MappingDraft;
  readonly header: readonly string[];
  readonly onDraft: (draft: MappingDraft) => void;
}) {
  return fieldGroups.map(({ heading, fields }) => (
    <fieldset key={heading} className="govuk-fieldset field-group">
      <legend className="govuk-fieldset__legend field-group-heading">{heading}</legend>
      <div className="field-choices">
        {fields.map((field) => (
          <FieldChoice
            key={field.field}
            field={field}
            header={header}
            source={sourceOf(draft, field.field)}
            onSource={(source) => onDraft({ ...draft, [field.field]: source })}
          />
        ))}
      </div>
    </fieldset>
  ));
}
