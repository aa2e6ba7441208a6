import { answerPartners } from '../answers/answer-partners.ts';
import { partnersAnswerSchema, partnersQuestionSchema } from '../contract/partners.ts';
import { partnersFileName } from '../reports/partners-file-name.ts';
import { partnersTable } from '../reports/partners-table.ts';
import { partnersShown } from '../reports/shown/partners-shown.ts';
import { addAnswerRoute } from './answer-route.ts';
import type { ApiRooms } from './api-dependencies.ts';

export function addPartnersRoute(rooms: ApiRooms): void {
  addAnswerRoute(rooms, {
    path: '/partners',
    operationId: 'readPartners',
    summary:
      'The map of partners of an area: who leads, commissions or influences what, and how closely they work together.',
    question: partnersQuestionSchema,
    answer: partnersAnswerSchema,
    mayNotFind: true,
    ask: (question, _subject, context) => answerPartners(question, context),
    table: {
      of: partnersTable,
      shown: partnersShown,
      fileName: (answer, extension) => partnersFileName('partners', answer, extension),
    },
  });
}
