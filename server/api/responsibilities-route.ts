import { answerResponsibilities } from '../answers/answer-responsibilities.ts';
import {
  responsibilitiesAnswerSchema,
  responsibilitiesQuestionSchema,
} from '../contract/responsibilities.ts';
import { responsibilitiesFileName } from '../reports/responsibilities-file-name.ts';
import { responsibilitiesTable } from '../reports/responsibilities-table.ts';
import { addAnswerRoute } from './answer-route.ts';
import type { ApiRooms } from './api-dependencies.ts';

export function addResponsibilitiesRoute(rooms: ApiRooms): void {
  addAnswerRoute(rooms, {
    path: '/responsibilities',
    operationId: 'readResponsibilities',
    summary: 'Who commissioned and who led in an area, by theme, age and time, with sources.',
    question: responsibilitiesQuestionSchema,
    answer: responsibilitiesAnswerSchema,
    mayNotFind: true,
    ask: (question, _subject, context) => answerResponsibilities(question, context),
    table: { of: responsibilitiesTable, fileName: responsibilitiesFileName },
  });
}
