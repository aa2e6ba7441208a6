import { getRouteApi, Link } from '@tanstack/react-router';
import { areaKind } from '../../../server/contract/area-words.ts';
import type { OneAreaAnswer } from '../../../server/contract/areas.ts';
import { formatDay } from '../../../server/contract/format-figure.ts';
import type { IndicatorsAnswer } from '../../../server/contract/indicators.ts';
import type { AreaAnswer } from '../../../server/contract/parts.ts';
import { useArea } from '../../api/areas-query.ts';
import { useIndicators } from '../../api/indicators-query.ts';
import { injuryChapterDownload } from '../../exports/injury-chapter-download.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { SummaryList } from '../../ui/summary-list.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { AreaTrendsLink } from '../comparisons/area-trends-link.tsx';
import { trendsOfRegion } from '../comparisons/area-trends-search.ts';
import { ExploreLink } from '../explore/explore-link.tsx';
import { AnswerError } from '../frame/answer-error.tsx';
import { useRememberVisit } from '../frame/remember-visit.ts';
import { useReportDemonstration } from '../frame/shown-demonstration.tsx';
import { IndicatorTable } from '../indicators/indicator-table.tsx';
import { NeighboursLink } from '../neighbours/neighbours-link.tsx';
import { OverviewLink } from '../overviews/overview-link.tsx';
import { QuestionsLink } from '../partner-questions/questions-link.tsx';
import { PartnersLink } from '../partners/partners-link.tsx';

const route = getRouteApi('/areas/$code');

/** One area: what it is, what it is part of, what it replaced, and what can be shown for it. */
export function AreaView() {
  const { code } = route.useParams();
  const { answer: area, error } = useArea(code);
  const { answer: list } = useIndicators();
  useReportDemonstration(area && list && heldFor(area, list).some(({ demonstration }) => demonstration));
  useRememberVisit(
    area?.name,
    area ? `${areaKind(area.type)}, ${area.code}` : '',
    `/areas/${area?.code ?? code}`,
  );
  const unknown = error?.status === 404 ? 'Area not found' : 'Area';
  return (
    <>
      <PageHeading
        title={area?.name ?? unknown}
        caption={area ? areaKind(area.type) : code}
        awaited={area || error ? null : 'the area'}
      />
      {error ? <FailedArea error={error} /> : null}
      {area ? <Replaced area={area} /> : null}
      {area ? <AboutArea area={area} /> : null}
    </>
  );
}

/** An area of the past has few figures or none: its successors have them. */
function Replaced({ area }: { readonly area: OneAreaAnswer }) {
  if (area.validTo === null) return null;
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">This area was in force until {formatDay(area.validTo)}.</p>
      {area.successors.length === 0 ? null : <p className="govuk-body">Today it is, or is part of:</p>}
      {linksTo(area.successors)}
    </div>
  );
}

function AboutArea({ area }: { readonly area: OneAreaAnswer }) {
  return (
    <div className="two-columns">
      <section aria-labelledby="figures">
        <h2 className="govuk-heading-m" id="figures">
          Figures for {area.name}
        </h2>
        <p className="govuk-body">
          <Link to="/profiles/$code" params={{ code: area.code }}>
            Profile of {area.name}
          </Link>
          : every indicator on one page, compared with England and with its peers.
        </p>
        <ChapterLink area={area} />
        <p className="govuk-body">
          <ExploreLink kind="area" id={area.code} name={area.name} />: choose indicators, and see every chart
          that fits.
        </p>
        <OverviewLink area={area} />
        <AreaTrendsLink trends={trendsOfRegion(area)} />
        <NeighboursLink area={area} />
        <PartnersLink area={area} />
        <QuestionsLink area={area} />
        <p className="govuk-body">
          <Link to="/partner-trends" search={{ indicator: 'injury-admissions', area: area.code }}>
            Who was responsible?
          </Link>{' '}
          Figures by age with who commissioned and who led at the time.
        </p>
        <p className="govuk-body">
          <Link to="/causes" search={{ area: area.code }}>
            Causes of injury admissions
          </Link>
          : what sends children to hospital, with ranges of cost.
        </p>
        <HeldIndicators area={area} />
      </section>
      <section aria-labelledby="about">
        <h2 className="govuk-heading-m" id="about">
          About this area
        </h2>
        <SummaryList rows={areaRows(area)} />
      </section>
    </div>
  );
}

/** The chapter that an author of a needs assessment begins with. */
function ChapterLink({ area }: { readonly area: OneAreaAnswer }) {
  const { format, purpose, address } = injuryChapterDownload(area.code);
  return (
    <p className="govuk-body">
      <a href={address} download className="govuk-link">
        Download {format}
      </a>
      : {purpose}.
    </p>
  );
}

function FailedArea({ error }: Parameters<typeof AnswerError>[0]) {
  return (
    <div className="prose">
      <AnswerError error={error} />
      <p className="govuk-body">
        <Link to="/areas">Look for another area</Link>
      </p>
    </div>
  );
}

function HeldIndicators({ area }: { readonly area: OneAreaAnswer }) {
  const { answer, error } = useIndicators();
  if (error) return <AnswerError error={error} />;
  if (!answer) return <Waiting what="its figures" />;
  const held = heldFor(area, answer);
  if (held.length === 0) {
    return (
      <p className="govuk-body">
        No indicator has a figure for this area yet. Figures come in with the extracts on the data page.
      </p>
    );
  }
  return (
    <IndicatorTable caption={`Indicators with figures for ${area.name}`} indicators={held} area={area} />
  );
}

/** The indicators with figures for an area. */
const heldFor = (area: OneAreaAnswer, { indicators }: IndicatorsAnswer) =>
  indicators.filter(({ id }) => area.indicators.includes(id));

function areaRows(area: OneAreaAnswer) {
  return [
    ['Code', area.code],
    ['Kind', area.types.map(areaKind).join('; ')],
    ['Part of', linksTo(area.parents)],
    ['Consists of', linksTo(area.children)],
    ['In force since', area.validFrom === null ? null : formatDay(area.validFrom)],
    ['In force until', area.validTo === null ? null : formatDay(area.validTo)],
    ['Replaced', linksTo(area.predecessors)],
    ['Replaced by', linksTo(area.successors)],
  ] as const;
}

function linksTo(areas: readonly AreaAnswer[]) {
  if (areas.length === 0) return null;
  return (
    <ul className="plain-list">
      {areas.map(({ code, name }) => (
        <li key={code}>
          <Link to="/areas/$code" params={{ code }}>
            {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}
