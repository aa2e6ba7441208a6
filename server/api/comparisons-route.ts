import { answerComparison } from '../answers/answer-comparison.ts';
import { comparisonAnswerSchema, comparisonQuestionSchema } from '../contract/comparison.ts';
import { comparisonCsv } from '../reports/comparison-csv.ts';
import { comparisonFileName } from '../reports/comparison-file-name.ts';
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
    csv: { write: comparisonCsv, fileName: (answer) => comparisonFileName(answer, 'csv') },
  });
}
