import type { CausesAnswer } from '../../../server/contract/causes.ts';
import type { CausesSelection } from '../../selection/causes-selection.ts';
import { RadioField, SelectField } from '../../ui/fields.tsx';
import { SelectionPanel } from '../../ui/selection-panel.tsx';
import { OneAreaPicker } from '../inequalities/one-area-picker.tsx';
import { ageChoicesOf, divisionChoices, periodChoicesOf, sexChoicesOf, usual } from './causes-choices.ts';
import type { ChangeCauses } from './use-causes-selection.ts';

/** Every choice of the view. */
export function CausesPanel({
  selection,
  answer,
  change,
}: {
  readonly selection: CausesSelection;
  readonly answer: CausesAnswer | undefined;
  readonly change: ChangeCauses;
}) {
  const ages = ageChoicesOf(answer, selection.age);
  const sexes = sexChoicesOf(answer, selection.sex);
  return (
    <SelectionPanel heading="What is shown">
      <OneAreaPicker
        code={selection.area}
        name={answer?.area.code === selection.area ? answer.area.name : selection.area}
        onChoose={(area) => change({ area, sex: 'persons', period: null })}
      />
      {ages.length === 0 ? null : (
        <SelectField
          label="Age"
          value={selection.age ?? answer?.question.age.key ?? ''}
          choices={ages}
          onChoose={(age) => change({ age })}
        />
      )}
      <SelectField
        label="Period"
        value={selection.period ?? usual}
        choices={periodChoicesOf(answer, selection.period)}
        onChoose={(period) => change({ period: period === usual ? null : period })}
      />
      <SelectField
        label="Groups by"
        value={`${selection.by} ${selection.position}`}
        choices={divisionChoices}
        onChoose={(value) => {
          const division = divisionChoices.find((choice) => choice.value === value);
          if (division) change({ by: division.by, position: division.position });
        }}
      />
      {sexes.length < 2 ? null : (
        <RadioField label="Sex" value={selection.sex} choices={sexes} onChoose={(sex) => change({ sex })} />
      )}
    </SelectionPanel>
  );
}
