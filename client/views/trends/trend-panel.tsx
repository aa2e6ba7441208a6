import type { TrendMeasure } from '../../../server/contract/trend.ts';
import type {
  AxisChoice,
  LayoutChoice,
  LimitsChoice,
  TrendSelection,
} from '../../selection/trend-selection.ts';
import { mostAreas } from '../../selection/trend-selection.ts';
import { CheckboxField, RadioField, SelectField } from '../../ui/fields.tsx';
import { SelectionPanel } from '../../ui/selection-panel.tsx';
import { GroupField } from '../groups/group-field.tsx';
import { AreaPicker } from './area-picker.tsx';
import { TargetField } from './target-field.tsx';
import {
  ageChoices,
  benchmarkChoices,
  categoryTypeChoices,
  changesForIndicator,
  divisionChoicesOf,
  indicatorChoices,
  sexChoicesOf,
} from './trend-choices.ts';
import type { TrendMaterial } from './use-trend-answer.ts';
import type { ChangeSelection } from './use-trend-selection.ts';

const limitsLabels: readonly { value: LimitsChoice; label: string }[] = [
  { value: 'none', label: 'None' },
  { value: 'band', label: 'Band' },
  { value: 'bars', label: 'Bars' },
];

const measureLabels: readonly { value: TrendMeasure; label: string }[] = [
  { value: 'value', label: 'Rates or percentages' },
  { value: 'three-years', label: 'Three years together' },
  { value: 'count', label: 'Counts' },
  { value: 'index', label: 'Index: first year is 100' },
];

const axisLabels: readonly { value: AxisChoice; label: string }[] = [
  { value: 'zero', label: 'At zero' },
  { value: 'data', label: 'At the data' },
];

const layoutLabels: readonly { value: LayoutChoice; label: string }[] = [
  { value: 'one', label: 'One chart' },
  { value: 'panels', label: 'Panels' },
];

interface PanelProps {
  readonly selection: TrendSelection;
  readonly material: TrendMaterial;
  readonly change: ChangeSelection;
}

/** Every choice of the view. */
export function TrendPanel(props: PanelProps) {
  return (
    <SelectionPanel heading="What is shown">
      <WhatFields {...props} />
      <WithWhatFields {...props} />
      <HowFields {...props} />
    </SelectionPanel>
  );
}

/** Which children, where. */
function WhatFields({ selection, material, change }: PanelProps) {
  const { indicator, indicators, trend, areas } = material;
  const chosen = indicator?.id ?? selection.indicator;
  const names = new Map(areas.map(({ code, name }) => [code, name]));
  const age = trend.isEarlier ? undefined : trend.answer?.question.age;
  const ages = ageChoices(indicator, age);
  return (
    <>
      <SelectField
        label="Indicator"
        value={chosen}
        choices={indicatorChoices(indicators, chosen)}
        onChoose={(id) => change(changesForIndicator(id))}
      />
      <AreaPicker
        codes={selection.areas}
        nameOf={(code) => names.get(code) ?? code}
        onChange={(codes) => change({ areas: codes })}
      />
      <GroupField most={mostAreas} onChoose={(codes) => change({ areas: codes })} />
      {selection.by === 'age' || ages.length === 0 ? null : (
        <SelectField
          label="Age"
          value={selection.age ?? age?.key ?? ''}
          choices={ages}
          onChoose={(key) => change({ age: key })}
        />
      )}
      {selection.by === 'sex' ? null : (
        <RadioField
          label="Sex"
          value={selection.sex}
          choices={sexChoicesOf(indicator, selection.sex)}
          onChoose={(sex) => change({ sex })}
        />
      )}
    </>
  );
}

/** What is set beside what. */
function WithWhatFields({ selection, material, change }: PanelProps) {
  const { indicator, areas } = material;
  const kinds = categoryTypeChoices(material.categoryTypes, material.question.categoryType);
  return (
    <>
      {selection.areas.length === 0 ? null : (
        <div className="govuk-form-group">
          <SelectField
            label="Compare with"
            value={selection.benchmark}
            choices={benchmarkChoices(areas, selection.benchmark)}
            onChoose={(benchmark) => change({ benchmark })}
          />
          <CheckboxField
            label="Show the region as well"
            checked={selection.region}
            onChoose={(region) => change({ region })}
          />
        </div>
      )}
      <SelectField
        label="A line for each"
        value={selection.by}
        choices={divisionChoicesOf(indicator, selection.by)}
        onChoose={(by) => change({ by, categoryType: null })}
      />
      {selection.by === 'category' && kinds.length > 0 ? (
        <SelectField
          label="Kind of category"
          value={material.question.categoryType ?? ''}
          choices={kinds}
          onChoose={(categoryType) => change({ categoryType })}
        />
      ) : null}
    </>
  );
}

/** What of each figure, and how it is drawn. */
function HowFields({ selection, change }: PanelProps) {
  return (
    <>
      <SelectField
        label="Figures as"
        value={selection.show}
        choices={measureLabels}
        onChoose={(show) => change({ show, target: null })}
      />
      <RadioField
        label="95% confidence limits"
        value={selection.limits}
        choices={limitsLabels}
        onChoose={(limits) => change({ limits })}
      />
      <RadioField
        label="Layout"
        value={selection.layout}
        choices={layoutLabels}
        onChoose={(layout) => change({ layout })}
      />
      <RadioField
        label="Scale begins"
        value={selection.axis}
        choices={axisLabels}
        onChoose={(axis) => change({ axis })}
      />
      <TargetField key={selection.show} target={selection.target} onChoose={(target) => change({ target })} />
    </>
  );
}
