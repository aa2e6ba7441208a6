import { z } from 'zod';
import { areaTypes } from '../observation/area.ts';
import {
  ageSchema,
  answerParameters,
  envelope,
  periodSchema,
  provenanceSchema,
  sexSchema,
  unitSchema,
} from './parts.ts';

/** `GET /indicators`: what the catalogue defines, and what extracts have brought beyond it. */
export const indicatorsQuestionSchema = z.object({ ...answerParameters }).strict();

export const indicatorSchema = z.object({
  id: z.string(),
  publisherIds: z.array(z.string()).describe("The publishers' own ids, which work wherever ours does."),
  name: z.string(),
  shortName: z.string(),
  theme: z.string(),
  inCatalogue: z.boolean().describe('False for an indicator that only an extract named.'),
  definition: z.string().nullable(),
  source: z.string(),
  sourceUrl: z.string().nullable(),
  caveats: z.array(
    z.object({
      text: z.string(),
      source: z.string(),
      from: z.string().nullable(),
      to: z.string().nullable(),
      areas: z.array(z.string()).describe('Codes of the areas that it is about; empty when it is about all.'),
    }),
  ),
  unit: unitSchema,
  polarity: z.enum(['low-is-good', 'high-is-good', 'no-judgement']),
  defaultAge: ageSchema.nullable(),
  ages: z.array(ageSchema).describe('Ages with figures.'),
  sexes: z.array(sexSchema),
  categoryTypes: z.array(z.string()),
  areaTypes: z.array(z.enum(areaTypes)),
  areas: z.int().describe('Number of areas with figures.'),
  firstPeriod: periodSchema.nullable(),
  latestPeriod: periodSchema.nullable(),
  leads: z.string().describe('Who leads on the outcome, in words.'),
  demonstration: z.boolean(),
  demonstrationAges: z.array(z.string()).describe('Keys of the ages whose figures are demonstration data.'),
  provenance: z.array(provenanceSchema),
});
export type IndicatorAnswer = z.infer<typeof indicatorSchema>;

export const indicatorsAnswerSchema = z.object({
  ...envelope,
  indicators: z.array(indicatorSchema),
  why: z.string().nullable(),
});
export type IndicatorsAnswer = z.infer<typeof indicatorsAnswerSchema>;

export const oneIndicatorAnswerSchema = z.object({ ...envelope, ...indicatorSchema.shape });
export type OneIndicatorAnswer = z.infer<typeof oneIndicatorAnswerSchema>;
