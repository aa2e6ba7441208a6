import type { SmallNumbersPolicy } from '../../api/bring-extract.ts';
import { type ExplainedChoice, RadioList } from '../../ui/radio-list.tsx';
import { policyChoices } from '../extracts/extract-words.ts';

type Chosen = SmallNumbersPolicy | 'none';

const choices: readonly ExplainedChoice<Chosen>[] = policyChoices.flatMap(({ value, label, hint }) =>
  value === 'layout' ? [] : [{ value, label, hint }],
);

/** How the small numbers of a table with counts are treated: nothing is chosen for anybody. */
export function MappingPolicy({
  policy,
  onPolicy,
}: {
  readonly policy: SmallNumbersPolicy | null;
  readonly onPolicy: (policy: SmallNumbersPolicy) => void;
}) {
  return (
    <RadioList<Chosen>
      label="How small numbers are treated"
      hint="The table has counts: so that no child can be recognised, this must be said."
      value={policy ?? 'none'}
      choices={choices}
      onChoose={(chosen) => {
        if (chosen !== 'none') onPolicy(chosen);
      }}
    />
  );
}
