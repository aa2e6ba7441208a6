import type { CausesAnswer } from '../../../server/contract/causes.ts';
import { CausesChart } from '../../charts/causes/causes-chart.tsx';
import { CausesTable } from '../../charts/causes/causes-table.tsx';

/** Causes of injury. Chart and table come in one script. */
export function CausesFigure({
  answer,
  isTable,
}: {
  readonly answer: CausesAnswer;
  readonly isTable: boolean;
}) {
  return isTable ? <CausesTable answer={answer} /> : <CausesChart answer={answer} />;
}
