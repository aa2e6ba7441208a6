import { Link } from '@tanstack/react-router';
import type { SeriesChangeAnswer } from '../../../server/contract/extracts-changes.ts';
import { useIndicators } from '../../api/indicators-query.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { figureWords, seriesWords, touchedWords } from './change-words.ts';

/** Series whose figures change, each with its latest figure before and after. */
export function ChangeTable({
  caption,
  series,
  words = { before: 'Before', after: 'After' },
}: {
  readonly caption: string;
  readonly series: readonly SeriesChangeAnswer[];
  readonly words?: { readonly before: string; readonly after: string };
}) {
  const { answer } = useIndicators();
  if (series.length === 0) return null;
  const unitOf = (id: string) => answer?.indicators.find((indicator) => indicator.id === id)?.unit;
  const headings = ['Area', 'Indicator', 'Figures', 'Latest period touched', words.before, words.after];
  return (
    <DataTable
      caption={caption}
      columns={headings.map((heading) => ({ heading }))}
      rows={series.map((change) => ({
        key: keyOf(change),
        cells: [
          change.area.name,
          <SeriesName key="series" change={change} />,
          touchedWords(change),
          change.period.label,
          figureWords(change.before, unitOf(change.indicator.id)),
          figureWords(change.after, unitOf(change.indicator.id)),
        ],
      }))}
    />
  );
}

function SeriesName({ change }: { readonly change: SeriesChangeAnswer }) {
  return (
    <div className="wide-cell">
      <Link to="/indicators/$id" params={{ id: change.indicator.id }}>
        {change.indicator.name}
      </Link>
      <span className="cell-note">{seriesWords(change)}</span>
    </div>
  );
}

const keyOf = ({ indicator, area, age, sex, category }: SeriesChangeAnswer) =>
  [indicator.id, area.code, age.key, sex, category?.type, category?.value].join('|');
