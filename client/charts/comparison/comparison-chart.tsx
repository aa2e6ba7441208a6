import './comparison.css';
import { memo, useId, useMemo } from 'react';
import { placesAxisTitle } from '../../../server/contract/area-comparison-words.ts';
import type { ComparisonAnswer } from '../../../server/contract/comparison.ts';
import { axisTitle } from '../../../server/contract/trend-words.ts';
import { measureIn } from '../trend/measure-text.ts';
import { useFrame } from '../trend/use-frame.ts';
import { BarPlot } from './bar-plot.tsx';
import { ComparisonKey } from './comparison-key.tsx';
import { FunnelPlot } from './funnel-plot.tsx';
import { toComparisonSeries, toFunnelSeries } from './to-comparison-series.ts';

/** Areas beside each other to look at and point into: a funnel where one is asked for, else bars, the highest first. */
export const ComparisonChart = memo(function ComparisonChart({
  answer,
  onToggle,
}: {
  readonly answer: ComparisonAnswer;
  /** Highlights an area, or no longer. */
  readonly onToggle: (code: string) => void;
}) {
  const [element, { width, fontFamily }] = useFrame<HTMLDivElement>();
  const measure = useMemo(() => measureIn(fontFamily), [fontFamily]);
  const note = useId();
  const funnel = useMemo(() => toFunnelSeries(answer), [answer]);
  const bars = useMemo(() => toComparisonSeries(answer), [answer]);
  const common = { width, measure, name: answer.alternativeText, describedBy: note, onToggle };
  return (
    <figure className="comparison-chart">
      <ComparisonKey answer={answer} />
      <p className="comparison-axis-title">{axisTitle(answer.indicator.unit)}</p>
      <div ref={element}>
        {width === 0 ? null : funnel ? (
          <FunnelPlot series={funnel} {...common} />
        ) : (
          <BarPlot series={bars} {...common} />
        )}
      </div>
      {funnel ? <p className="comparison-axis-title">{placesAxisTitle(answer)}</p> : null}
      <figcaption className="comparison-caption" id={note}>
        {funnel
          ? 'Unbroken lines are the 99.8% limits, dashed lines the 95% limits, the line between them the average. The areas furthest outside for their size are named where there is room. '
          : bars.bars.some(({ limits }) => limits !== null)
            ? 'Lines show 95% confidence limits. '
            : ''}
        Every area is in the table.
      </figcaption>
    </figure>
  );
});
