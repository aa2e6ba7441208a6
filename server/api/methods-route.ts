import { answerMethods } from '../answers/answer-methods.ts';
import { methodsAnswerSchema, methodsQuestionSchema } from '../contract/methods.ts';
import { methodsTable } from '../reports/methods-table.ts';
import { addAnswerRoute } from './answer-route.ts';
import type { ApiRooms } from './api-dependencies.ts';

export function addMethodsRoute(rooms: ApiRooms): void {
  addAnswerRoute(rooms, {
    path: '/methods',
    operationId: 'listMethods',
    summary: 'Every statistical method: formulas, edges, citations and a worked example.',
    question: methodsQuestionSchema,
    answer: methodsAnswerSchema,
    ask: (_question, _subject, context) => answerMethods(context),
    table: { of: methodsTable, fileName: (_answer, extension) => `methods.${extension}` },
  });
}
