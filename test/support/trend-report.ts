import { type TrendAnswer, trendAnswerSchema } from '../../server/contract/trend.ts';
import { type Report, toReport } from '../../server/reports/report.ts';
import { trendShown } from '../../server/reports/shown/trend-shown.ts';
import { trendTable } from '../../server/reports/trend-table.ts';

/** A trend as it is taken away. */
export const trendReport = (answer: TrendAnswer): Report =>
  toReport({
    answer,
    schema: trendAnswerSchema,
    table: trendTable(answer),
    shown: trendShown(answer),
    summary: 'One indicator through time.',
    address: '/api/v1/trends?indicator=injury-admissions&area=E06000017',
  });
