import { z } from 'zod';
import { answerParameters, areaSchema, envelope, provenanceSchema } from './parts.ts';

/** `GET /arrangements`: Health Act arrangements of one area. */
export const arrangementsQuestionSchema = z
  .object({ area: z.string().describe('Code of one area.'), ...answerParameters })
  .strict();
export type ArrangementsQuestion = z.infer<typeof arrangementsQuestionSchema>;

export const contributionSchema = z.object({
  partner: z.string(),
  pounds: z.number().nullable().describe('Null where the register gives no amount.'),
  share: z
    .number()
    .nullable()
    .describe(
      'Percentage of the total, to one decimal place, rounded so that the shares of a year add up to 100.',
    ),
  line: z.int(),
});
export type Contribution = z.infer<typeof contributionSchema>;

export const contributionYearSchema = z.object({
  year: z.string().describe('Financial year: `2023/24`; `Year not given` where the register names none.'),
  contributions: z.array(contributionSchema),
  total: z.number().nullable().describe('Pounds, of the amounts given; null where none is.'),
  isComplete: z.boolean().describe('Whether every partner of the year has an amount.'),
});
export type ContributionYear = z.infer<typeof contributionYearSchema>;

export const partnerTotalSchema = z.object({
  partner: z.string(),
  total: z.number().describe('Pounds over all years, of the amounts given.'),
  share: z.number().nullable(),
});

export const dueDateSchema = z.object({
  what: z.enum(['agreement', 'review', 'end']),
  date: z.string(),
  state: z.enum(['past', 'soon', 'later']).describe('`soon` is within the next half-year.'),
  sentence: z.string(),
});
export type DueDate = z.infer<typeof dueDateSchema>;

export const arrangementSchema = z.object({
  key: z.string(),
  name: z.string(),
  area: areaSchema.describe('The area whose arrangement it is.'),
  kinds: z.array(z.string()).describe('Pooled fund, lead commissioning, integrated provision: any of them.'),
  functions: z.array(z.string()),
  ages: z.string().nullable().describe('The age band that it serves, in words; null where not given.'),
  ageFrom: z.number().nullable(),
  ageTo: z.number().nullable(),
  members: z.array(z.string()),
  host: z.string().nullable(),
  lead: z.string().nullable(),
  agreementDate: z.string().nullable(),
  reviewDate: z.string().nullable(),
  from: z.string().nullable().describe('First day (ISO date).'),
  to: z.string().nullable().describe('Last day (ISO date), inclusive; null while it lasts.'),
  status: z.enum(['now', 'past', 'to-come']),
  due: z.array(dueDateSchema),
  years: z.array(contributionYearSchema).describe('In order of time.'),
  partnerTotals: z.array(partnerTotalSchema),
  total: z.number().nullable().describe('Pounds over all years, of the amounts given.'),
  warnings: z.array(z.string()).describe('What the Act does not allow, or what the rows do not agree on.'),
  extract: z.string(),
  lines: z.array(z.int()),
});
export type ArrangementAnswer = z.infer<typeof arrangementSchema>;

export const arrangementsAnswerSchema = z.object({
  ...envelope,
  area: areaSchema,
  asOf: z.string().describe('The day by which dates fall due.'),
  sentence: z.string(),
  law: z.string(),
  arrangements: z.array(arrangementSchema),
  why: z.string().nullable().describe('Why there is none, and how to supply a register; null otherwise.'),
  provenance: z.array(provenanceSchema),
});
export type ArrangementsAnswer = z.infer<typeof arrangementsAnswerSchema>;
