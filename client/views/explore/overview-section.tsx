import { Link } from '@tanstack/react-router';
import { lazy, useMemo } from 'react';
import type { OverviewAnswer } from '../../../server/contract/overview.ts';
import { leftOutSentences, missingCells } from '../../../server/contract/overview-words.ts';
import { useOverview } from '../../api/overview-query.ts';
import { overviewDownloads } from '../../exports/overview-downloads.ts';
import { toExploredOverview } from '../../selection/explore-questions.ts';
import {
  type OverviewSelection,
  printOverviewSelection,
  toOverviewQuestion,
} from '../../selection/overview-selection.ts';
import { printProfileSelection } from '../../selection/profile-selection.ts';
import type { SectionProps } from './explore-place.ts';
import { ExploreSection } from './explore-section.tsx';
import { whyNoOverview } from './why-empty.ts';

const OverviewGrid = lazy(async () => ({ default: (await import('./overview-grid.tsx')).OverviewGrid }));

/** The areas by the indicators chosen; the row of one area leads to its profile. */
export function OverviewSection(props: SectionProps) {
  const { asked } = props;
  const selection = useMemo(() => toExploredOverview(asked), [asked]);
  const question = useMemo(() => toOverviewQuestion(selection), [selection]);
  const state = useOverview(question);
  return (
    <ExploreSection
      {...props}
      state={state}
      why={whyNoOverview}
      chart={(answer) => <Grid answer={answer} selection={selection} />}
      notes={(answer) => ({
        ground: {
          caveats: answer.caveats,
          periods: answer.columns.map(({ period }) => period),
          series: answer.rows,
        },
        missing: [...missingCells(answer), ...leftOutSentences(answer)],
        methods: [answer.periodNote, answer.comparisonMethod, answer.limitsNote],
      })}
      open={
        <Link to="/overview" search={printOverviewSelection(selection)}>
          Open this overview
        </Link>
      }
      downloads={overviewDownloads(question)}
    />
  );
}

function Grid({
  answer,
  selection,
}: {
  readonly answer: OverviewAnswer;
  readonly selection: OverviewSelection;
}) {
  const { benchmark, asAt } = selection;
  const search = printProfileSelection({ benchmark, partner: null, asAt });
  return (
    <OverviewGrid
      answer={answer}
      linkTo={(code, name) => (
        <Link to="/profiles/$code" params={{ code }} search={search}>
          {name}
        </Link>
      )}
    />
  );
}
