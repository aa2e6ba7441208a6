import { z } from 'zod';
import { partnerAreaKinds } from '../observation/partner-area.ts';
import { answerParameters, areaSchema, envelope, provenanceSchema } from './parts.ts';

/** `GET /partner-areas`: the areas of partners that look-ups make known, with the councils in each. */
export const partnerAreasQuestionSchema = z.object({ ...answerParameters }).strict();
export type PartnerAreasQuestion = z.infer<typeof partnerAreasQuestionSchema>;

const tierSchema = z.object({
  wholly: z.array(areaSchema).describe('Authorities in force today that lie wholly within it, by name.'),
  partly: z.array(areaSchema).describe('Authorities that lie partly within it.'),
});

export const partnerAreaSchema = areaSchema.extend({
  upperTier: tierSchema,
  lowerTier: tierSchema,
  extracts: z.array(z.string()).describe('Ids of the look-ups that say so.'),
});
export type PartnerAreaAnswer = z.infer<typeof partnerAreaSchema>;

export const partnerAreasAnswerSchema = z.object({
  ...envelope,
  kinds: z.array(
    z.object({
      kind: z.enum(partnerAreaKinds),
      name: z.string().describe('As many: `Police force areas`.'),
      areas: z.array(partnerAreaSchema).describe('By name; empty where no look-up is held.'),
      why: z.string().nullable().describe('Why there are none, and how to supply them; null otherwise.'),
    }),
  ),
  why: z.string().nullable().describe('Why no partner area of any kind is known; null otherwise.'),
  provenance: z.array(provenanceSchema),
});
export type PartnerAreasAnswer = z.infer<typeof partnerAreasAnswerSchema>;
