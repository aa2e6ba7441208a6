import { useCallback } from 'react';
import { useRegions } from '../../api/areas-query.ts';
import type { ExploreSelection } from '../../selection/explore-selection.ts';
import { RadioField, SelectField } from '../../ui/fields.tsx';
import { SelectionPanel } from '../../ui/selection-panel.tsx';
import { everywhere, parentChoices } from '../comparisons/comparison-choices.ts';
import { GroupField } from '../groups/group-field.tsx';
import { NeighboursField } from '../neighbours/neighbours-field.tsx';
import { benchmarkChoices } from '../trends/trend-choices.ts';
import { ExploreAreaPicker } from './explore-area-picker.tsx';
import {
  changesForIndicators,
  changesForWhich,
  named,
  ownAgeChoices,
  sexChoicesOfAll,
  usual,
  whichChoices,
} from './explore-choices.ts';
import { IndicatorPicker } from './indicator-picker.tsx';
import type { ExploreMaterial } from './use-explore-material.ts';
import type { ChangeExplore } from './use-explore-selection.ts';

interface PanelProps {
  readonly selection: ExploreSelection;
  readonly material: ExploreMaterial;
  readonly change: ChangeExplore;
}

/** Every choice of the page. */
export function ExplorePanel(props: PanelProps) {
  const { material, change } = props;
  return (
    <SelectionPanel heading="What is shown">
      <IndicatorPicker
        chosen={material.chosen}
        indicators={material.indicators}
        onChange={(indicators) => change(changesForIndicators(indicators))}
      />
      <WhereFields {...props} />
      <HowFields {...props} />
    </SelectionPanel>
  );
}

/** Which areas. */
function WhereFields({ selection, material, change }: PanelProps) {
  const { isEvery, areas, parent } = selection;
  const { areaType } = material.asked;
  const regions = useRegions().answer?.areas ?? [];
  const names = new Map(
    [...material.named, ...(material.facts?.areas ?? [])].map(({ code, name }) => [code, name]),
  );
  const choose = useCallback(
    (codes: readonly string[]) => change({ areas: codes, isEvery: false, areaType: null, parent: null }),
    [change],
  );
  return (
    <>
      <SelectField
        label="Areas"
        value={isEvery ? areaType : named}
        choices={whichChoices}
        onChoose={(which) => change(changesForWhich(which))}
      />
      {isEvery && areaType !== 'region' ? (
        <SelectField
          label="Within"
          value={parent ?? everywhere}
          choices={parentChoices(
            regions,
            parent === null ? null : (material.parent ?? { code: parent, name: parent }),
          )}
          onChoose={(code) => change({ parent: code === everywhere ? null : code })}
        />
      ) : null}
      <ExploreAreaPicker
        codes={areas}
        heading={isEvery ? 'Marked among them' : 'Chosen areas'}
        nameOf={(code) => names.get(code) ?? code}
        onChange={(codes) => change({ areas: codes })}
      />
      <GroupField onChoose={choose} />
      <NeighboursField onChoose={choose} />
    </>
  );
}

/** For whom and when, as far as one indicator alone decides it, and beside what. */
function HowFields({ selection, material, change }: PanelProps) {
  const [only] = material.chosen;
  const isOne = only !== undefined && material.chosen.length === 1;
  const { age, period, sex, benchmark } = selection;
  const sexes = sexChoicesOfAll(material.chosen, sex);
  return (
    <>
      {isOne && only.ages.length > 1 ? (
        <SelectField
          label="Age"
          value={age ?? usual}
          choices={ownAgeChoices(only, age)}
          onChoose={(key) => change({ age: key === usual ? null : key })}
        />
      ) : null}
      {sexes.length > 1 ? (
        <RadioField label="Sex" value={sex} choices={sexes} onChoose={(chosen) => change({ sex: chosen })} />
      ) : null}
      <SelectField
        label="Compare with"
        value={benchmark}
        choices={benchmarkChoices(material.named, benchmark)}
        onChoose={(code) => change({ benchmark: code })}
      />
      {isOne && period !== null ? (
        <div className="govuk-form-group">
          <h3 className="panel-heading">Period</h3>
          <p className="govuk-hint">{period}, where a chart shows one period.</p>
          <button
            type="button"
            className="govuk-button govuk-button--secondary"
            onClick={() => change({ period: null })}
          >
            Show the latest
          </button>
        </div>
      ) : null}
    </>
  );
}
