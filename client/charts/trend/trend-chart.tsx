import './trend.css';
import { memo, useId, useMemo } from 'react';
import type { TrendAnswer } from '../../../server/contract/trend.ts';
import { type AxisView, axisNotes, axisTitle } from '../../../server/contract/trend-words.ts';
import { commissionedIn } from './commissioned-in.ts';
import { besideWords } from './end-labels.tsx';
import { EraKey } from './era-key.tsx';
import { type MeasureText, measureIn } from './measure-text.ts';
import { heightOfPeriodMarks } from './period-marks.tsx';
import { breakLabel, columnWidth, neededHeight } from './place-end-labels.ts';
import { SeriesKey } from './series-key.tsx';
import { SeriesSwatch } from './series-swatch.tsx';
import { toTooltipEntries } from './to-tooltip-entries.ts';
import {
  type Limits,
  symbolWords,
  type TrendChartSeries,
  type TrendLine,
  toTrendPanels,
  toTrendSeries,
} from './to-trend-series.ts';
import { noLabels, type PlotLabels, TrendPlot } from './trend-plot.tsx';
import { TrendTooltip } from './trend-tooltip.tsx';
import { useFrame } from './use-frame.ts';

/** Below this width, in pixels, names stand in a key under the chart. */
const roomForLabels = 560;

/** Of more lines than this only those that stand out are named at their ends; a key names all. */
const mostNamedAtEnds = 12;

interface TrendChartProps extends AxisView {
  readonly answer: TrendAnswer;
  readonly limits: Limits;
  readonly layout: 'one' | 'panels';
}

/** A trend to look at and point into: one plot with every line named at its end, or a panel each on one scale. */
export const TrendChart = memo(function TrendChart({
  answer,
  limits,
  layout,
  axis,
  target,
}: TrendChartProps) {
  const [element, { width, fontFamily }] = useFrame<HTMLDivElement>();
  const measure = useMemo(() => measureIn(fontFamily), [fontFamily]);
  const note = useId();
  const bands = useId();
  const panels = useMemo(
    () => plots(answer, limits, layout, { axis, target }),
    [answer, limits, layout, axis, target],
  );
  const symbols = symbolWords(answer);
  return (
    <figure className="trend-chart">
      <p className="trend-axis-title">{axisTitle(answer.indicator.unit)}</p>
      <div ref={element}>
        {width === 0 ? null : (
          <Plots answer={answer} panels={panels} width={width} measure={measure} note={`${note} ${bands}`} />
        )}
      </div>
      <EraKey
        rows={panels.flatMap(({ eras }) => eras.rows)}
        answer={answer}
        periods={answer.periods}
        id={bands}
      />
      <figcaption className="trend-caption" id={note}>
        {limits === 'none' ? '' : `${limits === 'band' ? 'Shaded bands' : 'Vertical bars'} show 95% limits. `}
        {symbols.length === 0 ? '' : `${symbols.join('; ')}. `}
        {axisNotes({ axis, target }).join(' ')} Every figure is in the table.
      </figcaption>
    </figure>
  );
});

interface PlotsProps {
  readonly answer: TrendAnswer;
  readonly panels: readonly TrendChartSeries[];
  readonly width: number;
  readonly measure: MeasureText;
  readonly note: string;
}

function Plots({ panels, ...others }: PlotsProps) {
  const [first] = panels;
  if (first === undefined) return null;
  if (first.title === null) return <SinglePlot series={first} {...others} />;
  return <PanelPlots panels={panels} {...others} />;
}

function SinglePlot({
  answer,
  series,
  width,
  measure,
  note,
}: Omit<PlotsProps, 'panels'> & { readonly series: TrendChartSeries }) {
  const labels = labelsBeside(series.lines, width, measure);
  const inKey = linesInKey(series.lines, labels, measure);
  const usualHeight = labels.lines.length > 0 ? 340 : 260;
  const plotHeight = Math.max(usualHeight, neededHeight(labels.lines, labels.words, measure));
  return (
    <>
      <TrendPlot
        series={series}
        width={width}
        height={plotHeight + 12 + heightOfPeriodMarks(series.rows)}
        labels={labels}
        measure={measure}
        name={answer.alternativeText}
        describedBy={note}
        tooltip={(key) => tooltipOf(answer, series, key)}
        tooltipBelow={labels.lines.length === 0}
      />
      {inKey.length === 0 ? null : <SeriesKey lines={inKey} />}
    </>
  );
}

/** The lines to name at their ends: none on a narrow screen, and of very many only those that stand out. */
function labelsBeside(lines: readonly TrendLine[], width: number, measure: MeasureText): PlotLabels {
  if (width < roomForLabels) return noLabels;
  const outstanding = lines.filter(({ style }) => style.emphasis !== 'context');
  const named = lines.length > mostNamedAtEnds ? outstanding : lines;
  const words = columnWidth(named, width, measure);
  return { lines: named, column: words + besideWords, words };
}

/** The lines whose full names a key must give: all, where some have no label; else those whose label was cut. */
function linesInKey(
  lines: readonly TrendLine[],
  labels: PlotLabels,
  measure: MeasureText,
): readonly TrendLine[] {
  if (labels.lines.length < lines.length) return lines;
  return lines.filter((line) => breakLabel(line, labels.words, measure).isCut);
}

function PanelPlots({ answer, panels, width, measure, note }: PlotsProps) {
  const columns = Math.max(1, Math.min(3, Math.floor(width / 280)));
  const panelWidth = Math.floor((width - (columns - 1) * 16) / columns);
  const benchmark = panels.flatMap(({ lines }) => lines).find(({ style }) => style.emphasis === 'benchmark');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would say that there is something to fill in
    <div role="group" aria-label={answer.alternativeText}>
      {benchmark ? (
        <p className="trend-panel-key">
          <SeriesSwatch style={benchmark.style} /> {benchmarkNames(answer)} (in every panel)
        </p>
      ) : null}
      <div className="trend-panels" style={{ gridTemplateColumns: `repeat(${columns}, ${panelWidth}px)` }}>
        {panels.map((series) => (
          <div key={series.key}>
            <p className="trend-panel-title">{series.title}</p>
            <TrendPlot
              series={series}
              width={panelWidth}
              height={150 + heightOfPeriodMarks(series.rows)}
              labels={noLabels}
              measure={measure}
              name={`Panel: ${series.title}`}
              describedBy={note}
              tooltip={(key) => tooltipOf(answer, series, key)}
              tooltipBelow
            />
          </div>
        ))}
      </div>
    </div>
  );
}

function plots(
  answer: TrendAnswer,
  limits: Limits,
  layout: 'one' | 'panels',
  view: AxisView,
): TrendChartSeries[] {
  const panels = layout === 'panels' ? toTrendPanels(answer, limits, view) : [];
  return panels.length > 0 ? panels : [toTrendSeries(answer, limits, view)];
}

function tooltipOf(answer: TrendAnswer, series: TrendChartSeries, key: string) {
  const shown = new Set(series.lines.map((line) => line.key));
  const entries = toTooltipEntries(answer, key).filter((entry) => shown.has(entry.key));
  const period = series.rows.find((row) => row.key === key);
  return (
    <TrendTooltip period={period?.label ?? ''} commissioned={commissionedIn(answer, key)} entries={entries} />
  );
}

function benchmarkNames(answer: TrendAnswer): string {
  const names = answer.series.filter(({ role }) => role === 'benchmark').map(({ area }) => area.name);
  return [...new Set(names)].join(', ');
}
