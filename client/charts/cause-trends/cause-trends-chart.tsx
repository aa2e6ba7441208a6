import '../trend/trend.css';
import './cause-trends.css';
import { memo, useId, useMemo } from 'react';
import type { CauseTrendsAnswer } from '../../../server/contract/cause-trends.ts';
import {
  asTrend,
  breakWords,
  englandLineWords,
  groupsWithLines,
  groupsWithoutLines,
  nothingToDraw,
  type PanelScale,
  positionsApart,
  scaleNote,
  whyNoTrend,
} from '../../../server/contract/cause-trends-words.ts';
import { priorityNote } from '../../../server/contract/causes-words.ts';
import { axisTitle } from '../../../server/contract/trend-words.ts';
import { measureIn } from '../trend/measure-text.ts';
import { SeriesSwatch } from '../trend/series-swatch.tsx';
import { symbolWords } from '../trend/to-trend-series.ts';
import { useFrame } from '../trend/use-frame.ts';
import { GroupPanel } from './group-panel.tsx';
import { NightsChart } from './nights-chart.tsx';
import { type CausePanel, toCauseTrendsSeries } from './to-cause-trends-series.ts';

const narrowestPanel = 230;
const gap = 20;

/** Causes through time to look at and point into: a small chart a group, the largest first, then stays without a night. */
export const CauseTrendsChart = memo(function CauseTrendsChart({
  answer,
  scale,
}: {
  readonly answer: CauseTrendsAnswer;
  readonly scale: PanelScale;
}) {
  const [element, { width, fontFamily }] = useFrame<HTMLDivElement>();
  const measure = useMemo(() => measureIn(fontFamily), [fontFamily]);
  const panels = useMemo(() => toCauseTrendsSeries(answer, scale), [answer, scale]);
  const note = useId();
  const columns = Math.max(1, Math.min(3, Math.floor((width + gap) / (narrowestPanel + gap))));
  const panelWidth = Math.floor((width - (columns - 1) * gap) / columns);
  return (
    <>
      <figure className="trend-chart">
        {panels.length === 0 ? (
          <p className="govuk-body">{nothingToDraw}</p>
        ) : (
          <p className="trend-axis-title">
            <strong>{axisTitle(answer.indicator.unit)}</strong>. {scaleNote(scale)}
          </p>
        )}
        <EnglandKey panels={panels} />
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would say that there is something to fill in */}
        <div ref={element} role="group" aria-label={answer.alternativeText}>
          {width === 0 ? null : (
            <div
              className="cause-panels"
              style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
            >
              {panels.map((panel) => (
                <GroupPanel
                  key={panel.series.key}
                  panel={panel}
                  width={panelWidth}
                  measure={measure}
                  describedBy={note}
                />
              ))}
            </div>
          )}
        </div>
        <figcaption className="trend-caption cause-trends-caption" id={note}>
          {captionOf(answer).map((words) => (
            <p key={words}>{words}</p>
          ))}
        </figcaption>
      </figure>
      <NightsChart answer={answer} />
    </>
  );
});

/** What the grey line is, as it looks. */
function EnglandKey({ panels }: { readonly panels: readonly CausePanel[] }) {
  const line = panels
    .flatMap(({ series }) => series.lines)
    .find(({ style }) => style.emphasis === 'benchmark');
  if (!line) return null;
  return (
    <p className="trend-panel-key">
      <SeriesSwatch style={line.style} /> {englandLineWords}
    </p>
  );
}

function captionOf(answer: CauseTrendsAnswer): string[] {
  const own = asTrend(answer);
  const symbols = symbolWords({ ...own, series: own.series.filter(({ role }) => role === 'area') });
  const hasPriority = groupsWithLines(answer).some(({ isUnderFivesPriority }) => isUnderFivesPriority);
  const noTrend = whyNoTrend(answer);
  const whatIsDrawn =
    own.series.length === 0
      ? []
      : [
          `Shaded bands show 95% limits; a bar where a year stands alone. ${symbols.map((words) => `${words}.`).join(' ')} Every figure is in the tables below.`,
        ];
  return [
    ...whatIsDrawn,
    ...(hasPriority ? [priorityNote] : []),
    ...groupsWithoutLines(answer),
    ...(answer.breaks.length === 0
      ? []
      : [`${breakWords} ${answer.breaks.map(({ words }) => words).join(' ')}`]),
    ...(noTrend === null ? [] : [noTrend]),
    `${answer.addsUpNote} ${positionsApart}`,
  ];
}
