import { useId, useMemo } from 'react';
import type { CauseTrendsAnswer } from '../../../server/contract/cause-trends.ts';
import { nightsTitle } from '../../../server/contract/cause-trends-words.ts';
import { measureIn } from '../trend/measure-text.ts';
import { symbolWords } from '../trend/to-trend-series.ts';
import { useFrame } from '../trend/use-frame.ts';
import { PanelPlot } from './group-panel.tsx';
import { toNightsSeries } from './to-cause-trends-series.ts';

/** The share of stays without a night through time; what its change must not be taken for stands above the chart. */
export function NightsChart({ answer }: { readonly answer: CauseTrendsAnswer }) {
  const [element, { width, fontFamily }] = useFrame<HTMLDivElement>();
  const measure = useMemo(() => measureIn(fontFamily), [fontFamily]);
  const drawn = useMemo(() => toNightsSeries(answer), [answer]);
  const note = useId();
  const { nights, whyNoNights } = answer;
  return (
    <section aria-labelledby="nights">
      <h2 className="govuk-heading-m" id="nights">
        Stays without a night, of all injury admissions
      </h2>
      {nights === null || drawn === null ? (
        <p className="govuk-body">
          Share of all injury admissions without a night in hospital: {whyNoNights}
        </p>
      ) : (
        <figure className="trend-chart">
          <p className="govuk-body">
            {nights.sentence} <strong>{nights.caution}</strong>
          </p>
          <p className="trend-axis-title">{nightsTitle(answer)}</p>
          <div ref={element} className="nights-plot">
            {width === 0 ? null : (
              <PanelPlot
                drawn={drawn}
                name={`Line chart. ${nights.sentence}`}
                width={width}
                measure={measure}
                describedBy={note}
              />
            )}
          </div>
          <figcaption className="trend-caption" id={note}>
            Shaded bands show 95% limits.{' '}
            {symbolWords(drawn.answer)
              .map((words) => `${words}.`)
              .join(' ')}
          </figcaption>
        </figure>
      )}
    </section>
  );
}
