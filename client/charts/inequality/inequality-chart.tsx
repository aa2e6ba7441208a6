import '../trend/trend.css';
import './inequality.css';
import { memo, useId, useMemo } from 'react';
import type { InequalityAnswer } from '../../../server/contract/inequality.ts';
import { hasCourse, periodsThroughTime, titleThroughTime } from '../../../server/contract/inequality-plot.ts';
import { gapsThroughTime, missingGroups, signInWords } from '../../../server/contract/inequality-words.ts';
import { axisTitle } from '../../../server/contract/trend-words.ts';
import { EraKey } from '../trend/era-key.tsx';
import { measureIn } from '../trend/measure-text.ts';
import { heightOfPeriodMarks } from '../trend/period-marks.tsx';
import { noLabels, TrendPlot } from '../trend/trend-plot.tsx';
import { useFrame } from '../trend/use-frame.ts';
import { DotKey } from './dot-key.tsx';
import { GroupPlot } from './group-plot.tsx';
import { PointTooltip } from './point-tooltip.tsx';
import { toCourseSeries, toInequalitySeries, wordsOfPeriod } from './to-inequality-series.ts';

const plotHeight = 280;

/** An inequality to look at and point into: the groups of a period, and the index through time. */
export const InequalityChart = memo(function InequalityChart({
  answer,
}: {
  readonly answer: InequalityAnswer;
}) {
  const hasDots = answer.categories.some(({ measure }) => (measure?.value ?? null) !== null);
  return (
    <div className="inequality-charts">
      {hasDots ? <GroupFigure answer={answer} /> : null}
      {hasCourse(answer) ? <CourseFigure answer={answer} /> : null}
    </div>
  );
});

function GroupFigure({ answer }: { readonly answer: InequalityAnswer }) {
  const [element, { width, fontFamily }] = useFrame<HTMLDivElement>();
  const measure = useMemo(() => measureIn(fontFamily), [fontFamily]);
  const note = useId();
  const series = useMemo(() => toInequalitySeries(answer), [answer]);
  const missing = missingGroups(answer);
  return (
    <figure className="trend-chart">
      <p className="trend-panel-title">
        {axisTitle(answer.indicator.unit)}, {answer.period?.label}
      </p>
      <DotKey answer={answer} />
      <div ref={element}>
        {width === 0 ? null : (
          <GroupPlot
            answer={answer}
            series={series}
            width={width}
            height={plotHeight}
            measure={measure}
            describedBy={note}
          />
        )}
      </div>
      <figcaption className="trend-caption" id={note}>
        Vertical bars show 95% limits. {missing.join(' ')} Every figure is in the table.
      </figcaption>
    </figure>
  );
}

function CourseFigure({ answer }: { readonly answer: InequalityAnswer }) {
  const [element, { width, fontFamily }] = useFrame<HTMLDivElement>();
  const measure = useMemo(() => measureIn(fontFamily), [fontFamily]);
  const note = useId();
  const bands = useId();
  const series = useMemo(() => toCourseSeries(answer), [answer]);
  const byDeprivation = answer.question.by === 'deprivation';
  return (
    <figure className="trend-chart">
      <p className="trend-panel-title">{titleThroughTime(answer)}</p>
      <div ref={element}>
        {width === 0 ? null : (
          <TrendPlot
            series={series}
            width={width}
            height={plotHeight - 40 + heightOfPeriodMarks(series.rows)}
            labels={noLabels}
            measure={measure}
            name={`Line chart: ${titleThroughTime(answer)}`}
            describedBy={`${note} ${bands}`}
            tooltip={(key) => <PointTooltip words={wordsOfPeriod(answer, key)} />}
            tooltipBelow
          />
        )}
      </div>
      <EraKey rows={series.eras.rows} answer={answer} periods={periodsThroughTime(answer)} id={bands} />
      <figcaption className="trend-caption" id={note}>
        {byDeprivation ? `${signInWords(answer)}. ` : ''}
        {gapsThroughTime(answer).join(' ')}
      </figcaption>
    </figure>
  );
}
