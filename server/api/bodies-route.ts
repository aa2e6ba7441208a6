import { answerBody } from '../answers/answer-body.ts';
import { bodyAnswerSchema, bodyQuestionSchema } from '../contract/bodies.ts';
import { bodyFileName } from '../reports/body-file-name.ts';
import { bodyTable } from '../reports/body-table.ts';
import { bodyShown } from '../reports/shown/body-shown.ts';
import { bodyTold } from '../reports/told/body-told.ts';
import { defineAnswer } from './collectable.ts';

export const bodyAnswer = defineAnswer({
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
  table: { of: bodyTable, shown: bodyShown, fileName: bodyFileName },
  tell: bodyTold,
});
