import './area-trends.css';
import '../trend/trend.css';
import { type KeyboardEvent, memo, type ReactNode, useId, useMemo, useState } from 'react';
import type { AreaTrendsAnswer } from '../../../server/contract/area-trends.ts';
import { scaleNotes } from '../../../server/contract/area-trends-plot.ts';
import type { PanelScale } from '../../../server/contract/cause-trends-words.ts';
import { axisTitle } from '../../../server/contract/trend-words.ts';
import { nextTile } from '../comparison/next-tile.ts';
import { measureIn } from '../trend/measure-text.ts';
import { useFrame } from '../trend/use-frame.ts';
import { AreaPanelItem } from './area-panel.tsx';
import { AreaTrendsKey } from './area-trends-key.tsx';
import { toAreaTrendsSeries } from './to-area-trends-series.ts';

interface Links {
  /** The name of an area, with the way to its trend. */
  readonly linkTo: (code: string, name: string) => ReactNode;
  /** Highlights an area, or no longer. */
  readonly onToggle: (code: string) => void;
}

/** A small trend for each area, on one scale to compare at a glance or each on its own; a panel that is chosen is highlighted. */
export const AreaTrendsChart = memo(function AreaTrendsChart({
  answer,
  scale,
  ...links
}: { readonly answer: AreaTrendsAnswer; readonly scale: PanelScale } & Links) {
  const note = useId();
  const notes = [answer.recentTrendsWords, ...scaleNotes(answer, scale)].filter(Boolean).join(' ');
  return (
    <figure className="area-trends">
      <p className="govuk-body-s">{notes}</p>
      <AreaTrendsKey answer={answer} />
      <p className="trend-axis-title">{scaleTitle(answer, scale)}</p>
      <MovablePanels answer={answer} scale={scale} describedBy={note} {...links} />
      <figcaption className="area-trends-caption screen-only" id={note}>
        Choose a plot to highlight its area in every form; with the keyboard, arrow keys move between plots
        and Enter highlights one. A name leads to the trend of the area.
      </figcaption>
    </figure>
  );
});

function scaleTitle({ indicator, panels }: AreaTrendsAnswer, scale: PanelScale): string {
  const title = axisTitle(indicator.unit);
  if (panels.length < 2) return title;
  return `${title}, ${scale === 'own' ? 'each panel on its own scale' : 'on one scale in all panels'}`;
}

function MovablePanels({
  answer,
  scale,
  describedBy,
  linkTo,
  onToggle,
}: {
  readonly answer: AreaTrendsAnswer;
  readonly scale: PanelScale;
  readonly describedBy: string;
} & Links) {
  const [element, { width, fontFamily }] = useFrame<HTMLUListElement>();
  const measure = useMemo(() => measureIn(fontFamily), [fontFamily]);
  const series = useMemo(
    () => toAreaTrendsSeries(answer, width, measure, scale),
    [answer, width, measure, scale],
  );
  const [reached, setReached] = useState<string | null>(null);
  const first = series.panels[0]?.code ?? null;
  const current = series.panels.some(({ code }) => code === reached) ? reached : first;
  const move = (event: KeyboardEvent<HTMLUListElement>) => {
    if (!(event.target instanceof HTMLButtonElement)) return;
    const plots = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button[data-code]')];
    const next = nextTile(event.key, event.target.dataset.code ?? null, plots.map(placeOf));
    if (next === null) return;
    event.preventDefault();
    plots.find(({ dataset }) => dataset.code === next.code)?.focus();
  };
  return (
    <ul
      ref={element}
      className="area-trends-list"
      aria-label={answer.alternativeText}
      aria-describedby={describedBy}
      style={{ gridTemplateColumns: `repeat(${series.columns}, minmax(0, 1fr))` }}
      onKeyDown={move}
    >
      {width === 0
        ? null
        : series.panels.map((panel) => (
            <AreaPanelItem
              key={panel.code}
              panel={panel}
              frame={series.frame}
              benchmark={answer.benchmark?.area.name ?? ''}
              linkTo={linkTo}
              isReached={panel.code === current}
              onToggle={onToggle}
              onReach={setReached}
            />
          ))}
    </ul>
  );
}

/** Where the panel of a plot stands on the page: plots of a row may begin lower than others, panels do not. */
function placeOf(plot: HTMLButtonElement) {
  const { left, top } = (plot.closest('li') ?? plot).getBoundingClientRect();
  return { code: plot.dataset.code ?? '', left, top };
}
