import { answerNeighbours } from '../answers/answer-neighbours.ts';
import { neighboursAnswerSchema, neighboursQuestionSchema } from '../contract/neighbours.ts';
import { neighboursFileName } from '../reports/neighbours-file-name.ts';
import { neighboursTable } from '../reports/neighbours-table.ts';
import { neighboursShown } from '../reports/shown/neighbours-shown.ts';
import { neighboursTold } from '../reports/told/neighbours-told.ts';
import { defineAnswer } from './collectable.ts';

export const neighboursAnswer = defineAnswer({
  path: '/neighbours/{area}',
  operationId: 'readNeighbours',
  summary: 'Areas that are statistically like one, with the distance and its parts.',
  question: neighboursQuestionSchema,
  answer: neighboursAnswerSchema,
  subject: { name: 'area', description: 'Nine-character code of the Government Statistical Service.' },
  ask: (question, area, context) => answerNeighbours(area, question, context),
  table: { of: neighboursTable, shown: neighboursShown, fileName: neighboursFileName },
  tell: neighboursTold,
});
