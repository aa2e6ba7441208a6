import { answerCauses } from '../answers/answer-causes.ts';
import { causesAnswerSchema, causesQuestionSchema } from '../contract/causes.ts';
import { causesFileName } from '../reports/causes-file-name.ts';
import { causesTable } from '../reports/causes-table.ts';
import { causesShown } from '../reports/shown/causes-shown.ts';
import { addAnswerRoute } from './answer-route.ts';
import type { ApiRooms } from './api-dependencies.ts';

export function addCausesRoute(rooms: ApiRooms): void {
  addAnswerRoute(rooms, {
    path: '/causes',
    operationId: 'readCauses',
    summary: 'What injury admissions of one area were caused by, with shares, changes and ranges of cost.',
    question: causesQuestionSchema,
    answer: causesAnswerSchema,
    mayNotFind: true,
    ask: (question, _subject, context) => answerCauses(question, context),
    table: { of: causesTable, shown: causesShown, fileName: causesFileName },
  });
}
