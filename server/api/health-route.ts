import { answerHealth } from '../answers/answer-health.ts';
import { healthAnswerSchema, healthQuestionSchema } from '../contract/health.ts';
import { healthTable } from '../reports/health-table.ts';
import { addAnswerRoute } from './answer-route.ts';
import type { ApiRooms } from './api-dependencies.ts';

export function addHealthRoute(rooms: ApiRooms): void {
  addAnswerRoute(rooms, {
    path: '/health',
    operationId: 'readHealth',
    summary: 'Whether the service can answer, and how much it holds.',
    question: healthQuestionSchema,
    answer: healthAnswerSchema,
    ask: (_question, _subject, context) => answerHealth(context),
    table: {
      of: healthTable,
      fileName: ({ storeVersion }, extension) => `health-version-${storeVersion}.${extension}`,
    },
  });
}
