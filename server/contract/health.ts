import { z } from 'zod';

/** `GET /health`: 200 once the service can answer questions. */
export const healthAnswerSchema = z.object({
  status: z.enum(['ready']),
  storeVersion: z.int(),
  engine: z.enum(['duckdb', 'postgres']),
  observations: z.int(),
  demonstration: z.boolean(),
});
export type HealthAnswer = z.infer<typeof healthAnswerSchema>;
