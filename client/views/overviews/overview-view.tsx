import { Link } from '@tanstack/react-router';
import type { OverviewAnswer } from '../../../server/contract/overview.ts';
import { useHasCome } from '../../api/has-come.ts';
import { OverviewKey } from '../../charts/overview/overview-key.tsx';
import { OverviewTable } from '../../charts/overview/overview-table.tsx';
import { overviewDownloads } from '../../exports/overview-downloads.ts';
import { type OverviewSelection, printOverviewSelection } from '../../selection/overview-selection.ts';
import { england } from '../../selection/trend-selection.ts';
import { Follows } from '../../ui/follows.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { trendsOfOverview } from '../comparisons/area-trends-search.ts';
import { AddressProblems } from '../frame/address-problems.tsx';
import { AnswerError } from '../frame/answer-error.tsx';
import { AsAtNotice } from '../frame/as-at-notice.tsx';
import { DemonstrationTag } from '../frame/demonstration-banner.tsx';
import { DownloadSection } from '../frame/download-section.tsx';
import { useReportDemonstration } from '../frame/shown-demonstration.tsx';
import { SaveAsGroup } from '../groups/save-as-group.tsx';
import { SourceList } from '../trends/source-list.tsx';
import { OverviewLeads, OverviewMethod, OverviewNotes } from './overview-notes.tsx';
import { OverviewPanel } from './overview-panel.tsx';
import { type OverviewMaterial, useOverviewMaterial } from './use-overview-material.ts';
import { useOverviewSelection } from './use-overview-selection.ts';

/** Areas by indicators, the latest figure of each: all of it stands in the address. */
export function OverviewView() {
  const { selection, settled, problems, change } = useOverviewSelection();
  const material = useOverviewMaterial(settled);
  const { answer, isLoading } = material.overview;
  const hasCome = useHasCome(answer !== undefined || material.overview.error !== null);
  useReportDemonstration(answer?.demonstration);
  return (
    <>
      <PageHeading
        title={answer?.headline ?? 'Overview of areas'}
        caption="Overview of areas"
        awaited={hasCome ? null : 'the overview'}
      />
      <p className="subtitle">
        {answer?.subtitle ?? 'The latest figure of every indicator, area by area'}{' '}
        {answer?.demonstration ? <DemonstrationTag /> : null}
      </p>
      <AddressProblems problems={problems} />
      <AsAtNotice asAt={selection.asAt} answer={answer} />
      <div className="with-panel">
        <OverviewPanel selection={selection} material={material} change={change} />
        <div className="beside-panel">
          <Follows>
            <Outcome selection={selection} material={material} />
          </Follows>
        </div>
      </div>
      <p role="status" className="govuk-visually-hidden">
        {isLoading ? 'Loading the overview' : (answer?.sentence ?? '')}
      </p>
    </>
  );
}

function Outcome({
  selection,
  material,
}: {
  readonly selection: OverviewSelection;
  readonly material: OverviewMaterial;
}) {
  const { answer, isEarlier, error } = material.overview;
  if (error) return <AnswerError error={error} />;
  if (!answer) return <Waiting what="the overview" />;
  if (answer.why !== null) return <NoColumns why={answer.why} />;
  const codes = answer.rows.map(({ area }) => area.code);
  return (
    <>
      <p className="govuk-body sentence">{answer.sentence}</p>
      <div className={isEarlier ? 'trend-figure trend-figure-earlier' : 'trend-figure'} aria-busy={isEarlier}>
        <OverviewKey answer={answer} />
        <SortedTable answer={answer} selection={selection} />
      </div>
      <p className="govuk-body screen-only">
        <Link to="/comparisons" search={trendsOfOverview(selection, answer)}>
          Show the trends of these areas
        </Link>
      </p>
      <SaveAsGroup key={codes.join()} areas={codes} />
      <DownloadSection answer={answer} downloads={overviewDownloads(material.question)} />
      <SourceList answer={answer} />
      <OverviewLeads answer={answer} />
      <OverviewMethod answer={answer} />
      <OverviewNotes answer={answer} />
    </>
  );
}

function SortedTable({
  answer,
  selection,
}: {
  readonly answer: OverviewAnswer;
  readonly selection: OverviewSelection;
}) {
  return (
    <OverviewTable
      answer={answer}
      linkTo={(code, name) => (
        <Link to="/profiles/$code" params={{ code }} search={profileSearch(selection)}>
          {name}
        </Link>
      )}
      sortBy={(key, words, isSorted) => (
        <Link
          to="/overview"
          search={printOverviewSelection({ ...selection, sort: isSorted ? null : key })}
          resetScroll={false}
        >
          {words}
          {isSorted ? <span aria-hidden="true"> {key === null ? '▲' : '▼'}</span> : null}
          <span className="govuk-visually-hidden">
            {key !== null && !isSorted ? ', order areas by it' : ', order areas by name'}
          </span>
        </Link>
      )}
    />
  );
}

/** The profile of an area beside the same benchmark, as the figures stood at the same time. */
function profileSearch({ benchmark, asAt }: OverviewSelection) {
  return { ...(benchmark === england ? {} : { benchmark }), ...(asAt === null ? {} : { asAt }) };
}

function NoColumns({ why }: { readonly why: string }) {
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">{why}</p>
      <p className="govuk-body">
        <Link to="/data">See which extracts are held, or bring one</Link>
      </p>
    </div>
  );
}
