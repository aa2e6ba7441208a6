import { useIndicators } from '../../api/indicators-query.ts';
import { SelectField, TextField } from '../../ui/fields.tsx';
import type { MappingField } from './mapping-fields.ts';
import { indicatorChoices, otherIndicator, sexChoices } from './source-choices.ts';

interface ConstantProps {
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** What a field is in every row: chosen where the choices are known, else written. */
export function ConstantField({
  field: { field, label, hint },
  text,
  onText,
}: Pick<ConstantProps, 'text' | 'onText'> & { readonly field: MappingField }) {
  const props = { label: `${label} in every row`, hint, text, onText };
  if (field === 'indicator') return <IndicatorConstant {...props} />;
  if (field !== 'sex') return <TextField label={props.label} hint={hint} value={text} onText={onText} />;
  return <SelectField label={props.label} value={text} choices={sexChoices} onChoose={onText} />;
}

/** An indicator that is known, or the id of another: its name and unit may come later, with definitions. */
function IndicatorConstant({ label, text, onText }: ConstantProps) {
  const { answer } = useIndicators();
  const choices = indicatorChoices(answer?.indicators ?? []);
  const isKnown = choices.some(({ value }) => value === text);
  const chosen = isKnown ? text : otherIndicator;
  return (
    <>
      <SelectField label={label} value={chosen} choices={choices} onChoose={onText} />
      {chosen === otherIndicator ? (
        <TextField
          label="Id of the indicator"
          hint="Small letters, digits and hyphens, such as bicycle-helmets"
          value={text}
          onText={onText}
        />
      ) : null}
    </>
  );
}
