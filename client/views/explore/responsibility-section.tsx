import { Link } from '@tanstack/react-router';
import { lazy, useMemo } from 'react';
import { partnerTrendNotes } from '../../../server/contract/partner-trend-words.ts';
import { usePartnerTrend } from '../../api/partner-trend-query.ts';
import { partnerTrendDownloads } from '../../exports/partner-trend-downloads.ts';
import { toExploredResponsibility } from '../../selection/explore-questions.ts';
import {
  printPartnerTrendSelection,
  toPartnerTrendQuestion,
} from '../../selection/partner-trend-selection.ts';
import type { SectionProps } from './explore-place.ts';
import { ExploreSection } from './explore-section.tsx';
import { whyNoPieces } from './why-empty.ts';

const ResponsibilityFigure = lazy(async () => ({
  default: (await import('./responsibility-figure.tsx')).ResponsibilityFigure,
}));

/** The same figures under 5 and from 5, and whose task each was at the time. */
export function ResponsibilitySection(props: SectionProps) {
  const { asked } = props;
  const selection = useMemo(() => toExploredResponsibility(asked), [asked]);
  const question = useMemo(() => toPartnerTrendQuestion(selection), [selection]);
  const state = usePartnerTrend(question);
  return (
    <ExploreSection
      {...props}
      state={state}
      why={whyNoPieces}
      before={({ caution }) => (caution === '' ? null : <p className="govuk-inset-text">{caution}</p>)}
      chart={(answer) => <ResponsibilityFigure answer={answer} isTable={false} />}
      table={(answer) => <ResponsibilityFigure answer={answer} isTable />}
      notes={(answer) => ({
        ground: { caveats: answer.caveats, periods: answer.periods, series: [{ area: answer.area }] },
        missing: partnerTrendNotes(answer),
        methods: [answer.limitsNote],
      })}
      open={
        <Link to="/partner-trends" search={printPartnerTrendSelection(selection)}>
          Open who was responsible
        </Link>
      }
      downloads={partnerTrendDownloads(question)}
    />
  );
}
