import { answerCauseTrends } from '../answers/answer-cause-trends.ts';
import { causeTrendsAnswerSchema, causeTrendsQuestionSchema } from '../contract/cause-trends.ts';
import { causeTrendsFileName } from '../reports/cause-trends-file-name.ts';
import { causeTrendsTable } from '../reports/cause-trends-table.ts';
import { causeTrendsShown } from '../reports/shown/cause-trends-shown.ts';
import { addAnswerRoute } from './answer-route.ts';
import type { ApiRooms } from './api-dependencies.ts';

export function addCauseTrendsRoute(rooms: ApiRooms): void {
  addAnswerRoute(rooms, {
    path: '/cause-trends',
    operationId: 'readCauseTrends',
    summary:
      'What injury admissions of one area were caused by through time, and the share of stays without a night.',
    question: causeTrendsQuestionSchema,
    answer: causeTrendsAnswerSchema,
    mayNotFind: true,
    ask: (question, _subject, context) => answerCauseTrends(question, context),
    table: { of: causeTrendsTable, shown: causeTrendsShown, fileName: causeTrendsFileName },
  });
}
