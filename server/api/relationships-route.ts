import { answerRelationship } from '../answers/answer-relationship.ts';
import { relationshipAnswerSchema, relationshipQuestionSchema } from '../contract/relationship.ts';
import { relationshipFileName } from '../reports/relationship-file-name.ts';
import { relationshipTable } from '../reports/relationship-table.ts';
import { relationshipShown } from '../reports/shown/relationship-shown.ts';
import { addAnswerRoute } from './answer-route.ts';
import type { ApiRooms } from './api-dependencies.ts';

export function addRelationshipsRoute(rooms: ApiRooms): void {
  addAnswerRoute(rooms, {
    path: '/relationships',
    operationId: 'relateIndicators',
    summary:
      'Two indicators of the same areas and days: their correlation, the line through them, every area.',
    question: relationshipQuestionSchema,
    answer: relationshipAnswerSchema,
    mayNotFind: true,
    ask: (question, _subject, context) => answerRelationship(question, context),
    table: { of: relationshipTable, shown: relationshipShown, fileName: relationshipFileName },
  });
}
