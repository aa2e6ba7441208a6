import { z } from 'zod';
import { answerHealth } from '../answers/answer-health.ts';
import { healthAnswerSchema } from '../contract/health.ts';
import { addAnswerRoute } from './answer-route.ts';
import type { ApiRooms } from './api-dependencies.ts';

export function addHealthRoute(rooms: ApiRooms): void {
  addAnswerRoute(rooms, {
    path: '/health',
    summary: 'Whether the service can answer, and how much it holds.',
    question: z.object({}).strict(),
    answer: healthAnswerSchema,
    ask: (_question, _subject, context) => answerHealth(context),
  });
}
