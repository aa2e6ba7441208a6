import { useMemo } from 'react';
import type { PartnerTrendAnswer } from '../../../server/contract/partner-trend.ts';
import { partnerTrendNotes } from '../../../server/contract/partner-trend-words.ts';
import type { AnswerState } from '../../api/answer-state.ts';
import { useHasCome } from '../../api/has-come.ts';
import { useIndicators } from '../../api/indicators-query.ts';
import { usePartnerTrend } from '../../api/partner-trend-query.ts';
import { PartnerTrendChart } from '../../charts/partner-trend/partner-trend-chart.tsx';
import { PartnerTrendTable } from '../../charts/partner-trend/partner-trend-table.tsx';
import { partnerTrendDownloads } from '../../exports/partner-trend-downloads.ts';
import {
  type PartnerTrendSelection,
  toPartnerTrendQuestion,
} from '../../selection/partner-trend-selection.ts';
import type { ViewChoice } from '../../selection/trend-selection.ts';
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
import { SourceList } from '../trends/source-list.tsx';
import { PartnerTrendFindings } from './partner-trend-findings.tsx';
import { PartnerTrendPanel } from './partner-trend-panel.tsx';
import { ResponsibilitiesSection } from './responsibilities-section.tsx';
import { type ChangePartnerTrend, usePartnerTrendSelection } from './use-partner-trend-selection.ts';

const forms: readonly { name: ViewChoice; label: string }[] = [
  { name: 'chart', label: 'Charts' },
  { name: 'table', label: 'Tables' },
];

/** One indicator of one area by age, with who was responsible at the time, and the record of who was: all in the address. */
export function PartnerTrendView() {
  const { selection, settled, problems, change } = usePartnerTrendSelection();
  const question = useMemo(() => toPartnerTrendQuestion(settled), [settled]);
  const trend = usePartnerTrend(question);
  const { answer, isLoading } = trend;
  const hasCome = useHasCome(answer !== undefined || trend.error !== null);
  useReportDemonstration(answer?.demonstration);
  const indicators = useIndicators().answer?.indicators ?? [];
  const indicator = indicators.find(
    ({ id, publisherIds }) => id === selection.indicator || publisherIds.includes(selection.indicator),
  );
  return (
    <>
      <PageHeading
        title={answer?.headline ?? 'Who was responsible'}
        caption={`Who was responsible: ${answer?.indicator.shortName ?? indicator?.shortName ?? 'by age and time'}`}
        awaited={hasCome ? null : 'who was responsible'}
      />
      <p className="subtitle">
        {answer?.subtitle} {answer?.demonstration ? <DemonstrationTag /> : null}
      </p>
      <AddressProblems problems={problems} />
      <AsAtNotice asAt={selection.asAt} answer={answer} />
      <p className="govuk-body screen-only">
        <a className="govuk-link" href="#responsibilities">
          Who was responsible, by age and date
        </a>
      </p>
      <div className="with-panel">
        <PartnerTrendPanel
          selection={selection}
          indicators={indicators}
          indicator={indicator}
          areaName={answer?.area.code === selection.area ? answer.area.name : selection.area}
          change={change}
        />
        <div className="beside-panel">
          <Follows>
            <Outcome selection={selection} trend={trend} change={change} />
            {answer ? (
              <ResponsibilitiesSection
                area={answer.area.code}
                theme={answer.indicator.theme}
                asAt={selection.asAt}
              />
            ) : null}
          </Follows>
        </div>
      </div>
      <p role="status" className="govuk-visually-hidden">
        {isLoading ? 'Loading who was responsible' : (answer?.sentence ?? '')}
      </p>
    </>
  );
}

function Outcome({
  selection,
  trend: { answer, isEarlier, error },
  change,
}: {
  readonly selection: PartnerTrendSelection;
  readonly trend: AnswerState<PartnerTrendAnswer>;
  readonly change: ChangePartnerTrend;
}) {
  if (error) return <AnswerError error={error} />;
  if (!answer) return <Waiting what="the charts" />;
  if (answer.why !== null) return <NothingHeld indicator={answer.indicator} why={answer.why} />;
  const ground = { caveats: answer.caveats, periods: answer.periods, series: [{ area: answer.area }] };
  return (
    <>
      <p className="govuk-body sentence">{answer.sentence}</p>
      {answer.caution === '' ? null : <p className="govuk-inset-text">{answer.caution}</p>}
      <div className={isEarlier ? 'trend-figure trend-figure-earlier' : 'trend-figure'} aria-busy={isEarlier}>
        <Tabs label="Form" tabs={forms} chosen={selection.view} onChoose={(view) => change({ view })}>
          {selection.view === 'table' ? (
            <PartnerTrendTable answer={answer} />
          ) : (
            <PartnerTrendChart answer={answer} />
          )}
        </Tabs>
      </div>
      <DownloadSection answer={answer} downloads={partnerTrendDownloads(toPartnerTrendQuestion(selection))} />
      <SourceList answer={answer} />
      <PartnerTrendFindings answer={answer} />
      <CaveatSection caveats={answer.caveats} ground={ground} missing={partnerTrendNotes(answer)} />
    </>
  );
}
