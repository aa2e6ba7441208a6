import type { CausesSelection } from '../../selection/causes-selection.ts';
import { RadioField, SelectField } from '../../ui/fields.tsx';
import { SelectionPanel } from '../../ui/selection-panel.tsx';
import { OneAreaPicker } from '../inequalities/one-area-picker.tsx';
import {
  ageChoicesOf,
  type CausesHeld,
  divisionChoices,
  periodChoicesOf,
  scaleChoices,
  sexChoicesOf,
  usual,
  withinChoicesOf,
} from './causes-choices.ts';
import type { ChangeCauses } from './use-causes-selection.ts';

/** Every choice of the view. */
export function CausesPanel({
  selection,
  answer,
  change,
}: {
  readonly selection: CausesSelection;
  readonly answer: CausesHeld | undefined;
  readonly change: ChangeCauses;
}) {
  const ages = ageChoicesOf(answer, selection.age);
  const sexes = sexChoicesOf(answer, selection.sex);
  const isThroughTime = selection.view === 'time';
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
      {isThroughTime ? null : (
        <SelectField
          label="Period"
          value={selection.period ?? usual}
          choices={periodChoicesOf(answer, selection.period)}
          onChoose={(period) => change({ period: period === usual ? null : period })}
        />
      )}
      <SelectField
        label="Groups by"
        value={`${selection.by} ${selection.position}`}
        choices={divisionChoices}
        onChoose={(value) => {
          const division = divisionChoices.find((choice) => choice.value === value);
          if (division) change({ by: division.by, position: division.position, within: null });
        }}
      />
      {selection.by === 'code' ? (
        <SelectField
          label="Codes of"
          value={selection.within ?? usual}
          choices={withinChoicesOf(answer, selection.within)}
          onChoose={(within) => change({ within: within === usual ? null : within })}
        />
      ) : null}
      {isThroughTime ? (
        <RadioField
          label="Scale of the charts"
          value={selection.scale}
          choices={scaleChoices}
          onChoose={(scale) => change({ scale })}
        />
      ) : null}
      {sexes.length < 2 ? null : (
        <RadioField label="Sex" value={selection.sex} choices={sexes} onChoose={(sex) => change({ sex })} />
      )}
    </SelectionPanel>
  );
}
