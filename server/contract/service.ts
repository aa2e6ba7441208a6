import { z } from 'zod';

/** `GET /service`: who answers for this installation, and what it keeps of those who use it. */
export const serviceAnswerSchema = z.object({
  version: z.string().describe('Release of the product.'),
  organisation: z
    .string()
    .nullable()
    .describe('The organisation that runs it and answers for it; null where it has not said.'),
  contact: z
    .string()
    .nullable()
    .describe('An email address or a web address at which it can be reached; null where it has not said.'),
  logsAddresses: z.boolean().describe('Whether its log says from which network address somebody asked.'),
});
export type ServiceAnswer = z.infer<typeof serviceAnswerSchema>;
