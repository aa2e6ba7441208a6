import { z } from 'zod';
import { answerParameters } from './parts.ts';

/** `GET /health`: 200 once the service can answer questions; it always tells of now. */
export const healthQuestionSchema = z.object({ format: answerParameters.format }).strict();

export const healthAnswerSchema = z.object({
  status: z.enum(['ready']),
  storeVersion: z.int(),
  engine: z.enum(['duckdb', 'postgres']),
  observations: z.int(),
  demonstration: z.boolean(),
});
export type HealthAnswer = z.infer<typeof healthAnswerSchema>;
