import { answerPartnerTrend } from '../answers/answer-partner-trend.ts';
import { partnerTrendAnswerSchema, partnerTrendQuestionSchema } from '../contract/partner-trend.ts';
import { partnerTrendCsv } from '../reports/partner-trend-csv.ts';
import { partnerTrendFileName } from '../reports/partner-trend-file-name.ts';
import { addAnswerRoute } from './answer-route.ts';
import type { ApiRooms } from './api-dependencies.ts';

export function addPartnerTrendsRoute(rooms: ApiRooms): void {
  addAnswerRoute(rooms, {
    path: '/partner-trends',
    operationId: 'readPartnerTrend',
    summary: 'One indicator of one area by age piece, with who was responsible at the time.',
    question: partnerTrendQuestionSchema,
    answer: partnerTrendAnswerSchema,
    mayNotFind: true,
    ask: (question, _subject, context) => answerPartnerTrend(question, context),
    csv: { write: partnerTrendCsv, fileName: (answer) => partnerTrendFileName(answer, 'csv') },
  });
}
