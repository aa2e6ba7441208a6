import { SelectField } from '../../ui/fields.tsx';
import { ConstantField } from './constant-field.tsx';
import type { FieldSource } from './mapping-draft.ts';
import type { MappingField } from './mapping-fields.ts';
import { choiceOf, sourceChoices, sourceFrom } from './source-choices.ts';

/** Where one field of each figure comes from. */
export function FieldChoice({
  field,
  header,
  source,
  onSource,
}: {
  readonly field: MappingField;
  readonly header: readonly string[];
  readonly source: FieldSource;
  readonly onSource: (source: FieldSource) => void;
}) {
  return (
    <div className="field-choice">
      <SelectField
        label={field.label}
        hint={field.hint}
        value={choiceOf(source)}
        choices={sourceChoices(header)}
        onChoose={(choice) => onSource(startOf(field, sourceFrom(choice)))}
      />
      {source.kind === 'constant' ? (
        <ConstantField
          field={field}
          text={source.text}
          onText={(text) => onSource({ kind: 'constant', text })}
        />
      ) : null}
    </div>
  );
}

/** A list of sexes has no blank choice: it begins with the usual one. */
const startOf = ({ field }: MappingField, source: FieldSource): FieldSource =>
  field === 'sex' && source.kind === 'constant' ? { kind: 'constant', text: 'persons' } : source;
