import { Link } from '@tanstack/react-router';
import { lazy, useMemo } from 'react';
import { useCauses } from '../../api/causes-query.ts';
import { causesDownloads } from '../../exports/causes-downloads.ts';
import { printCausesSelection, toCausesQuestion } from '../../selection/causes-selection.ts';
import { toExploredCauses } from '../../selection/explore-questions.ts';
import type { SectionProps } from './explore-place.ts';
import { ExploreSection } from './explore-section.tsx';
import { whyNoCauses } from './why-empty.ts';

const CausesFigure = lazy(async () => ({ default: (await import('./causes-figure.tsx')).CausesFigure }));

/** What the injury admissions of the area were caused by. */
export function CausesSection(props: SectionProps) {
  const { asked } = props;
  const selection = useMemo(() => toExploredCauses(asked), [asked]);
  const question = useMemo(() => toCausesQuestion(selection), [selection]);
  const state = useCauses(question);
  return (
    <ExploreSection
      {...props}
      state={state}
      why={whyNoCauses}
      chart={(answer) => <CausesFigure answer={answer} isTable={false} />}
      table={(answer) => <CausesFigure answer={answer} isTable />}
      notes={(answer) => ({
        ground: { caveats: answer.caveats, periods: answer.held.periods, series: [] },
        methods: answer.methodNotes,
      })}
      open={
        <Link to="/causes" search={printCausesSelection(selection)}>
          Open these causes
        </Link>
      }
      downloads={causesDownloads(question)}
    />
  );
}
