import type { InequalitySelection } from '../../selection/inequality-selection.ts';
import { RadioField, SelectField } from '../../ui/fields.tsx';
import { SelectionPanel } from '../../ui/selection-panel.tsx';
import { ageChoices, indicatorChoices, sexChoicesOf } from '../trends/trend-choices.ts';
import {
  categoryTypeChoices,
  changesForIndicator,
  divisionChoices,
  periodChoices,
  usual,
} from './inequality-choices.ts';
import { OneAreaPicker } from './one-area-picker.tsx';
import type { InequalityMaterial } from './use-inequality-answer.ts';
import type { ChangeInequality } from './use-inequality-selection.ts';

interface PanelProps {
  readonly selection: InequalitySelection;
  readonly material: InequalityMaterial;
  readonly change: ChangeInequality;
}

/** Every choice of the view. */
export function InequalityPanel(props: PanelProps) {
  return (
    <SelectionPanel heading="What is shown">
      <WhatFields {...props} />
      <GroupFields {...props} />
    </SelectionPanel>
  );
}

/** Which children, where and when. */
function WhatFields({ selection, material, change }: PanelProps) {
  const { indicator, indicators, inequality } = material;
  const answer = inequality.isEarlier ? undefined : inequality.answer;
  const chosen = indicator?.id ?? selection.indicator;
  const age = answer?.question.age;
  const ages = ageChoices(indicator, age);
  return (
    <>
      <SelectField
        label="Indicator"
        value={chosen}
        choices={indicatorChoices(indicators, chosen)}
        onChoose={(id) => change(changesForIndicator(id))}
      />
      <OneAreaPicker
        code={selection.area}
        name={answer?.area.name ?? selection.area}
        onChoose={(area) => change({ area, categoryType: null })}
      />
      {ages.length === 0 ? null : (
        <SelectField
          label="Age"
          value={selection.age ?? age?.key ?? ''}
          choices={ages}
          onChoose={(key) => change({ age: key })}
        />
      )}
      <SelectField
        label="Period"
        value={selection.period ?? usual}
        choices={periodChoices(inequality.answer, selection.period)}
        onChoose={(period) => change({ period: period === usual ? null : period })}
      />
    </>
  );
}

/** What the groups differ by. */
function GroupFields({ selection, material, change }: PanelProps) {
  const { indicator, inequality } = material;
  const types = categoryTypeChoices(inequality.answer, selection.categoryType);
  const shown = selection.categoryType ?? inequality.answer?.question.categoryType ?? usual;
  return (
    <>
      <RadioField
        label="Groups by"
        value={selection.by}
        choices={divisionChoices}
        onChoose={(by) => change({ by, categoryType: null, period: null })}
      />
      {selection.by === 'sex' ? null : (
        <RadioField
          label="Sex"
          value={selection.sex}
          choices={sexChoicesOf(indicator, selection.sex)}
          onChoose={(sex) => change({ sex })}
        />
      )}
      {selection.by === 'deprivation' && types.length > 1 ? (
        <SelectField
          label="Division"
          hint="Whole periods: those in which every group has a value"
          value={shown}
          choices={types}
          onChoose={(categoryType) => change({ categoryType })}
        />
      ) : null}
    </>
  );
}
