import { answerPartnerTrend } from '../answers/answer-partner-trend.ts';
import { partnerTrendAnswerSchema, partnerTrendQuestionSchema } from '../contract/partner-trend.ts';
import { partnerTrendFileName } from '../reports/partner-trend-file-name.ts';
import { partnerTrendTable } from '../reports/partner-trend-table.ts';
import { partnerTrendShown } from '../reports/shown/partner-trend-shown.ts';
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
    table: { of: partnerTrendTable, shown: partnerTrendShown, fileName: partnerTrendFileName },
  });
}
