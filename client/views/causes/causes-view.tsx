import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import type { AreaAnswer } from '../../../server/contract/parts.ts';
import { useHasCome } from '../../api/has-come.ts';
import { CausesChart } from '../../charts/causes/causes-chart.tsx';
import { CausesTable } from '../../charts/causes/causes-table.tsx';
import { causeTrendsDownloads } from '../../exports/cause-trends-downloads.ts';
import { causesDownloads } from '../../exports/causes-downloads.ts';
import {
  type CausesSelection,
  type CausesViewChoice,
  toCausesQuestion,
  toCauseTrendsQuestion,
} from '../../selection/causes-selection.ts';
import { Follows } from '../../ui/follows.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { AddressProblems } from '../frame/address-problems.tsx';
import { AnswerError } from '../frame/answer-error.tsx';
import { AsAtNotice } from '../frame/as-at-notice.tsx';
import { CaveatSection } from '../frame/caveat-section.tsx';
import { DemonstrationTag } from '../frame/demonstration-banner.tsx';
import { DownloadSection } from '../frame/download-section.tsx';
import { NothingHeld } from '../frame/nothing-held.tsx';
import { useReportDemonstration } from '../frame/shown-demonstration.tsx';
import { CommissionerList } from '../trends/commissioner-list.tsx';
import { SourceList } from '../trends/source-list.tsx';
import { CauseCosts } from './cause-costs.tsx';
import { CauseFindings } from './cause-findings.tsx';
import { CausesPanel } from './causes-panel.tsx';
import { CodesWithin } from './codes-within.tsx';
import { TrendMethods } from './trend-methods.tsx';
import { type CausesMaterial, useCausesMaterial } from './use-causes-material.ts';
import { type ChangeCauses, useCausesSelection } from './use-causes-selection.ts';

/** Fetched only where it is looked at: it has plots of its own. */
const CausesThroughTime = lazy(async () => ({
  default: (await import('./causes-through-time.tsx')).CausesThroughTime,
}));

const forms: readonly { name: CausesViewChoice; label: string }[] = [
  { name: 'chart', label: 'Chart' },
  { name: 'table', label: 'Tables' },
  { name: 'time', label: 'Through time' },
];

/** What the injury admissions of an area were caused by, in one period or through time: all of it stands in the address. */
export function CausesView() {
  const { selection, settled, problems, change } = useCausesSelection();
  const material = useCausesMaterial(settled);
  const { answer, isLoading } = material.shown;
  const hasCome = useHasCome(answer !== undefined || material.shown.error !== null);
  useReportDemonstration(answer?.demonstration);
  return (
    <>
      <PageHeading
        title={answer?.headline ?? 'Causes of injury'}
        caption="Causes of injury admissions"
        awaited={hasCome ? null : 'the causes'}
      />
      <p className="subtitle">
        {answer?.subtitle} {answer?.demonstration ? <DemonstrationTag /> : null}
      </p>
      <AddressProblems problems={problems} />
      <AsAtNotice asAt={selection.asAt} answer={answer} />
      <div className="with-panel">
        <CausesPanel selection={selection} answer={answer} change={change} />
        <div className="beside-panel">
          <Follows>
            <Outcome selection={selection} material={material} change={change} />
          </Follows>
        </div>
      </div>
      <p role="status" className="govuk-visually-hidden">
        {isLoading ? 'Loading causes of injury' : (answer?.sentence ?? '')}
      </p>
    </>
  );
}

interface OutcomeProps {
  readonly selection: CausesSelection;
  readonly material: CausesMaterial;
  readonly change: ChangeCauses;
}

function Outcome({ selection, material, change }: OutcomeProps) {
  const { answer, isEarlier, error } = material.shown;
  if (error) return <AnswerError error={error} />;
  if (!answer) return <Waiting what="the causes" />;
  if (answer.why !== null) {
    const why = [answer.why, answer.howToSupply ?? ''].filter(Boolean).join(' ');
    return <NothingHeld indicator={answer.indicator} why={why} />;
  }
  // The tabs stay while a form is asked for, so that the focus does not leave the one that was chosen.
  return (
    <>
      <p className="govuk-body sentence">{answer.sentence}</p>
      <div className={isEarlier ? 'trend-figure trend-figure-earlier' : 'trend-figure'} aria-busy={isEarlier}>
        <Tabs label="Form" tabs={forms} chosen={selection.view} onChoose={(view) => change({ view })}>
          <Form selection={selection} material={material} />
        </Tabs>
      </div>
      <Below selection={selection} material={material} answer={answer} />
    </>
  );
}

function Form({ selection, material: { causes, trends } }: Omit<OutcomeProps, 'change'>) {
  if (trends) {
    return (
      <Suspense fallback={<Waiting what="the charts" />}>
        <CausesThroughTime answer={trends} scale={selection.scale} />
      </Suspense>
    );
  }
  if (!causes) return <Waiting what="the chart" />;
  return selection.view === 'table' ? <CausesTable answer={causes} /> : <CausesChart answer={causes} />;
}

/** What stands below every form: files, sources, findings, caveats, and where to go on. */
function Below({
  selection,
  material: { causes, trends },
  answer,
}: Omit<OutcomeProps, 'change'> & { readonly answer: NonNullable<CausesMaterial['shown']['answer']> }) {
  const ground = { caveats: answer.caveats, periods: answer.held.periods, series: [] };
  const downloads = trends
    ? causeTrendsDownloads(toCauseTrendsQuestion(selection), selection.scale)
    : causesDownloads(toCausesQuestion(selection));
  return (
    <>
      <DownloadSection answer={answer} downloads={downloads} />
      <SourceList answer={{ ...answer, limitsNote: '' }} />
      {trends ? <TrendMethods answer={trends} /> : null}
      {causes ? <CauseFindings answer={causes} /> : null}
      {causes ? <CauseCosts answer={causes} /> : null}
      <CodesWithin selection={selection} answer={answer} />
      <CaveatSection caveats={answer.caveats} ground={ground} />
      <SeeAlso area={answer.area} />
      <CommissionerList answer={answer} />
    </>
  );
}

function SeeAlso({ area }: { readonly area: AreaAnswer }) {
  return (
    <p className="govuk-body screen-only">
      More about {area.name}:{' '}
      <Link to="/trends" search={{ indicator: 'injury-admissions', area: [area.code] }}>
        admissions through time
      </Link>{' '}
      and{' '}
      <Link to="/areas/$code" params={{ code: area.code }}>
        all about the area
      </Link>
      .
    </p>
  );
}
