import { answerHealth } from '../answers/answer-health.ts';
import { healthAnswerSchema, healthQuestionSchema } from '../contract/health.ts';
import { healthCsv } from '../reports/health-csv.ts';
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
    csv: { write: healthCsv, fileName: ({ storeVersion }) => `health-version-${storeVersion}.csv` },
  });
}
