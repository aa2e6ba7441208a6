import type { RelationshipSelection } from '../../selection/relationship-selection.ts';
import { RadioField, SelectField } from '../../ui/fields.tsx';
import { RadioList } from '../../ui/radio-list.tsx';
import { SelectionPanel } from '../../ui/selection-panel.tsx';
import { areaTypeChoices, everywhere, parentChoices } from '../comparisons/comparison-choices.ts';
import { ageChoices, indicatorChoices, sexChoicesOf } from '../trends/trend-choices.ts';
import { NamedAreaPicker } from './named-area-picker.tsx';
import {
  acceptChoices,
  changesForIndicator,
  changesForSwap,
  latest,
  periodChoices,
  periodChosen,
} from './relationship-choices.ts';
import type { RelationshipMaterial } from './use-relationship-material.ts';
import type { ChangeRelationship } from './use-relationship-selection.ts';

interface PanelProps {
  readonly selection: RelationshipSelection;
  readonly material: RelationshipMaterial;
  readonly change: ChangeRelationship;
}

/** Every choice of the view. */
export function RelationshipPanel(props: PanelProps) {
  const { selection, change } = props;
  return (
    <SelectionPanel heading="What is related">
      <AxisFields {...props} axis="y" />
      <AxisFields {...props} axis="x" />
      <button
        type="button"
        className="govuk-button govuk-button--secondary"
        onClick={() => change(changesForSwap(selection))}
      >
        Exchange the axes
      </button>
      <WhenFields {...props} />
      <WhereFields {...props} />
    </SelectionPanel>
  );
}

const axisLabels = { y: 'Up the axis', x: 'Along the axis' } as const;

/** Which figures stand on an axis. */
function AxisFields({ axis, selection, material, change }: PanelProps & { readonly axis: 'x' | 'y' }) {
  const { indicators, relationship } = material;
  const indicator = material[axis];
  const chosen = indicator?.id ?? selection[axis];
  const [ageName, sexName] = axis === 'x' ? (['xAge', 'xSex'] as const) : (['yAge', 'ySex'] as const);
  const shown = relationship.isEarlier ? undefined : relationship.answer?.[axis].age;
  const ages = ageChoices(indicator, shown);
  const sexes = sexChoicesOf(indicator, selection[sexName]);
  return (
    <>
      <SelectField
        label={axisLabels[axis]}
        value={chosen}
        choices={indicatorChoices(indicators, chosen)}
        onChoose={(id) => change(changesForIndicator(axis, id))}
      />
      {ages.length < 2 ? null : (
        <SelectField
          label={`Age, ${axisLabels[axis].toLowerCase()}`}
          value={selection[ageName] ?? shown?.key ?? ''}
          choices={ages}
          onChoose={(key) => change({ [ageName]: key })}
        />
      )}
      {sexes.length < 2 ? null : (
        <RadioField
          label={`Sex, ${axisLabels[axis].toLowerCase()}`}
          value={selection[sexName]}
          choices={sexes}
          onChoose={(sex) => change({ [sexName]: sex })}
        />
      )}
    </>
  );
}

/** Which days. */
function WhenFields({ selection, material, change }: PanelProps) {
  const { answer } = material.relationship;
  return (
    <>
      <SelectField
        label="Period"
        value={periodChosen(answer, selection.period)}
        choices={periodChoices(answer, selection.period)}
        onChoose={(label) => change({ period: label === latest ? null : label })}
      />
      <RadioList
        label="Periods that may stand beside each other"
        value={selection.acceptPeriods}
        choices={acceptChoices}
        onChoose={(acceptPeriods) => change({ acceptPeriods, period: null })}
      />
    </>
  );
}

/** Which areas, and which of them are named. */
function WhereFields({ selection, material, change }: PanelProps) {
  const { answer } = material.relationship;
  const areaType = selection.areaType ?? answer?.question.areaType ?? 'utla';
  const within = answer?.question.parent ?? null;
  const names = new Map(
    [...(answer?.points ?? []), ...(answer?.leftOut ?? [])].map(({ area }) => [area.code, area.name]),
  );
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
          value={selection.parent ?? everywhere}
          choices={parentChoices(material.regions, within)}
          onChoose={(code) => change({ parent: code === everywhere ? null : code })}
        />
      )}
      <NamedAreaPicker
        codes={selection.areas}
        nameOf={(code) => names.get(code) ?? code}
        onChange={(areas) => change({ areas })}
      />
    </>
  );
}
