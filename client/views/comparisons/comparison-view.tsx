import { Link } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { ComparisonAnswer } from '../../../server/contract/comparison.ts';
import { useHasCome } from '../../api/has-come.ts';
import { ComparisonChart } from '../../charts/comparison/comparison-chart.tsx';
import { ComparisonTable } from '../../charts/comparison/comparison-table.tsx';
import { TileMapChart } from '../../charts/comparison/tile-map.tsx';
import { comparisonDownloads } from '../../exports/comparison-downloads.ts';
import {
  type ComparisonForm,
  type ComparisonSelection,
  isOverTime,
} from '../../selection/comparison-selection.ts';
import { Follows } from '../../ui/follows.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { AddressProblems } from '../frame/address-problems.tsx';
import { AnswerError } from '../frame/answer-error.tsx';
import { AsAtNotice } from '../frame/as-at-notice.tsx';
import { DownloadSection } from '../frame/download-section.tsx';
import { NothingHeld } from '../frame/nothing-held.tsx';
import { useReportDemonstration } from '../frame/shown-demonstration.tsx';
import { SaveAsGroup } from '../groups/save-as-group.tsx';
import { overviewOfComparison } from '../overviews/overview-of-comparison.ts';
import { SourceList } from '../trends/source-list.tsx';
import { AreaTrendsForm, AreaTrendsNotes } from './area-trends-form.tsx';
import { BoundaryForm } from './boundary-form.tsx';
import { ComparisonHeading } from './comparison-heading.tsx';
import { ComparisonMethodNote, ComparisonNotes } from './comparison-notes.tsx';
import { ComparisonPanel } from './comparison-panel.tsx';
import { HighlightField } from './highlight-field.tsx';
import { LazySpreadForm, LazySpreadNotes } from './lazy-spread-form.tsx';
import { PartnerAreaTrend } from './partner-area-trend.tsx';
import { toggleHighlight } from './toggle-highlight.ts';
import { type ComparisonMaterial, useComparisonMaterial } from './use-comparison-material.ts';
import { type ChangeComparison, useComparisonSelection } from './use-comparison-selection.ts';
import { type FormWords, useFormWords } from './use-form-words.ts';

const forms: readonly { name: ComparisonForm; label: string }[] = [
  { name: 'chart', label: 'Chart' },
  { name: 'map', label: 'Tile map' },
  { name: 'boundaries', label: 'Boundary map' },
  { name: 'spread', label: 'Spread over time' },
  { name: 'trends', label: 'Trends' },
  { name: 'table', label: 'Table' },
];

/** Every area of a kind in one period, by one indicator and method: all of it stands in the address. */
export function ComparisonView() {
  const { selection, settled, problems, change } = useComparisonSelection();
  const material = useComparisonMaterial(settled);
  const { indicator } = material.comparison.answer ?? material;
  const { answer: words, isLoading, error } = useFormWords(settled, material.comparison);
  const hasCome = useHasCome(words !== undefined || error !== null || material.comparison.error !== null);
  useReportDemonstration(words?.demonstration);
  return (
    <>
      <ComparisonHeading words={words} caption={indicator?.name} hasCome={hasCome} />
      <AddressProblems problems={problems} />
      <AsAtNotice asAt={selection.asAt} answer={material.comparison.answer} />
      <div className="with-panel">
        <ComparisonPanel selection={selection} material={material} change={change} />
        <div className="beside-panel">
          <Outcome selection={selection} material={material} words={words} change={change} />
        </div>
      </div>
      <p role="status" className="govuk-visually-hidden">
        {isLoading ? 'Loading the comparison' : (words?.sentence ?? '')}
      </p>
    </>
  );
}

function Outcome({
  selection,
  material,
  words,
  change,
}: {
  readonly selection: ComparisonSelection;
  readonly material: ComparisonMaterial;
  readonly words: FormWords | undefined;
  readonly change: ChangeComparison;
}) {
  const { answer, isEarlier, error } = material.comparison;
  const toggle = useCallback(
    (code: string) => change(({ highlight }) => ({ highlight: toggleHighlight(highlight, code) })),
    [change],
  );
  if (error) return <AnswerError error={error} />;
  if (!answer) return <Waiting what="the comparison" />;
  if (answer.why !== null && !isOverTime(selection.view))
    return <NothingHeld indicator={answer.indicator} why={answer.why} />;
  return (
    <>
      {words ? <p className="govuk-body sentence">{words.sentence}</p> : null}
      <HighlightField answer={answer} highlight={selection.highlight} onToggle={toggle} />
      <div className={isEarlier ? 'trend-figure trend-figure-earlier' : 'trend-figure'} aria-busy={isEarlier}>
        <Tabs label="Form" tabs={forms} chosen={selection.view} onChoose={(view) => change({ view })}>
          <Form selection={selection} answer={answer} change={change} onToggle={toggle} />
        </Tabs>
      </div>
      <Follows>
        <PartnerAreaTrend answer={answer} asAt={selection.asAt} />
        <p className="govuk-body screen-only">
          <Link to="/overview" search={overviewOfComparison(selection, answer)}>
            Show these areas by every indicator
          </Link>
        </p>
        <SaveAsGroup
          key={answer.rows.map(({ area }) => area.code).join()}
          areas={answer.rows.map(({ area }) => area.code)}
        />
        <Notes selection={selection} material={material} answer={answer} />
      </Follows>
    </>
  );
}

/** What stands below a form: its files, sources, method and caveats. */
function Notes({
  selection,
  material,
  answer,
}: {
  readonly selection: ComparisonSelection;
  readonly material: ComparisonMaterial;
  readonly answer: ComparisonAnswer;
}) {
  if (selection.view === 'spread') return <LazySpreadNotes selection={selection} />;
  if (selection.view === 'trends') return <AreaTrendsNotes selection={selection} />;
  return (
    <>
      <DownloadSection answer={answer} downloads={comparisonDownloads(material.question, answer)} />
      <SourceList answer={answer} />
      <ComparisonMethodNote answer={answer} />
      <ComparisonNotes answer={answer} />
    </>
  );
}

function Form({
  selection,
  answer,
  change,
  onToggle,
}: {
  readonly selection: ComparisonSelection;
  readonly answer: ComparisonAnswer;
  readonly change: ChangeComparison;
  readonly onToggle: (code: string) => void;
}) {
  const { view } = selection;
  if (view === 'table') return <ComparisonTable answer={answer} />;
  if (view === 'spread') return <LazySpreadForm selection={selection} />;
  if (view === 'trends') return <AreaTrendsForm selection={selection} change={change} onToggle={onToggle} />;
  if (view === 'chart') return <ComparisonChart answer={answer} onToggle={onToggle} />;
  if (view === 'boundaries')
    return <BoundaryForm answer={answer} selection={selection} onToggle={onToggle} />;
  return answer.tileMap ? (
    <TileMapChart answer={answer} tileMap={answer.tileMap} onToggle={onToggle} />
  ) : (
    <Waiting what="the map" />
  );
}
