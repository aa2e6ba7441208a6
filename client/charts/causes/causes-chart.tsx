import './causes.css';
import { memo, useId, useMemo } from 'react';
import type { CausesAnswer } from '../../../server/contract/causes.ts';
import {
  barsTitle,
  englandMarkWords,
  groupsWithBars,
  groupsWithoutBars,
  priorityNote,
} from '../../../server/contract/causes-words.ts';
import { seriesColours, textColour } from '../../../server/contract/palette.ts';
import { measureIn } from '../trend/measure-text.ts';
import { useFrame } from '../trend/use-frame.ts';
import { CausePlot } from './cause-plot.tsx';
import { toCausesSeries } from './to-causes-series.ts';

/** Groups of causes to look at and point into, the most admissions first; what has no bar is said below. */
export const CausesChart = memo(function CausesChart({ answer }: { readonly answer: CausesAnswer }) {
  const [element, { width, fontFamily }] = useFrame<HTMLDivElement>();
  const measure = useMemo(() => measureIn(fontFamily), [fontFamily]);
  const series = useMemo(() => toCausesSeries(answer), [answer]);
  const note = useId();
  const hasPriority = groupsWithBars(answer).some(({ isUnderFivesPriority }) => isUnderFivesPriority);
  return (
    <figure className="causes-chart">
      <p className="causes-axis-title">{barsTitle(answer.indicator)}</p>
      <Key hasEngland={answer.benchmark !== null} />
      <div ref={element}>
        {width === 0 || series.bars.length === 0 ? null : (
          <CausePlot
            series={series}
            width={width}
            measure={measure}
            name={answer.alternativeText}
            describedBy={note}
          />
        )}
      </div>
      <figcaption className="causes-caption" id={note}>
        {[...(hasPriority ? [priorityNote] : []), ...groupsWithoutBars(answer), answer.addsUpNote].map(
          (words) => (
            <p key={words}>{words}</p>
          ),
        )}
      </figcaption>
    </figure>
  );
});

function Key({ hasEngland }: { readonly hasEngland: boolean }) {
  return (
    <ul className="causes-key" aria-label="Key">
      <li>
        <svg viewBox="0 0 24 16" width="24" height="16" aria-hidden="true" focusable="false">
          <path d="M2 8H22M2 4V12M22 4V12" stroke={seriesColours[1]} strokeWidth="2" fill="none" />
        </svg>
        95% limits
      </li>
      {hasEngland ? (
        <li>
          <svg viewBox="0 0 8 16" width="8" height="16" aria-hidden="true" focusable="false">
            <path d="M4 0V16" stroke={textColour} strokeWidth="3" />
          </svg>
          {englandMarkWords}
        </li>
      ) : null}
    </ul>
  );
}
