import { answerArrangements } from '../answers/answer-arrangements.ts';
import { arrangementsAnswerSchema, arrangementsQuestionSchema } from '../contract/arrangements.ts';
import { arrangementsTable } from '../reports/arrangements-table.ts';
import { partnersFileName } from '../reports/partners-file-name.ts';
import { addAnswerRoute } from './answer-route.ts';
import type { ApiRooms } from './api-dependencies.ts';

export function addArrangementsRoute(rooms: ApiRooms): void {
  addAnswerRoute(rooms, {
    path: '/arrangements',
    operationId: 'readArrangements',
    summary: 'Health Act arrangements of an area: contributions, shares, dates that fall due, warnings.',
    question: arrangementsQuestionSchema,
    answer: arrangementsAnswerSchema,
    mayNotFind: true,
    ask: (question, _subject, context) => answerArrangements(question, context),
    table: {
      of: arrangementsTable,
      fileName: (answer, extension) => partnersFileName('arrangements', answer, extension),
    },
  });
}
