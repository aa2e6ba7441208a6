import { answerAreaTrends } from '../answers/answer-area-trends.ts';
import { areaTrendsAnswerSchema, areaTrendsQuestionSchema } from '../contract/area-trends.ts';
import { areaTrendsFileName } from '../reports/area-trends-file-name.ts';
import { areaTrendsTable } from '../reports/area-trends-table.ts';
import { areaTrendsShown } from '../reports/shown/area-trends-shown.ts';
import { addAnswerRoute } from './answer-route.ts';
import type { ApiRooms } from './api-dependencies.ts';

export function addAreaTrendsRoute(rooms: ApiRooms): void {
  addAnswerRoute(rooms, {
    path: '/area-trends',
    operationId: 'readAreaTrends',
    summary: 'One indicator through time, a small trend for each of many areas on one scale.',
    question: areaTrendsQuestionSchema,
    answer: areaTrendsAnswerSchema,
    mayNotFind: true,
    ask: (question, _subject, context) => answerAreaTrends(question, context),
    table: { of: areaTrendsTable, shown: areaTrendsShown, fileName: areaTrendsFileName },
  });
}
