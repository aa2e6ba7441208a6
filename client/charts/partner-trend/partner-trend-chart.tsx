import '../trend/trend.css';
import './partner-trend.css';
import { memo, useId, useMemo } from 'react';
import type { PartnerTrendAnswer } from '../../../server/contract/partner-trend.ts';
import { englandStyle } from '../../../server/contract/partner-trend-plot.ts';
import { axisTitle } from '../../../server/contract/trend-words.ts';
import { EraKey } from '../trend/era-key.tsx';
import { type MeasureText, measureIn } from '../trend/measure-text.ts';
import { heightOfPeriodMarks } from '../trend/period-marks.tsx';
import { SeriesSwatch } from '../trend/series-swatch.tsx';
import { noLabels, TrendPlot } from '../trend/trend-plot.tsx';
import { useFrame } from '../trend/use-frame.ts';
import { HandoverMarks } from './handover-marks.tsx';
import { type PartnerChartPanel, toPartnerTrendSeries, wordsOfPeriod } from './to-partner-trend-series.ts';

const plotHeight = 190;

/** A partner trend to look at and point into: a panel an age piece, one below the other on one scale. */
export const PartnerTrendChart = memo(function PartnerTrendChart({
  answer,
}: {
  readonly answer: PartnerTrendAnswer;
}) {
  const [element, { width, fontFamily }] = useFrame<HTMLDivElement>();
  const measure = useMemo(() => measureIn(fontFamily), [fontFamily]);
  const panels = useMemo(() => toPartnerTrendSeries(answer), [answer]);
  const note = useId();
  const bands = useId();
  const rows = panels.flatMap(({ series }) => series.eras.rows);
  const hasEngland = answer.pieces.some(({ england }) => england.length > 0);
  return (
    <figure className="trend-chart">
      <p className="trend-axis-title">{axisTitle(answer.indicator.unit)}</p>
      {hasEngland ? (
        <p className="trend-panel-key">
          <SeriesSwatch style={englandStyle} /> England at the same ages (in every panel)
        </p>
      ) : null}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would say that there is something to fill in */}
      <div ref={element} role="group" aria-label={answer.alternativeText}>
        {width === 0
          ? null
          : panels.map((panel) => (
              <PanelPlot
                key={panel.series.key}
                panel={panel}
                answer={answer}
                width={width}
                measure={measure}
                describedBy={`${note} ${bands}`}
              />
            ))}
      </div>
      <EraKey rows={rows} answer={answer} periods={answer.periods} id={bands} />
      <figcaption className="trend-caption" id={note}>
        Vertical bars show 95% limits. {handoverWords(panels)}
        Every figure is in the table.
      </figcaption>
    </figure>
  );
});

/** The dates stand here too, since a narrow chart has no room for all of them. */
function handoverWords(panels: readonly PartnerChartPanel[]): string {
  const dates = [...new Set(panels.flatMap(({ handovers }) => handovers.map(({ date }) => date)))];
  if (dates.length === 0) return '';
  const listed = new Intl.ListFormat('en-GB').format(dates);
  return `Dashed vertical lines are handovers (${listed}); no line of figures crosses one. `;
}

function PanelPlot({
  panel: { title, series, handovers },
  answer,
  width,
  measure,
  describedBy,
}: {
  readonly panel: PartnerChartPanel;
  readonly answer: PartnerTrendAnswer;
  readonly width: number;
  readonly measure: MeasureText;
  readonly describedBy: string;
}) {
  return (
    <div className="partner-panel">
      <p className="trend-panel-title">{title}</p>
      <TrendPlot
        series={series}
        width={width}
        height={plotHeight + heightOfPeriodMarks(series.rows)}
        labels={noLabels}
        measure={measure}
        name={`Panel: ${title}`}
        describedBy={describedBy}
        tooltip={(key) => <PeriodTooltip words={wordsOfPeriod(answer, series.key, key)} />}
        tooltipBelow
        over={<HandoverMarks handovers={handovers} rows={series.rows} measure={measure} />}
      />
    </div>
  );
}

/** What the chart says of the period that is pointed at; announced when a keyboard moves along the chart. */
function PeriodTooltip({ words }: { readonly words: ReturnType<typeof wordsOfPeriod> }) {
  if (words === null) return null;
  return (
    <div className="trend-tooltip" role="status">
      <p className="trend-tooltip-period">{words.title}</p>
      <ul>
        {words.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
