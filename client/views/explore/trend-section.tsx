import { Link } from '@tanstack/react-router';
import { lazy, useMemo } from 'react';
import type { TrendAnswer } from '../../../server/contract/trend.ts';
import { gapSentence, missingSentences } from '../../../server/contract/trend-words.ts';
import { useTrend } from '../../api/trend-query.ts';
import { trendDownloads } from '../../exports/trend-downloads.ts';
import { toExploredTrend } from '../../selection/explore-questions.ts';
import { printTrendSelection } from '../../selection/print-trend-selection.ts';
import { toTrendQuestion } from '../../selection/to-trend-question.ts';
import type { SectionProps } from './explore-place.ts';
import { ExploreSection } from './explore-section.tsx';
import { whyNoTrend } from './why-empty.ts';

const TrendFigure = lazy(async () => ({ default: (await import('./trend-figure.tsx')).TrendFigure }));

/** One indicator of at most ten areas through time, on an axis of its own. */
export function TrendSection(props: SectionProps) {
  const { asked, place } = props;
  const selection = useMemo(() => toExploredTrend(asked, place.indicator), [asked, place.indicator]);
  const question = useMemo(() => toTrendQuestion(selection, []), [selection]);
  const state = useTrend(question, true);
  return (
    <ExploreSection
      {...props}
      state={state}
      why={whyNoTrend}
      before={(answer) => <WithoutLine answer={answer} />}
      chart={(answer) => <TrendFigure answer={answer} isTable={false} />}
      table={(answer) => <TrendFigure answer={answer} isTable />}
      notes={(answer) => {
        const gap = gapSentence(answer);
        return {
          ground: answer,
          missing: [...missingSentences(answer), ...(gap === null ? [] : [gap])],
          methods: [answer.comparisonMethod, answer.recentTrendMethod, answer.limitsNote],
        };
      }}
      open={
        <Link to="/trends" search={printTrendSelection(selection)}>
          Open this trend
        </Link>
      }
      downloads={trendDownloads(question, selection)}
    />
  );
}

/** Areas that were chosen and have no line, each with the reason. */
function WithoutLine({ answer }: { readonly answer: TrendAnswer }) {
  const reasons = [...new Set([answer.why, ...answer.series.map(({ why }) => why)])];
  return reasons.map((reason) =>
    reason === null ? null : (
      <p key={reason} className="govuk-inset-text">
        {reason}
      </p>
    ),
  );
}
