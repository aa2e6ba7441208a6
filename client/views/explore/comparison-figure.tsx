import type { ComparisonAnswer } from '../../../server/contract/comparison.ts';
import { ComparisonChart } from '../../charts/comparison/comparison-chart.tsx';
import { ComparisonTable } from '../../charts/comparison/comparison-table.tsx';
import { TileMapChart } from '../../charts/comparison/tile-map.tsx';

/** Areas beside each other as bars, as tiles where the answer has their places, or as a table; all come in one script. */
export function ComparisonFigure({
  answer,
  isTable,
  onToggle,
}: {
  readonly answer: ComparisonAnswer;
  readonly isTable: boolean;
  readonly onToggle: (code: string) => void;
}) {
  const { tileMap } = answer;
  if (isTable) return <ComparisonTable answer={answer} />;
  if (tileMap) return <TileMapChart answer={answer} tileMap={tileMap} onToggle={onToggle} />;
  return <ComparisonChart answer={answer} onToggle={onToggle} />;
}
