import { answerInequality } from '../answers/answer-inequality.ts';
import { inequalityAnswerSchema, inequalityQuestionSchema } from '../contract/inequality.ts';
import { inequalityFileName } from '../reports/inequality-file-name.ts';
import { inequalityTable } from '../reports/inequality-table.ts';
import { inequalityShown } from '../reports/shown/inequality-shown.ts';
import { addAnswerRoute } from './answer-route.ts';
import type { ApiRooms } from './api-dependencies.ts';

export function addInequalitiesRoute(rooms: ApiRooms): void {
  addAnswerRoute(rooms, {
    path: '/inequalities',
    operationId: 'readInequality',
    summary: 'How one indicator differs within one area by deprivation or sex, in a period and through time.',
    question: inequalityQuestionSchema,
    answer: inequalityAnswerSchema,
    mayNotFind: true,
    ask: (question, _subject, context) => answerInequality(question, context),
    table: { of: inequalityTable, shown: inequalityShown, fileName: inequalityFileName },
  });
}
