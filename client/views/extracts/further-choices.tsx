import type { BroughtFiles } from '../../api/bring-extract.ts';
import { useLayouts } from '../../api/layouts-query.ts';
import { SelectField, TextField } from '../../ui/fields.tsx';
import { RadioList } from '../../ui/radio-list.tsx';
import { policyChoices } from './extract-words.ts';
import { layoutChoices } from './layout-words.ts';

/** How files are to be taken, where the files do not say it themselves. */
export type BringChoices = Pick<BroughtFiles, 'layout' | 'period' | 'released' | 'policy'>;

/** Everything as the files say it. */
export const noChoices: BringChoices = { layout: 'auto', period: null, released: null, policy: null };

/** What most files need not be told. */
export function FurtherChoices({
  choices,
  onChoices,
}: {
  readonly choices: BringChoices;
  readonly onChoices: (choices: BringChoices) => void;
}) {
  const { answer } = useLayouts();
  return (
    <div className="further-choices">
      <div>
        <SelectField
          label="Layout"
          hint="Which publisher's table it is"
          value={choices.layout}
          choices={layoutChoices(answer?.layouts ?? [])}
          onChoose={(layout) => onChoices({ ...choices, layout })}
        />
        <TextField
          label="Period, if the file's rows carry none"
          hint="For example 2023/24, or 2024"
          value={choices.period ?? ''}
          onText={(period) => onChoices({ ...choices, period: period || null })}
        />
        <TextField
          label="Day of release, if you know it"
          hint="Of two extracts with the same figures the one released later is shown. Without a day, the end of its latest period counts."
          type="date"
          value={choices.released ?? ''}
          onText={(released) => onChoices({ ...choices, released: released || null })}
        />
      </div>
      <RadioList
        label="How small numbers are treated"
        hint="So that no child can be recognised. The choice is kept with the extract and cannot be changed afterwards."
        value={choices.policy ?? 'layout'}
        choices={policyChoices}
        onChoose={(policy) => onChoices({ ...choices, policy: policy === 'layout' ? null : policy })}
      />
    </div>
  );
}
