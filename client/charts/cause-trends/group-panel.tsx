import { comparisonMark } from '../../../server/contract/comparison-words.ts';
import { markerPath } from '../../../server/contract/marker-shapes.ts';
import { textColour } from '../../../server/contract/palette.ts';
import type { MeasureText } from '../trend/measure-text.ts';
import { heightOfPeriodMarks } from '../trend/period-marks.tsx';
import { toTooltipEntries } from '../trend/to-tooltip-entries.ts';
import { noLabels, TrendPlot } from '../trend/trend-plot.tsx';
import { TrendTooltip } from '../trend/trend-tooltip.tsx';
import { BreakMarks } from './break-marks.tsx';
import type { CausePanel } from './to-cause-trends-series.ts';

const plotHeight = 120;

/** The small chart of a group: its name and latest rate, how that stands to England, its recent trend, and its course. */
export function GroupPanel({
  panel: { title, latest, trend, ...drawn },
  width,
  measure,
  describedBy,
}: {
  readonly panel: CausePanel;
  readonly width: number;
  readonly measure: MeasureText;
  readonly describedBy: string;
}) {
  return (
    <div className="cause-panel">
      <div className="cause-panel-words">
        <p className="trend-panel-title">{title}</p>
        {latest === null ? null : (
          <p className="cause-panel-latest">
            <LatestMark comparison={latest.comparison} />
            {latest.words}
          </p>
        )}
        {trend === null ? null : <p>{trend}</p>}
      </div>
      <PanelPlot drawn={drawn} name={`Chart: ${title}`} {...{ width, measure, describedBy }} />
    </div>
  );
}

/** The shape and colour of a comparison; its words stand beside it. */
function LatestMark({ comparison }: Pick<NonNullable<CausePanel['latest']>, 'comparison'>) {
  const mark = comparison === null ? null : comparisonMark(comparison);
  if (mark === null) return null;
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={markerPath(mark.shape, 8, 8, 5.5)} fill={mark.colour} stroke={textColour} strokeWidth="1" />
    </svg>
  );
}

/** One plot with its marks of releases; the tooltip stands below it. */
export function PanelPlot({
  drawn: { series, answer, breaks },
  name,
  width,
  measure,
  describedBy,
}: {
  readonly drawn: Pick<CausePanel, 'series' | 'answer' | 'breaks'>;
  readonly name: string;
  readonly width: number;
  readonly measure: MeasureText;
  readonly describedBy: string;
}) {
  const labelOf = (key: string) => series.rows.find((row) => row.key === key)?.label ?? '';
  return (
    <TrendPlot
      series={series}
      width={width}
      height={plotHeight + heightOfPeriodMarks(series.rows)}
      labels={noLabels}
      measure={measure}
      name={name}
      describedBy={describedBy}
      tooltip={(key) => (
        <TrendTooltip period={labelOf(key)} commissioned={null} entries={toTooltipEntries(answer, key)} />
      )}
      tooltipBelow
      over={breaks.length === 0 ? null : <BreakMarks breaks={breaks} rows={series.rows} />}
    />
  );
}
