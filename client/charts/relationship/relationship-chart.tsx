import './relationship.css';
import { type KeyboardEvent, memo, useId, useMemo, useState } from 'react';
import type { RelationshipAnswer } from '../../../server/contract/relationship.ts';
import { axisRemarks } from '../../../server/contract/relationship-words.ts';
import { measureIn } from '../trend/measure-text.ts';
import { useFrame } from '../trend/use-frame.ts';
import { nextPoint } from './next-point.ts';
import { RelationshipKey } from './relationship-key.tsx';
import { ScatterPlot } from './scatter-plot.tsx';
import { type RelationshipSeries, toRelationshipSeries } from './to-relationship-series.ts';

/** The areas as points to look at, point into and move between with the keyboard. */
export const RelationshipChart = memo(function RelationshipChart({
  answer,
}: {
  readonly answer: RelationshipAnswer;
}) {
  const series = useMemo(() => toRelationshipSeries(answer), [answer]);
  const note = useId();
  return (
    <figure className="relationship-chart">
      <RelationshipKey answer={answer} />
      <p className="relationship-axis-title">{series.yTitle}</p>
      <MovableChart series={series} name={answer.alternativeText} describedBy={note} />
      <figcaption className="relationship-caption" id={note}>
        {['The areas furthest from the line are named where there is room.', ...axisRemarks(answer)].join(
          ' ',
        )}{' '}
        Every area is in the table. With the keyboard, arrow keys move between areas.
      </figcaption>
    </figure>
  );
});

function MovableChart({
  series,
  name,
  describedBy,
}: {
  readonly series: RelationshipSeries;
  readonly name: string;
  readonly describedBy: string;
}) {
  const [element, { width, fontFamily }] = useFrame<HTMLDivElement>();
  const measure = useMemo(() => measureIn(fontFamily), [fontFamily]);
  const [key, setKey] = useState<string | null>(null);
  const current = series.points.find((point) => point.key === key) ?? null;
  const move = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return setKey(null);
    const next = nextPoint(event.key, current?.key ?? null, series.points);
    if (next === null) return;
    event.preventDefault();
    setKey(next.key);
  };
  return (
    <>
      <div
        ref={element}
        className="relationship-frame"
        role="application"
        aria-label="Areas of the chart: arrow keys move between them"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it is interactive by its keys.
        tabIndex={0}
        onKeyDown={move}
        onBlur={() => setKey(null)}
      >
        {width === 0 ? null : (
          <ScatterPlot
            series={series}
            width={width}
            measure={measure}
            name={name}
            describedBy={describedBy}
            current={current}
          />
        )}
      </div>
      <p className="relationship-axis-title">{series.xTitle}</p>
      <p className="relationship-readout" role="status">
        {current === null ? '' : [current.name, ...current.details].join('. ')}
      </p>
    </>
  );
}
