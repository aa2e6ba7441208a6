import { type QueryClient, useQueries, useQueryClient } from '@tanstack/react-query';
import type { CollectedReportAnswer } from '../../server/contract/collected-report.ts';
import type { CollectedReport } from '../selection/collected-report.ts';
import { hasPicture, plainItem, printReportItem, type ReportItem } from '../selection/report-item.ts';
import { type AnswerState, answerOptions, toApiError } from './answer-state.ts';

const path = '/reports/collected';

/**
 * Each item of a report, to be laid out: asked for by itself and whole, with chart and tables and the service's own
 * words. So nothing is asked anew while items are moved, captioned or written about, and one that is refused says so
 * without the others.
 */
export function useReportItems({
  items,
  asAt,
}: Pick<CollectedReport, 'items' | 'asAt'>): readonly AnswerState<CollectedReportAnswer>[] {
  const client = useQueryClient();
  return useQueries({
    queries: items.map((item) => {
      const text = printReportItem(wholeOf(item));
      return {
        ...answerOptions<CollectedReportAnswer>(path, { item: text, asAt: asAt ?? undefined }),
        placeholderData: () => findEarlier(client, text),
      };
    }),
    combine: (results) =>
      results.map(({ data, error, isFetching, isPlaceholderData }) => ({
        answer: data,
        isEarlier: isPlaceholderData,
        isLoading: isFetching,
        error: toApiError(error),
      })),
  });
}

const wholeOf = ({ asked }: ReportItem): ReportItem =>
  hasPicture(asked) ? plainItem(asked, 'both') : plainItem(asked);

/** The same item as of another day, which stays on the page until the answer has come. */
function findEarlier(client: QueryClient, text: string): CollectedReportAnswer | undefined {
  const held = client.getQueriesData<CollectedReportAnswer>({ queryKey: [path, { item: text }] });
  return held.find(([, answer]) => answer !== undefined)?.[1];
}
