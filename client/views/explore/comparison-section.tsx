import { Link } from '@tanstack/react-router';
import { lazy, useCallback, useMemo } from 'react';
import {
  detailsOfRow,
  missingAreasInBrief,
  toCaveatGround,
} from '../../../server/contract/area-comparison-words.ts';
import type { ComparisonAnswer } from '../../../server/contract/comparison.ts';
import { formatMeasure } from '../../../server/contract/format-figure.ts';
import { useComparison } from '../../api/comparison-query.ts';
import { comparisonDownloads } from '../../exports/comparison-downloads.ts';
import {
  type ComparisonSelection,
  printComparisonSelection,
  toComparisonQuestion,
} from '../../selection/comparison-selection.ts';
import { toExploredComparison } from '../../selection/explore-questions.ts';
import type { SectionProps } from './explore-place.ts';
import { ExploreSection } from './explore-section.tsx';
import { TallFigure } from './tall-figure.tsx';
import { whyNoComparison } from './why-empty.ts';

const ComparisonFigure = lazy(async () => ({
  default: (await import('./comparison-figure.tsx')).ComparisonFigure,
}));

type Props = SectionProps & {
  /** Marks an area of all, or no longer. */
  readonly onMark: (code: string) => void;
};

/** One indicator in one period: bars of the areas named, of all of the kind, or of all with one marked. */
export const ComparisonSection = (props: Props) => <AreasSection {...props} view="chart" />;

/** The same areas as tiles. */
export const MapSection = (props: Props) => <AreasSection {...props} view="map" />;

function AreasSection({ view, ...props }: Props & { readonly view: 'chart' | 'map' }) {
  const { asked, onMark } = props;
  const { isEvery } = asked.selection;
  const selection = useMemo(() => toExploredComparison(asked, view), [asked, view]);
  const question = useMemo(() => toComparisonQuestion(selection), [selection]);
  const state = useComparison(question);
  const toggle = useCallback(
    (code: string) => {
      if (isEvery) onMark(code);
    },
    [isEvery, onMark],
  );
  return (
    <ExploreSection
      {...props}
      state={state}
      why={(answer) => whyNoComparison(answer, aboutOf(selection, isEvery))}
      before={(answer) => <Marked answer={answer} />}
      chart={(answer) => {
        const figure = <ComparisonFigure answer={answer} isTable={false} onToggle={toggle} />;
        const { headline, rows } = answer;
        return view === 'map' ? (
          figure
        ) : (
          <TallFigure label={headline} rows={rows.length} share={shareOfFirst(answer)}>
            {figure}
          </TallFigure>
        );
      }}
      table={(answer) => <ComparisonFigure answer={answer} isTable onToggle={toggle} />}
      notes={(answer) => ({
        ground: toCaveatGround(answer),
        missing: missingAreasInBrief(answer),
        methods: [answer.comparisonMethod, answer.rankNote, answer.limitsNote],
      })}
      open={
        <Link to="/comparisons" search={printComparisonSelection(selection)}>
          {view === 'map' ? 'Open this map' : 'Open this comparison'}
        </Link>
      }
      downloads={comparisonDownloads(question)}
    />
  );
}

/** Where each marked area stands among the others, in words. */
function Marked({ answer }: { readonly answer: ComparisonAnswer }) {
  const { highlight } = answer.question;
  return answer.rows
    .filter(({ area }) => highlight.includes(area.code))
    .map((row) => (
      <p key={row.area.code} className="govuk-body">
        <strong>{row.area.name}</strong>:{' '}
        {[
          ...(row.measure.value === null ? [] : [formatMeasure(row.measure.value, answer.indicator.unit)]),
          ...detailsOfRow(row, answer),
        ].join('; ')}
      </p>
    ));
}

/** Code of the area that the comparison is about; null where it is about all of them alike. */
const aboutOf = ({ areas, highlight }: ComparisonSelection, isEvery: boolean): string | null =>
  !isEvery && areas.length === 0 ? (highlight[0] ?? null) : null;

/** How far down the first marked area stands, 0 to 1; 0 where none is. */
function shareOfFirst({ rows, question }: ComparisonAnswer): number {
  const place = rows.findIndex(({ area }) => question.highlight.includes(area.code));
  return place < 0 ? 0 : place / rows.length;
}
