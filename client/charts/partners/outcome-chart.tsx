import '../trend/trend.css';
import './partners.css';
import { useId, useMemo } from 'react';
import type { ArrangementAnswer, ArrangementOutcome } from '../../../server/contract/arrangements.ts';
import type { PartnerTrendAnswer } from '../../../server/contract/partner-trend.ts';
import { englandStyle } from '../../../server/contract/partner-trend-plot.ts';
import { axisTitle } from '../../../server/contract/trend-words.ts';
import { HandoverMarks } from '../partner-trend/handover-marks.tsx';
import {
  type PartnerChartPanel,
  toPartnerTrendSeries,
  wordsOfPeriod,
} from '../partner-trend/to-partner-trend-series.ts';
import { EraKey } from '../trend/era-key.tsx';
import { type MeasureText, measureIn } from '../trend/measure-text.ts';
import { heightOfPeriodMarks } from '../trend/period-marks.tsx';
import { SeriesSwatch } from '../trend/series-swatch.tsx';
import { noLabels, TrendPlot } from '../trend/trend-plot.tsx';
import { useFrame } from '../trend/use-frame.ts';
import { bandColour } from './arrangement-style.ts';
import { ArrangementYears } from './arrangement-years.tsx';
import { yearWords } from './to-outcome-table.ts';

const plotHeight = 190;

/** The figures of the ages that an arrangement serves, with its years marked; the table twin stands below on the page. */
export function OutcomeChart({
  arrangement,
  trend,
}: {
  readonly arrangement: ArrangementAnswer;
  readonly trend: PartnerTrendAnswer;
}) {
  const [element, { width, fontFamily }] = useFrame<HTMLDivElement>();
  const measure = useMemo(() => measureIn(fontFamily), [fontFamily]);
  const [panel] = useMemo(() => toPartnerTrendSeries(trend), [trend]);
  const note = useId();
  const bands = useId();
  if (!panel) return null;
  const { inForceWords } = arrangement.outcome;
  const hasEngland = trend.pieces.some(({ england }) => england.length > 0);
  return (
    <figure className="trend-chart">
      <p className="trend-axis-title">{axisTitle(trend.indicator.unit)}</p>
      <ul className="partner-key" aria-label="Key to the chart">
        <li className="partner-key-entry">
          <svg viewBox="0 0 30 14" width="30" height="14" aria-hidden="true" focusable="false">
            <rect x="1" width="28" height="14" fill={bandColour} fillOpacity="0.12" />
            <path d="M1 0V14M29 0V14" stroke={bandColour} strokeWidth="2" />
            <rect x="1" y="9" width="28" height="5" fill={bandColour} />
          </svg>
          {inForceWords}
        </li>
        {hasEngland ? (
          <li className="partner-key-entry">
            <SeriesSwatch style={englandStyle} /> England at the same ages
          </li>
        ) : null}
      </ul>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would say that there is something to fill in */}
      <div ref={element} role="group" aria-label={trend.alternativeText}>
        {width === 0 ? null : (
          <Panel
            panel={panel}
            arrangement={arrangement}
            trend={trend}
            width={width}
            measure={measure}
            describedBy={`${note} ${bands}`}
          />
        )}
      </div>
      <figcaption className="trend-caption" id={note}>
        Vertical bars show 95% limits. {handoverWords(panel)}
      </figcaption>
      <EraKey rows={panel.series.eras.rows} answer={trend} periods={trend.periods} id={bands} />
    </figure>
  );
}

function handoverWords({ handovers }: PartnerChartPanel): string {
  if (handovers.length === 0) return '';
  const dates = new Intl.ListFormat('en-GB').format(handovers.map(({ date }) => date));
  return `Dashed vertical lines are handovers of responsibility (${dates}); no line of figures crosses one.`;
}

function Panel({
  panel: { title, series, handovers },
  arrangement,
  trend,
  width,
  measure,
  describedBy,
}: {
  readonly panel: PartnerChartPanel;
  readonly arrangement: ArrangementAnswer;
  readonly trend: PartnerTrendAnswer;
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
        name={`${arrangement.name}: ${title}`}
        describedBy={describedBy}
        tooltip={(key) => (
          <PeriodTooltip
            words={wordsOfPeriod(trend, series.key, key)}
            ofArrangement={wordsOfYear(arrangement.outcome, series.rows, key)}
          />
        )}
        tooltipBelow
        over={
          <>
            <ArrangementYears
              spell={arrangement}
              periods={trend.periods}
              rows={series.rows}
              measure={measure}
            />
            <HandoverMarks handovers={handovers} rows={series.rows} measure={measure} withDates={false} />
          </>
        }
      />
    </div>
  );
}

function wordsOfYear(
  { years }: ArrangementOutcome,
  rows: PartnerChartPanel['series']['rows'],
  key: string,
): string | null {
  const year = years[rows.findIndex((row) => row.key === key)];
  return year ? yearWords(year) : null;
}

/** What the chart says of the period that is pointed at; announced when a keyboard moves along the chart. */
function PeriodTooltip({
  words,
  ofArrangement,
}: {
  readonly words: ReturnType<typeof wordsOfPeriod>;
  readonly ofArrangement: string | null;
}) {
  if (words === null) return null;
  return (
    <div className="trend-tooltip" role="status">
      <p className="trend-tooltip-period">{words.title}</p>
      <ul>
        {[...words.lines, ...(ofArrangement === null ? [] : [ofArrangement])].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
