import type { ComparisonSelection } from '../../selection/comparison-selection.ts';
import { RadioField, SelectField } from '../../ui/fields.tsx';
import { RadioList } from '../../ui/radio-list.tsx';
import { SelectionPanel } from '../../ui/selection-panel.tsx';
import { ageChoices, indicatorChoices, sexChoicesOf } from '../trends/trend-choices.ts';
import {
  areaTypeChoices,
  benchmarkChoicesOf,
  changesForIndicator,
  everywhere,
  latest,
  methodChoices,
  parentChoices,
  periodChoices,
} from './comparison-choices.ts';
import type { ComparisonMaterial } from './use-comparison-material.ts';
import type { ChangeComparison } from './use-comparison-selection.ts';

interface PanelProps {
  readonly selection: ComparisonSelection;
  readonly material: ComparisonMaterial;
  readonly change: ChangeComparison;
}

/** Every choice of the view. */
export function ComparisonPanel(props: PanelProps) {
  return (
    <SelectionPanel heading="What is compared">
      <WhatFields {...props} />
      <WhereFields {...props} />
      <HowFields {...props} />
    </SelectionPanel>
  );
}

/** Which figures. */
function WhatFields({ selection, material, change }: PanelProps) {
  const { indicator, indicators, comparison } = material;
  const { answer } = comparison;
  const chosen = indicator?.id ?? selection.indicator;
  const age = comparison.isEarlier ? undefined : answer?.question.age;
  const ages = ageChoices(indicator, age);
  return (
    <>
      <SelectField
        label="Indicator"
        value={chosen}
        choices={indicatorChoices(indicators, chosen)}
        onChoose={(id) => change(changesForIndicator(id))}
      />
      <SelectField
        label="Period"
        value={selection.period ?? latest}
        choices={periodChoices(answer, selection.period)}
        onChoose={(label) => change({ period: label === latest ? null : label })}
      />
      {ages.length === 0 ? null : (
        <SelectField
          label="Age"
          value={selection.age ?? age?.key ?? ''}
          choices={ages}
          onChoose={(key) => change({ age: key })}
        />
      )}
      <RadioField
        label="Sex"
        value={selection.sex}
        choices={sexChoicesOf(indicator, selection.sex)}
        onChoose={(sex) => change({ sex })}
      />
    </>
  );
}

/** Which areas. */
function WhereFields({ selection, material, change }: PanelProps) {
  const { areas, parent } = selection;
  if (areas.length > 0) return <NamedAreas areas={areas.length} change={change} />;
  const areaType = selection.areaType ?? material.comparison.answer?.question.areaType ?? 'utla';
  const within = material.comparison.answer?.question.parent ?? null;
  return (
    <>
      <SelectField
        label="Areas"
        value={areaType}
        choices={areaTypeChoices}
        onChoose={(type) => change({ areaType: type, ...(type === 'region' ? { parent: null } : {}) })}
      />
      {areaType === 'region' ? null : (
        <SelectField
          label="Within"
          value={parent ?? everywhere}
          choices={parentChoices(material.regions, within)}
          onChoose={(code) => change({ parent: code === everywhere ? null : code })}
        />
      )}
    </>
  );
}

function NamedAreas({ areas, change }: { readonly areas: number; readonly change: ChangeComparison }) {
  return (
    <div className="govuk-form-group">
      <h3 className="panel-heading">Areas</h3>
      <p className="govuk-hint">
        {areas === 1 ? 'One area that the address names.' : `${areas} areas that the address names.`}
      </p>
      <button
        type="button"
        className="govuk-button govuk-button--secondary"
        onClick={() => change({ areas: [] })}
      >
        Compare every authority
      </button>
    </div>
  );
}

/** By which method, and with what. */
function HowFields({ selection, material, change }: PanelProps) {
  const within = material.comparison.answer?.question.parent;
  const known = [...material.regions, ...(within ? [within] : [])];
  return (
    <>
      <RadioList
        label="Method"
        value={selection.method}
        choices={methodChoices}
        onChoose={(method) => change({ method })}
      />
      {selection.method === 'funnel' ? null : (
        <SelectField
          label="Compare with"
          value={selection.benchmark}
          choices={benchmarkChoicesOf(selection, known)}
          onChoose={(benchmark) => change({ benchmark })}
        />
      )}
    </>
  );
}
