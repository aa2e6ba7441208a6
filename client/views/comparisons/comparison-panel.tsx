import { useCallback } from 'react';
import type { ComparedAreaType, ComparisonAnswer } from '../../../server/contract/comparison.ts';
import type { AreaAnswer } from '../../../server/contract/parts.ts';
import { type ComparisonSelection, isOverTime } from '../../selection/comparison-selection.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { RadioField, SelectField } from '../../ui/fields.tsx';
import { GroupedSelectField } from '../../ui/grouped-select-field.tsx';
import { RadioList } from '../../ui/radio-list.tsx';
import { SelectionPanel } from '../../ui/selection-panel.tsx';
import { GroupField } from '../groups/group-field.tsx';
import { NeighboursField } from '../neighbours/neighbours-field.tsx';
import { ageChoices, indicatorChoices, sexChoicesOf } from '../trends/trend-choices.ts';
import {
  areaTypeChoices,
  benchmarkChoicesOf,
  changesForIndicator,
  changesForNeighbours,
  everywhere,
  latest,
  methodChoices,
  parentChoices,
  periodChoices,
} from './comparison-choices.ts';
import { partnerAreaGroups, partnerAreaHint } from './partner-area-choices.ts';
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
      {selection.view === 'trends' ? null : (
        <SelectField
          label="Period"
          value={selection.period ?? latest}
          choices={periodChoices(answer, selection.period)}
          onChoose={(label) => change({ period: label === latest ? null : label })}
        />
      )}
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
  if (areas.length > 0) {
    return (
      <>
        <NamedAreas areas={areas.length} shown={material.comparison.answer?.rows ?? []} change={change} />
        <GroupFields change={change} />
      </>
    );
  }
  const areaType = selection.areaType ?? material.comparison.answer?.question.areaType ?? 'utla';
  const { question, partnerArea = null } = material.comparison.answer ?? {};
  const within = nameParent(question?.parent ?? null, partnerArea);
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
      <PartnerAreaField selection={selection} material={material} change={change} areaType={areaType} />
      <GroupFields change={change} />
    </>
  );
}

/** The area of a partner is named with what it is. */
function nameParent(parent: AreaAnswer | null, partnerArea: ComparisonAnswer['partnerArea']) {
  return parent && partnerArea ? { ...parent, name: partnerArea.name } : parent;
}

/** The councils of a police force, an integrated care board or another partner, as far as look-ups are held. */
function PartnerAreaField({
  selection: { parent, areaType: asked },
  material: { partnerAreas, comparison },
  change,
  areaType,
}: PanelProps & { readonly areaType: ComparedAreaType }) {
  const chosen = comparison.answer?.partnerArea ? parent : null;
  const groups = partnerAreas ? partnerAreaGroups(partnerAreas, areaType, chosen) : [];
  const hint = partnerAreaHint(partnerAreas, groups);
  if (groups.length === 0) return <NoPartnerAreas hint={hint} />;
  return (
    <GroupedSelectField
      label="Areas of a partner"
      hint={hint}
      value={chosen ?? everywhere}
      otherwise={{ value: everywhere, label: 'None' }}
      groups={groups}
      onChoose={(code) =>
        change({ parent: code === everywhere ? null : code, areaType: asked === 'region' ? null : asked })
      }
    />
  );
}

function NoPartnerAreas({ hint }: { readonly hint: string }) {
  return (
    <div className="govuk-form-group">
      <h3 className="panel-heading">Areas of a partner</h3>
      <Disclosure summary="None can be chosen yet">{hint}</Disclosure>
    </div>
  );
}

/** Areas that belong together for another reason than where they lie; that whose neighbours are taken is highlighted. */
function GroupFields({ change }: Pick<PanelProps, 'change'>) {
  const choose = useCallback((areas: readonly string[]) => change({ areas }), [change]);
  const chooseBeside = useCallback(
    (areas: readonly string[]) => change(changesForNeighbours(areas)),
    [change],
  );
  return (
    <>
      <GroupField onChoose={choose} />
      <NeighboursField onChoose={chooseBeside} />
    </>
  );
}

function NamedAreas({
  areas,
  shown,
  change,
}: {
  readonly areas: number;
  readonly shown: readonly Pick<ComparisonAnswer['rows'][number], 'area'>[];
  readonly change: ChangeComparison;
}) {
  return (
    <div className="govuk-form-group">
      <h3 className="panel-heading">Areas</h3>
      <p className="govuk-hint">
        {areas === 1 ? 'One area chosen by name.' : `${areas} areas chosen by name.`}
      </p>
      {shown.length === 0 ? null : (
        <Disclosure summary="Which areas">{shown.map(({ area }) => area.name).join('; ')}</Disclosure>
      )}
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

/** By which method, and with what; of areas over time none is judged by a method. */
function HowFields({ selection, material, change }: PanelProps) {
  const { question, partnerArea = null } = material.comparison.answer ?? {};
  const within = question?.parent;
  const known = [...material.regions, ...(within ? [within] : [])];
  const hasMethod = !isOverTime(selection.view);
  return (
    <>
      {hasMethod ? (
        <RadioList
          label="Method"
          value={selection.method}
          choices={methodChoices}
          onChoose={(method) => change({ method })}
        />
      ) : null}
      {selection.method === 'funnel' && hasMethod ? null : (
        <SelectField
          label="Compare with"
          value={selection.benchmark}
          choices={benchmarkChoicesOf({ ...selection, parent: partnerArea ? null : selection.parent }, known)}
          onChoose={(benchmark) => change({ benchmark })}
        />
      )}
    </>
  );
}
