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

/** `GET /health/live`: whatever the store does, the process runs. */
export const aliveAnswerSchema = z.object({ status: z.enum(['alive']) });
export type AliveAnswer = z.infer<typeof aliveAnswerSchema>;

/** `GET /health/ready`: questions can be answered here and now, at this store version. */
export const readyAnswerSchema = z.object({ status: z.enum(['ready']), storeVersion: z.int() });
export type ReadyAnswer = z.infer<typeof readyAnswerSchema>;
