import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { CausesAnswer } from '../../../server/contract/causes.ts';
import type { AnswerState } from '../../api/answer-state.ts';
import { useCauses } from '../../api/causes-query.ts';
import { CausesChart } from '../../charts/causes/causes-chart.tsx';
import { CausesTable } from '../../charts/causes/causes-table.tsx';
import { causesDownloads } from '../../exports/causes-downloads.ts';
import {
  type CausesSelection,
  printCausesSelection,
  toCausesQuestion,
} from '../../selection/causes-selection.ts';
import type { ViewChoice } from '../../selection/trend-selection.ts';
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
import { type ChangeCauses, useCausesSelection } from './use-causes-selection.ts';

const forms: readonly { name: ViewChoice; label: string }[] = [
  { name: 'chart', label: 'Chart' },
  { name: 'table', label: 'Tables' },
];

/** What the injury admissions of an area were caused by: all of it stands in the address. */
export function CausesView() {
  const { selection, problems, change } = useCausesSelection();
  const question = useMemo(() => toCausesQuestion(selection), [selection]);
  const state = useCauses(question);
  const { answer, isLoading } = state;
  useReportDemonstration(answer?.demonstration);
  return (
    <>
      <PageHeading title={answer?.headline ?? 'Causes of injury'} caption="Causes of injury admissions" />
      <p className="subtitle">
        {answer?.subtitle} {answer?.demonstration ? <DemonstrationTag /> : null}
      </p>
      <AddressProblems problems={problems} />
      <AsAtNotice asAt={selection.asAt}>
        <Link to="/causes" search={printCausesSelection({ ...selection, asAt: null })}>
          Show them as they are now
        </Link>
      </AsAtNotice>
      <div className="with-panel">
        <CausesPanel selection={selection} answer={answer} change={change} />
        <div className="beside-panel">
          <Outcome selection={selection} state={state} change={change} />
        </div>
      </div>
      <p role="status" className="govuk-visually-hidden">
        {isLoading ? 'Loading causes of injury' : (answer?.sentence ?? '')}
      </p>
    </>
  );
}

function Outcome({
  selection,
  state: { answer, isEarlier, error },
  change,
}: {
  readonly selection: CausesSelection;
  readonly state: AnswerState<CausesAnswer>;
  readonly change: ChangeCauses;
}) {
  if (error) return <AnswerError error={error} />;
  if (!answer) return <Waiting what="the chart" />;
  if (answer.why !== null) {
    const why = [answer.why, answer.howToSupply ?? ''].filter(Boolean).join(' ');
    return <NothingHeld indicator={answer.indicator} why={why} />;
  }
  const ground = { caveats: answer.caveats, periods: answer.held.periods, series: [] };
  return (
    <>
      <p className="govuk-body sentence">{answer.sentence}</p>
      <div className={isEarlier ? 'trend-figure trend-figure-earlier' : 'trend-figure'} aria-busy={isEarlier}>
        <Tabs label="Form" tabs={forms} chosen={selection.view} onChoose={(view) => change({ view })}>
          {selection.view === 'table' ? <CausesTable answer={answer} /> : <CausesChart answer={answer} />}
        </Tabs>
      </div>
      <DownloadSection downloads={causesDownloads(toCausesQuestion(selection))} />
      <SourceList answer={{ ...answer, limitsNote: '' }} />
      <CauseFindings answer={answer} />
      <CauseCosts answer={answer} />
      <CaveatSection caveats={answer.caveats} ground={ground} />
      <SeeAlso answer={answer} />
      <CommissionerList answer={answer} />
    </>
  );
}

function SeeAlso({ answer: { area } }: { readonly answer: CausesAnswer }) {
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
