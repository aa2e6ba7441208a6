import { Link } from '@tanstack/react-router';
import type { OneAreaAnswer } from '../../../server/contract/areas.ts';
import { formatCount } from '../../../server/contract/format-figure.ts';
import type { IndicatorAnswer } from '../../../server/contract/indicators.ts';
import { printTrendSelection } from '../../selection/print-trend-selection.ts';
import { defaultTrendSelection } from '../../selection/trend-selection.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { DemonstrationTag } from '../frame/demonstration-banner.tsx';
import { heldPeriods, madeUpAges } from './indicator-words.ts';

/** Indicators, a row each, with what is held of them and a way to their trend (for an area, where one is meant). */
export function IndicatorTable({
  caption,
  indicators,
  area,
}: {
  readonly caption: string;
  readonly indicators: readonly IndicatorAnswer[];
  readonly area?: OneAreaAnswer;
}) {
  const columns = [
    { heading: 'Indicator' },
    { heading: 'Ages held' },
    { heading: 'Periods held' },
    { heading: 'Areas', numeric: true },
    { heading: 'Trend' },
  ];
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={columns}
      rows={indicators.map((indicator) => ({ key: indicator.id, cells: cellsOf(indicator, area) }))}
    />
  );
}

function cellsOf(indicator: IndicatorAnswer, area: OneAreaAnswer | undefined) {
  return [
    <IndicatorName key="name" indicator={indicator} />,
    indicator.ages.map(({ label }) => label).join(', '),
    heldPeriods(indicator),
    formatCount(indicator.areas),
    indicator.latestPeriod === null ? '' : <TrendLink key="trend" indicator={indicator} area={area} />,
  ];
}

function IndicatorName({ indicator }: { readonly indicator: IndicatorAnswer }) {
  return (
    <>
      <Link to="/indicators/$id" params={{ id: indicator.id }}>
        {indicator.name}
      </Link>
      <span className="cell-note">{indicator.unit.label}</span>
      {indicator.demonstration ? (
        <span className="cell-note">
          <DemonstrationTag /> {madeUpAges(indicator)}
        </span>
      ) : null}
    </>
  );
}

/** The same words on every row would tell nobody who hears them alone which trend is meant. */
export function TrendLink({
  indicator,
  area,
}: {
  readonly indicator: Pick<IndicatorAnswer, 'id' | 'shortName'>;
  readonly area: Pick<OneAreaAnswer, 'code' | 'name'> | undefined;
}) {
  const areas = area === undefined ? [] : [area.code];
  return (
    <Link
      to="/trends"
      search={printTrendSelection({ ...defaultTrendSelection, indicator: indicator.id, areas })}
    >
      Trend
      <span className="govuk-visually-hidden">
        {' '}
        of {indicator.shortName}
        {area === undefined ? '' : ` in ${area.name}`}
      </span>
    </Link>
  );
}
