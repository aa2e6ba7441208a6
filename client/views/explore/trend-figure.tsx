import type { TrendAnswer } from '../../../server/contract/trend.ts';
import { TrendChart } from '../../charts/trend/trend-chart.tsx';
import { TrendTable } from '../../charts/trend/trend-table.tsx';

/** A trend. Chart and table come in one script. */
export function TrendFigure({
  answer,
  isTable,
}: {
  readonly answer: TrendAnswer;
  readonly isTable: boolean;
}) {
  return isTable ? (
    <TrendTable answer={answer} />
  ) : (
    <TrendChart answer={answer} limits="none" layout="one" axis="zero" target={null} />
  );
}
