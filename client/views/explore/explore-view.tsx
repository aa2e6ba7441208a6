import { useCallback, useMemo } from 'react';
import { useHasCome } from '../../api/has-come.ts';
import { chooseExploreCharts } from '../../selection/choose-explore-charts.ts';
import type { ExploreSelection } from '../../selection/explore-selection.ts';
import { Follows } from '../../ui/follows.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { toggleHighlight } from '../comparisons/toggle-highlight.ts';
import { AddressProblems } from '../frame/address-problems.tsx';
import { AnswerError } from '../frame/answer-error.tsx';
import { AsAtNotice } from '../frame/as-at-notice.tsx';
import { useReportDemonstration } from '../frame/shown-demonstration.tsx';
import { describeExplored } from './describe-explored.ts';
import { ExplorePanel } from './explore-panel.tsx';
import { ExploreSections } from './explore-sections.tsx';
import { listNotShown, listPlaces } from './list-places.ts';
import { MissingNotice } from './missing-notice.tsx';
import { MoreWays } from './more-ways.tsx';
import { NotShown } from './not-shown.tsx';
import { NothingHere } from './nothing-here.tsx';
import { StartHere } from './start-here.tsx';
import { type ExploreMaterial, useExploreMaterial } from './use-explore-material.ts';
import { type ChangeExplore, useExploreSelection } from './use-explore-selection.ts';
import { useSectionReports } from './use-section-reports.ts';

/** Any number of indicators and areas, and every chart that fits them: all of it stands in the address. */
export function ExploreView() {
  const { selection, settled, problems, change } = useExploreSelection();
  const material = useExploreMaterial(settled);
  const hasCome = useHasCome(material.facts !== null || material.error !== null);
  const title = describeExplored(selection, material) ?? 'Explore';
  return (
    <>
      <PageHeading title={title} caption="Explore" awaited={hasCome ? null : 'what was chosen'} />
      <p className="subtitle">Every chart that fits the indicators and areas that you choose.</p>
      <AddressProblems problems={problems} />
      <AsAtNotice asAt={selection.asAt} />
      <div className="with-panel">
        <ExplorePanel selection={selection} material={material} change={change} />
        <div className="beside-panel">
          {material.error ? <AnswerError error={material.error} /> : null}
          <MissingNotice material={material} />
          <Follows>
            <Outcome selection={selection} material={material} change={change} />
          </Follows>
        </div>
      </div>
    </>
  );
}

interface OutcomeProps {
  readonly selection: ExploreSelection;
  readonly material: ExploreMaterial;
  readonly change: ChangeExplore;
}

function Outcome({ selection, material, change }: OutcomeProps) {
  const { facts, asked } = material;
  const choices = useMemo(() => (facts ? chooseExploreCharts(facts) : []), [facts]);
  const held = useMemo(() => (facts?.indicators ?? []).filter(({ isHeld }) => isHeld), [facts]);
  const places = useMemo(() => listPlaces(choices, held), [choices, held]);
  const { reports, report } = useSectionReports();
  const notShown = listNotShown(choices, places, reports, held);
  const settled = places.filter(({ key }) => reports.has(key));
  const shown = places.filter(({ key }) => (reports.get(key)?.why ?? null) === null);
  const isUnrelated = (reports.get('relationship')?.why ?? null) !== null;
  const isSettled = facts !== null && settled.length === places.length;
  const isMadeUp = settled.some(({ key }) => reports.get(key)?.isMadeUp);
  useReportDemonstration(isMadeUp || isSettled ? isMadeUp : undefined);
  const { tables } = selection;
  const setTable = useCallback(
    (key: string, isTable: boolean) =>
      change(({ tables: now }) => ({
        tables: isTable ? [...now, key] : now.filter((each) => each !== key),
      })),
    [change],
  );
  const mark = useCallback(
    (code: string) => change(({ areas }) => ({ areas: toggleHighlight(areas, code) })),
    [change],
  );
  if (facts === null) return material.error ? null : <Waiting what="what was chosen" />;
  const isChosen = facts.indicators.length > 0 && (facts.isEvery || facts.areaCount !== 0);
  return (
    <>
      {isChosen ? null : <StartHere selection={selection} material={material} />}
      {isChosen && isSettled && shown.length === 0 ? (
        <NothingHere selection={selection} material={material} notShown={notShown} />
      ) : null}
      <ExploreSections
        places={places}
        asked={asked}
        tables={tables}
        onTable={setTable}
        onReport={report}
        onMark={mark}
      />
      {isChosen && isSettled && shown.length > 0 ? (
        <MoreWays selection={selection} material={material} isUnrelated={isUnrelated} />
      ) : null}
      {isChosen ? <NotShown charts={notShown} /> : null}
      <p role="status" className="govuk-visually-hidden">
        {isChosen && isSettled ? countWords(shown.length, notShown.length) : ''}
      </p>
    </>
  );
}

const countWords = (shown: number, not: number): string =>
  `${shown === 1 ? '1 chart' : `${shown} charts`} shown, ${not} not shown.`;
