import { commissionedBy } from '../../../server/contract/commission-words.ts';
import { periodKey } from '../../../server/contract/period-axis.ts';
import type { TrendAnswer } from '../../../server/contract/trend.ts';

/**
 * Who commissioned children's public health in a period, for what a chart says when it is pointed at: "Council", or why
 * there were several. Null where nobody did, and where the series, being of different ages, had different bodies.
 */
export function commissionedIn({ series }: Pick<TrendAnswer, 'series'>, key: string): string | null {
  const points = series.flatMap(({ points }) => points.filter(({ period }) => periodKey(period) === key));
  const [words = '', ...others] = [...new Set(points.map(commissionedBy))];
  return words === '' || others.length > 0 ? null : words;
}
