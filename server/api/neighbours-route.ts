import { answerNeighbours } from '../answers/answer-neighbours.ts';
import { neighboursAnswerSchema, neighboursQuestionSchema } from '../contract/neighbours.ts';
import { neighboursCsv } from '../reports/neighbours-csv.ts';
import { neighboursFileName } from '../reports/neighbours-file-name.ts';
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
    csv: { write: neighboursCsv, fileName: neighboursFileName },
  });
}
