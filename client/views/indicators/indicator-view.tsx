import { getRouteApi, Link } from '@tanstack/react-router';
import { areaKind } from '../../../server/contract/area-words.ts';
import { formatCount } from '../../../server/contract/format-figure.ts';
import type { IndicatorAnswer } from '../../../server/contract/indicators.ts';
import { sourceLines } from '../../../server/contract/source-words.ts';
import { themeHeading } from '../../../server/contract/theme-words.ts';
import { useIndicator } from '../../api/indicators-query.ts';
import { printTrendSelection } from '../../selection/print-trend-selection.ts';
import { defaultTrendSelection } from '../../selection/trend-selection.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { SummaryList } from '../../ui/summary-list.tsx';
import { ExploreLink } from '../explore/explore-link.tsx';
import { AnswerError } from '../frame/answer-error.tsx';
import { DemonstrationTag } from '../frame/demonstration-banner.tsx';
import { useRememberVisit } from '../frame/remember-visit.ts';
import { useReportDemonstration } from '../frame/shown-demonstration.tsx';
import { caveatSpan, heldPeriods, madeUpAges, polarityWords, sexLabel } from './indicator-words.ts';

const route = getRouteApi('/indicators/$id');

/** One indicator: everything a reader needs to trust and quote it. */
export function IndicatorView() {
  const { id } = route.useParams();
  const { answer: indicator, error } = useIndicator(id);
  useReportDemonstration(indicator?.demonstration);
  useRememberVisit(
    indicator?.name,
    indicator ? `Indicator, ${themeHeading(indicator.theme)}` : '',
    `/indicators/${id}`,
  );
  const unknown = error?.status === 404 ? 'Indicator not found' : 'Indicator';
  return (
    <>
      <PageHeading
        title={indicator?.name ?? unknown}
        caption={indicator ? themeHeading(indicator.theme) : id}
        awaited={indicator || error ? null : 'the indicator'}
      />
      {error ? <AnswerError error={error} /> : null}
      {indicator ? <AboutIndicator indicator={indicator} /> : null}
    </>
  );
}

function AboutIndicator({ indicator }: { readonly indicator: IndicatorAnswer }) {
  return (
    <>
      <WayToTrend indicator={indicator} />
      <div className="two-columns">
        <div>
          <Definition indicator={indicator} />
          <IndicatorCaveats caveats={indicator.caveats} />
        </div>
        <section aria-labelledby="held">
          <h2 className="govuk-heading-m" id="held">
            Figures held
          </h2>
          <SummaryList rows={heldRows(indicator)} />
        </section>
      </div>
    </>
  );
}

function WayToTrend({ indicator }: { readonly indicator: IndicatorAnswer }) {
  if (indicator.latestPeriod === null) {
    return (
      <p className="govuk-inset-text">
        No figures are held for this indicator yet. They come in with extracts on the data page.
      </p>
    );
  }
  return (
    <p className="govuk-body">
      <Link
        to="/trends"
        search={printTrendSelection({ ...defaultTrendSelection, indicator: indicator.id })}
        className="govuk-button"
      >
        Show its trend
      </Link>{' '}
      <ExploreLink kind="indicator" id={indicator.id} name={indicator.shortName} />: choose areas, and see
      every chart that fits.
    </p>
  );
}

function Definition({ indicator }: { readonly indicator: IndicatorAnswer }) {
  return (
    <section aria-labelledby="meaning">
      <h2 className="govuk-heading-m" id="meaning">
        What it means
      </h2>
      <p className="govuk-body">
        {indicator.definition ??
          'Nobody has described this indicator here yet: only an extract named it. See its publisher for the definition.'}
      </p>
      <SummaryList
        rows={[
          ['Unit', indicator.unit.label],
          ['Direction', polarityWords(indicator.polarity)],
          ['Leads on the outcome', indicator.leads],
          ['Source', <SourceLink key="source" indicator={indicator} />],
          ["Publisher's ids", indicator.publisherIds.join(', ')],
        ]}
      />
    </section>
  );
}

function SourceLink({ indicator }: { readonly indicator: IndicatorAnswer }) {
  if (indicator.sourceUrl === null) return indicator.source;
  return <a href={indicator.sourceUrl}>{indicator.source}</a>;
}

function IndicatorCaveats({ caveats }: Pick<IndicatorAnswer, 'caveats'>) {
  if (caveats.length === 0) return null;
  return (
    <section aria-labelledby="caveats">
      <h2 className="govuk-heading-m" id="caveats">
        Before you use it
      </h2>
      <ul className="caveat-list">
        {caveats.map((caveat) => (
          <li key={caveat.text}>
            {caveat.text}
            <span className="cell-note">
              {[caveatSpan(caveat), caveat.source].filter((part) => part !== '').join('. ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function heldRows(indicator: IndicatorAnswer) {
  return [
    ['State', indicator.demonstration ? <DemonstrationTag key="tag" /> : null],
    ['Made-up ages', indicator.demonstration ? madeUpAges(indicator) || 'All' : ''],
    ['Ages', indicator.ages.map(({ label }) => label).join(', ')],
    ['Sexes', indicator.sexes.map(sexLabel).join(', ')],
    ['Periods', heldPeriods(indicator)],
    ['Areas', `${formatCount(indicator.areas)} (${indicator.areaTypes.map(areaKind).join(', ')})`],
    ['Divided by', indicator.categoryTypes.join('; ')],
    ['Sources', sourceLines(indicator.provenance).join(' ')],
  ] as const;
}
