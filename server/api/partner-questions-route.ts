import { answerPartnerQuestions } from '../answers/answer-partner-questions.ts';
import {
  partnerQuestionsAnswerSchema,
  partnerQuestionsQuestionSchema,
} from '../contract/partner-questions.ts';
import { partnerQuestionsTable } from '../reports/partner-questions-table.ts';
import { partnersFileName } from '../reports/partners-file-name.ts';
import { partnerQuestionsShown } from '../reports/shown/partner-questions-shown.ts';
import { partnerQuestionsTold } from '../reports/told/partner-questions-told.ts';
import { defineAnswer } from './collectable.ts';

export const partnerQuestionsAnswer = defineAnswer({
  path: '/partner-questions',
  operationId: 'readPartnerQuestions',
  summary:
    'The four questions that find a partner, answered for an area from figures, duties and registers, and the candidates that they lead to.',
  question: partnerQuestionsQuestionSchema,
  answer: partnerQuestionsAnswerSchema,
  mayNotFind: true,
  ask: (question, _subject, context) => answerPartnerQuestions(question, context),
  table: {
    of: partnerQuestionsTable,
    shown: partnerQuestionsShown,
    fileName: (answer, extension) => partnersFileName('partner-questions', answer, extension),
  },
  tell: partnerQuestionsTold,
});
