import { answerArrangements } from '../answers/answer-arrangements.ts';
import { arrangementsAnswerSchema, arrangementsQuestionSchema } from '../contract/arrangements.ts';
import { arrangementsTable } from '../reports/arrangements-table.ts';
import { partnersFileName } from '../reports/partners-file-name.ts';
import { arrangementsShown } from '../reports/shown/arrangements-shown.ts';
import { arrangementsTold } from '../reports/told/arrangements-told.ts';
import { defineAnswer } from './collectable.ts';

export const arrangementsAnswer = defineAnswer({
  path: '/arrangements',
  operationId: 'readArrangements',
  summary: 'Health Act arrangements of an area: contributions, shares, dates that fall due, warnings.',
  question: arrangementsQuestionSchema,
  answer: arrangementsAnswerSchema,
  mayNotFind: true,
  ask: (question, _subject, context) => answerArrangements(question, context),
  table: {
    of: arrangementsTable,
    shown: arrangementsShown,
    fileName: (answer, extension) => partnersFileName('arrangements', answer, extension),
  },
  tell: arrangementsTold,
});
