import { answerNeighbours } from '../answers/answer-neighbours.ts';
import { neighboursAnswerSchema, neighboursQuestionSchema } from '../contract/neighbours.ts';
import { neighboursFileName } from '../reports/neighbours-file-name.ts';
import { neighboursTable } from '../reports/neighbours-table.ts';
import { addAnswerRoute } from './answer-route.ts';
import type { ApiRooms } from './api-dependencies.ts';

export function addNeighboursRoute(rooms: ApiRooms): void {
  addAnswerRoute(rooms, {
    path: '/neighbours/{area}',
    operationId: 'readNeighbours',
    summary: 'Areas that are statistically like one, with the distance and its parts.',
    question: neighboursQuestionSchema,
    answer: neighboursAnswerSchema,
    subject: { name: 'area', description: 'Nine-character code of the Government Statistical Service.' },
    ask: (question, area, context) => answerNeighbours(area, question, context),
    table: { of: neighboursTable, fileName: neighboursFileName },
  });
}
