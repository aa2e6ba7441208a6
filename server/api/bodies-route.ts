import { answerBody } from '../answers/answer-body.ts';
import { bodyAnswerSchema, bodyQuestionSchema } from '../contract/bodies.ts';
import { bodyFileName } from '../reports/body-file-name.ts';
import { bodyTable } from '../reports/body-table.ts';
import { addAnswerRoute } from './answer-route.ts';
import type { ApiRooms } from './api-dependencies.ts';

export function addBodiesRoute(rooms: ApiRooms): void {
  addAnswerRoute(rooms, {
    path: '/bodies/{id}',
    operationId: 'readBody',
    summary: 'A body: its names, what came before and after it, what it commissions or leads, with sources.',
    question: bodyQuestionSchema,
    answer: bodyAnswerSchema,
    subject: {
      name: 'id',
      description: 'Id of a body (`nhs-england`), or a name that it has or had (`NHS Commissioning Board`).',
    },
    ask: (_question, id, context) => answerBody(id, context),
    table: { of: bodyTable, fileName: bodyFileName },
  });
}
