import type { IndicatorAnswer } from '../../../server/contract/indicators.ts';
import type { PartnerTrendSelection } from '../../selection/partner-trend-selection.ts';
import { RadioField, SelectField } from '../../ui/fields.tsx';
import { SelectionPanel } from '../../ui/selection-panel.tsx';
import { OneAreaPicker } from '../inequalities/one-area-picker.tsx';
import { indicatorChoices, sexChoicesOf } from '../trends/trend-choices.ts';
import type { ChangePartnerTrend } from './use-partner-trend-selection.ts';

/** Every choice of the view: which children, and where. */
export function PartnerTrendPanel({
  selection,
  indicators,
  indicator,
  areaName,
  change,
}: {
  readonly selection: PartnerTrendSelection;
  readonly indicators: readonly IndicatorAnswer[];
  /** The chosen one; undefined until the list has come, or where it is not in it. */
  readonly indicator: IndicatorAnswer | undefined;
  readonly areaName: string;
  readonly change: ChangePartnerTrend;
}) {
  const chosen = indicator?.id ?? selection.indicator;
  return (
    <SelectionPanel heading="What is shown">
      <SelectField
        label="Indicator"
        value={chosen}
        choices={indicatorChoices(indicators, chosen)}
        onChoose={(id) => change({ indicator: id, sex: 'persons' })}
      />
      <OneAreaPicker code={selection.area} name={areaName} onChoose={(area) => change({ area })} />
      <RadioField
        label="Sex"
        value={selection.sex}
        choices={sexChoicesOf(indicator, selection.sex)}
        onChoose={(sex) => change({ sex })}
      />
    </SelectionPanel>
  );
}
