import { answerPartnerAreas } from '../answers/answer-partner-areas.ts';
import { partnerAreasAnswerSchema, partnerAreasQuestionSchema } from '../contract/partner-areas.ts';
import { partnerAreasTable } from '../reports/partner-areas-table.ts';
import { partnerAreasTold } from '../reports/told/partner-areas-told.ts';
import { defineAnswer } from './collectable.ts';

export const partnerAreasAnswer = defineAnswer({
  path: '/partner-areas',
  operationId: 'listPartnerAreas',
  summary:
    'Areas of police forces, fire and rescue authorities, integrated care boards and other partners, with the councils that look-ups place in them.',
  question: partnerAreasQuestionSchema,
  answer: partnerAreasAnswerSchema,
  ask: (question, _subject, context) => answerPartnerAreas(question, context),
  table: {
    of: partnerAreasTable,
    fileName: ({ storeVersion }, extension) => `partner-areas-version-${storeVersion}.${extension}`,
  },
  tell: partnerAreasTold,
});
