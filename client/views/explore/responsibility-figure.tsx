import type { PartnerTrendAnswer } from '../../../server/contract/partner-trend.ts';
import { PartnerTrendChart } from '../../charts/partner-trend/partner-trend-chart.tsx';
import { PartnerTrendTable } from '../../charts/partner-trend/partner-trend-table.tsx';

/** Figures by age with who was responsible. Chart and table come in one script. */
export function ResponsibilityFigure({
  answer,
  isTable,
}: {
  readonly answer: PartnerTrendAnswer;
  readonly isTable: boolean;
}) {
  return isTable ? <PartnerTrendTable answer={answer} /> : <PartnerTrendChart answer={answer} />;
}
