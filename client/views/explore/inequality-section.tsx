import { Link } from '@tanstack/react-router';
import { lazy, useMemo } from 'react';
import { useInequality } from '../../api/inequality-query.ts';
import { inequalityDownloads } from '../../exports/inequality-downloads.ts';
import { toExploredInequality } from '../../selection/explore-questions.ts';
import { printInequalitySelection } from '../../selection/inequality-selection.ts';
import { toInequalityQuestion } from '../../selection/to-inequality-question.ts';
import type { SectionProps } from './explore-place.ts';
import { ExploreSection } from './explore-section.tsx';
import { whyNoGroups } from './why-empty.ts';

const InequalityFigure = lazy(async () => ({
  default: (await import('./inequality-figure.tsx')).InequalityFigure,
}));

/** How the indicator differs within the area: by deprivation, or between the sexes. */
export function InequalitySection(props: SectionProps) {
  const { asked, place } = props;
  const by = place.chart === 'sexes' ? 'sex' : 'deprivation';
  const selection = useMemo(() => toExploredInequality(asked, by), [asked, by]);
  const question = useMemo(() => toInequalityQuestion(selection), [selection]);
  const state = useInequality(question);
  return (
    <ExploreSection
      {...props}
      state={state}
      why={whyNoGroups}
      chart={(answer) => <InequalityFigure answer={answer} isTable={false} />}
      table={(answer) => <InequalityFigure answer={answer} isTable />}
      notes={(answer) => ({
        ground: {
          caveats: answer.caveats,
          periods: answer.throughTime.map(({ period }) => period),
          series: [],
        },
        methods: answer.methodNotes,
      })}
      open={
        <Link to="/inequalities" search={printInequalitySelection(selection)}>
          Open this division
        </Link>
      }
      downloads={inequalityDownloads(question)}
    />
  );
}
