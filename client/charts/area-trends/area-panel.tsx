import { memo, type ReactNode } from 'react';
import { useAhead } from '../../ui/use-ahead.ts';
import { ComparisonWord } from '../trend/comparison-word.tsx';
import { RecentTrendWord } from '../trend/recent-trend-word.tsx';
import { AreaPlot } from './area-plot.tsx';
import type { PanelFrame } from './panel-grid.ts';
import type { AreaPanel } from './to-area-trends-series.ts';

/** One area: its name with the way to its trend, how it compares and moves in words, and its plot, which is a button. */
export const AreaPanelItem = memo(function AreaPanelItem({
  panel,
  frame,
  benchmark,
  linkTo,
  isReached,
  onToggle,
  onReach,
}: {
  readonly panel: AreaPanel;
  readonly frame: PanelFrame;
  /** Name of what is compared with; blank where nothing is. */
  readonly benchmark: string;
  /** The name of an area, with the way to its trend. */
  readonly linkTo: (code: string, name: string) => ReactNode;
  /** Whether the Tab key leads to it: to one of all panels. */
  readonly isReached: boolean;
  readonly onToggle: (code: string) => void;
  readonly onReach: (code: string) => void;
}) {
  const { code, comparison, earlier, recentTrend, lastSaid } = panel;
  const [isHighlighted, choose] = useAhead(panel.isHighlighted, () => onToggle(code));
  return (
    <li className={isHighlighted ? 'area-trend area-trend-highlighted' : 'area-trend'}>
      <h3 className="area-trend-title">
        {linkTo(code, panel.name)}
        {isHighlighted ? <span className="area-trend-mark">Highlighted</span> : null}
      </h3>
      {comparison === null ? null : (
        <p className="area-trend-words">
          <ComparisonWord comparison={comparison} benchmark={benchmark} />
          {earlier === null ? null : ` in ${earlier}`}
        </p>
      )}
      {recentTrend === null ? null : (
        <p className="area-trend-words">
          <span className="govuk-visually-hidden">Recent trend: </span>
          {recentTrend.direction === 'cannot-calculate' ? (
            'Recent trend cannot be calculated'
          ) : (
            <RecentTrendWord trend={recentTrend} />
          )}
        </p>
      )}
      {lastSaid === null ? null : <p className="area-trend-words">{lastSaid}</p>}
      <button
        type="button"
        className="area-trend-plot"
        data-code={code}
        aria-pressed={isHighlighted}
        aria-label={`Highlight ${panel.name}. ${panel.course}`}
        tabIndex={isReached ? 0 : -1}
        onClick={() => choose(!isHighlighted)}
        onFocus={() => onReach(code)}
      >
        <AreaPlot panel={panel} frame={frame} />
      </button>
    </li>
  );
});
