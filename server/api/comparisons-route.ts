import { answerComparison } from '../answers/answer-comparison.ts';
import { comparisonAnswerSchema, comparisonQuestionSchema } from '../contract/comparison.ts';
import { comparisonFileName } from '../reports/comparison-file-name.ts';
import { comparisonTable } from '../reports/comparison-table.ts';
import { comparisonShown } from '../reports/shown/comparison-shown.ts';
import { addAnswerRoute } from './answer-route.ts';
import type { ApiRooms } from './api-dependencies.ts';

export function addComparisonsRoute(rooms: ApiRooms): void {
  addAnswerRoute(rooms, {
    path: '/comparisons',
    operationId: 'compareAreas',
    summary: 'One indicator in one period, area by area, beside a benchmark.',
    question: comparisonQuestionSchema,
    answer: comparisonAnswerSchema,
    mayNotFind: true,
    ask: (question, _subject, context) => answerComparison(question, context),
    table: { of: comparisonTable, shown: comparisonShown, fileName: comparisonFileName },
  });
}
