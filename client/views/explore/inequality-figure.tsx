import type { InequalityAnswer } from '../../../server/contract/inequality.ts';
import { InequalityChart } from '../../charts/inequality/inequality-chart.tsx';
import { InequalityTable } from '../../charts/inequality/inequality-table.tsx';

/** Groups within one area. Chart and table come in one script. */
export function InequalityFigure({
  answer,
  isTable,
}: {
  readonly answer: InequalityAnswer;
  readonly isTable: boolean;
}) {
  return isTable ? <InequalityTable answer={answer} /> : <InequalityChart answer={answer} />;
}
