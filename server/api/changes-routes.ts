import { answerChanges, answerWithdrawal } from '../answers/answer-changes.ts';
import { changesAnswerSchema, changesQuestionSchema } from '../contract/extracts-changes.ts';
import { changesTable } from '../reports/changes-table.ts';
import { addAnswerRoute } from './answer-route.ts';
import type { ApiRooms } from './api-dependencies.ts';

const shared = {
  question: changesQuestionSchema,
  answer: changesAnswerSchema,
  subject: { name: 'id', description: 'Id of the extract: sixteen hexadecimal digits.' },
};

export function addChangesRoutes(rooms: ApiRooms): void {
  addAnswerRoute(rooms, {
    ...shared,
    path: '/extracts/{id}/changes',
    operationId: 'readChanges',
    summary: 'What the acceptance of an extract changed of what is shown: series with before and after.',
    ask: (question, id, context) => answerChanges(id, question, context),
    table: {
      of: changesTable,
      fileName: ({ storeVersion }, extension) => `changes-of-extract-version-${storeVersion}.${extension}`,
    },
  });
  addAnswerRoute(rooms, {
    ...shared,
    path: '/extracts/{id}/withdrawal',
    operationId: 'previewWithdrawal',
    summary: 'What withdrawing an extract would change now. Nothing is withdrawn.',
    mayConflict: true,
    ask: (question, id, context) => answerWithdrawal(id, question, context),
    table: {
      of: changesTable,
      fileName: ({ storeVersion }, extension) => `changes-of-withdrawal-version-${storeVersion}.${extension}`,
    },
  });
}
