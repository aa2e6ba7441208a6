import { useCallback } from 'react';
import type { OverviewSelection } from '../../selection/overview-selection.ts';
import { sexChoices } from '../../selection/trend-selection.ts';
import { RadioField, SelectField } from '../../ui/fields.tsx';
import { GroupedSelectField } from '../../ui/grouped-select-field.tsx';
import { SelectionPanel } from '../../ui/selection-panel.tsx';
import {
  areaTypeChoices,
  benchmarkChoicesOf,
  everywhere,
  parentChoices,
} from '../comparisons/comparison-choices.ts';
import { partnerAreaGroups, partnerAreaHint } from '../comparisons/partner-area-choices.ts';
import { GroupField } from '../groups/group-field.tsx';
import { NeighboursField } from '../neighbours/neighbours-field.tsx';
import { byName, changesForAreaType, changesForParent, sortChoices } from './overview-choices.ts';
import type { OverviewMaterial } from './use-overview-material.ts';
import type { ChangeOverview } from './use-overview-selection.ts';

interface PanelProps {
  readonly selection: OverviewSelection;
  readonly material: OverviewMaterial;
  readonly change: ChangeOverview;
}

const sexLabels = { persons: 'Persons', male: 'Males', female: 'Females' } as const;

/** Every choice of the view. */
export function OverviewPanel(props: PanelProps) {
  return (
    <SelectionPanel heading="What is shown">
      <WhereFields {...props} />
      <HowFields {...props} />
    </SelectionPanel>
  );
}

/** Which areas. */
function WhereFields({ selection, material, change }: PanelProps) {
  const { answer } = material.overview;
  const choose = useCallback(
    (areas: readonly string[]) => change({ areas, parent: null, areaType: null }),
    [change],
  );
  const areaType =
    selection.areaType ?? answer?.question.areaType ?? (selection.parent === null ? 'region' : 'utla');
  const parent = answer?.question.parent ?? null;
  const within = parent && answer?.partnerArea ? { ...parent, name: answer.partnerArea.name } : parent;
  return (
    <>
      {selection.areas.length > 0 ? (
        <NamedAreas areas={selection.areas.length} change={change} />
      ) : (
        <>
          <SelectField
            label="Areas"
            value={areaType}
            choices={areaTypeChoices}
            onChoose={(type) => change(changesForAreaType(type))}
          />
          <SelectField
            label="Within"
            value={selection.parent ?? everywhere}
            choices={parentChoices(material.regions, within)}
            onChoose={(code) => change(changesForParent(code === everywhere ? null : code))}
          />
          <PartnerAreaField selection={selection} material={material} change={change} />
        </>
      )}
      <GroupField onChoose={choose} />
      <NeighboursField onChoose={choose} />
    </>
  );
}

/** The councils of a police force, an integrated care board or another partner, as far as look-ups are held. */
function PartnerAreaField({ selection: { parent }, material, change }: PanelProps) {
  const { answer } = material.overview;
  const chosen = answer?.partnerArea ? parent : null;
  const areaType = answer?.question.areaType === 'ltla' ? 'ltla' : 'utla';
  const groups = material.partnerAreas ? partnerAreaGroups(material.partnerAreas, areaType, chosen) : [];
  if (groups.length === 0) return null;
  return (
    <GroupedSelectField
      label="Areas of a partner"
      hint={partnerAreaHint(material.partnerAreas, groups)}
      value={chosen ?? everywhere}
      otherwise={{ value: everywhere, label: 'None' }}
      groups={groups}
      onChoose={(code) => change(changesForParent(code === everywhere ? null : code))}
    />
  );
}

function NamedAreas({ areas, change }: { readonly areas: number; readonly change: ChangeOverview }) {
  return (
    <div className="govuk-form-group">
      <h3 className="panel-heading">Areas</h3>
      <p className="govuk-hint">
        {areas === 1 ? 'One area chosen by name.' : `${areas} areas chosen by name.`}
      </p>
      <button
        type="button"
        className="govuk-button govuk-button--secondary"
        onClick={() => change({ areas: [] })}
      >
        Show the regions
      </button>
    </div>
  );
}

function NamedIndicators({
  indicators,
  change,
}: {
  readonly indicators: number;
  readonly change: ChangeOverview;
}) {
  return (
    <div className="govuk-form-group">
      <h3 className="panel-heading">Indicators</h3>
      <p className="govuk-hint">
        {indicators === 1 ? 'One indicator chosen by name.' : `${indicators} indicators chosen by name.`}
      </p>
      <button
        type="button"
        className="govuk-button govuk-button--secondary"
        onClick={() => change({ indicators: [], sort: null })}
      >
        Show every indicator
      </button>
    </div>
  );
}

/** For whom, beside what and in which order. */
function HowFields({ selection, material, change }: PanelProps) {
  const { answer } = material.overview;
  const { indicators } = selection;
  const parent = answer?.question.parent ?? null;
  const known = [...material.regions, ...(parent ? [parent] : [])];
  const isOfPartner = answer?.partnerArea != null;
  return (
    <>
      {indicators.length === 0 ? null : <NamedIndicators indicators={indicators.length} change={change} />}
      <RadioField
        label="Sex"
        value={selection.sex}
        choices={sexChoices.map((sex) => ({ value: sex, label: sexLabels[sex] }))}
        onChoose={(sex) => change({ sex })}
      />
      <SelectField
        label="Compare with"
        value={selection.benchmark}
        choices={benchmarkChoicesOf(
          { benchmark: selection.benchmark, parent: isOfPartner ? null : selection.parent },
          known,
        )}
        onChoose={(benchmark) => change({ benchmark })}
      />
      <SelectField
        label="Order areas by"
        value={selection.sort ?? byName}
        choices={sortChoices(answer, selection.sort)}
        onChoose={(key) => change({ sort: key === byName ? null : key })}
      />
    </>
  );
}
