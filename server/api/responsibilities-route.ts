import { answerResponsibilities } from '../answers/answer-responsibilities.ts';
import {
  responsibilitiesAnswerSchema,
  responsibilitiesQuestionSchema,
} from '../contract/responsibilities.ts';
import { responsibilitiesFileName } from '../reports/responsibilities-file-name.ts';
import { responsibilitiesTable } from '../reports/responsibilities-table.ts';
import { responsibilitiesShown } from '../reports/shown/responsibilities-shown.ts';
import { responsibilitiesTold } from '../reports/told/responsibilities-told.ts';
import { defineAnswer } from './collectable.ts';

export const responsibilitiesAnswer = defineAnswer({
  path: '/responsibilities',
  operationId: 'readResponsibilities',
  summary: 'Who commissioned and who led in an area, by theme, age and time, with sources.',
  question: responsibilitiesQuestionSchema,
  answer: responsibilitiesAnswerSchema,
  mayNotFind: true,
  ask: (question, _subject, context) => answerResponsibilities(question, context),
  table: { of: responsibilitiesTable, shown: responsibilitiesShown, fileName: responsibilitiesFileName },
  tell: responsibilitiesTold,
});
