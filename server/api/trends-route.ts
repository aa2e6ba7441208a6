import { answerTrend } from '../answers/answer-trend.ts';
import { trendAnswerSchema, trendQuestionSchema } from '../contract/trend.ts';
import { figureFileName } from '../reports/file-name.ts';
import { trendShown } from '../reports/shown/trend-shown.ts';
import { trendTable } from '../reports/trend-table.ts';
import { addAnswerRoute } from './answer-route.ts';
import type { ApiRooms } from './api-dependencies.ts';

export function addTrendsRoute(rooms: ApiRooms): void {
  addAnswerRoute(rooms, {
    path: '/trends',
    operationId: 'readTrend',
    summary: 'One indicator through time, by area, age, sex or category.',
    question: trendQuestionSchema,
    answer: trendAnswerSchema,
    mayNotFind: true,
    ask: (question, _subject, context) => answerTrend(question, context),
    table: { of: trendTable, shown: trendShown, fileName: figureFileName },
  });
}
