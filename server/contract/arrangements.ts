import { z } from 'zod';
import { partnerTrendAnswerSchema } from './partner-trend.ts';
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

export const outcomeYearSchema = z.object({
  period: z.string().describe('Label of a period of the trend: `2018/19`.'),
  inForce: z
    .enum(['whole', 'part', 'no', 'not-known'])
    .describe('Whether the arrangement was in force in all of the period; `not-known` without a first day.'),
  contribution: z
    .number()
    .nullable()
    .describe('Pounds that the register gives for that financial year, of the amounts given; null for none.'),
  isComplete: z
    .boolean()
    .nullable()
    .describe('Whether every partner of the year has an amount; null where the register has no such year.'),
});
export type OutcomeYear = z.infer<typeof outcomeYearSchema>;

/** Injury admissions of the area of an arrangement at the ages that it serves, beside its years. */
export const arrangementOutcomeSchema = z.object({
  fit: z
    .enum(['same', 'nearest', 'ages-not-given', 'none'])
    .describe('Whether the figures are of the ages that it serves; `none` where none near them are held.'),
  fitWords: z.string().describe('Which ages are shown and why.'),
  inForceWords: z.string().describe('`In force 2014/15 to 2018/19.`; why no year is marked, where none is.'),
  caution: z.string().describe('What this must not be taken for.'),
  years: z.array(outcomeYearSchema).describe('Every period of the trend, in order.'),
  trend: partnerTrendAnswerSchema
    .nullable()
    .describe('The trend of the one age piece shown, broken wherever the remit changed; null where none is.'),
});
export type ArrangementOutcome = z.infer<typeof arrangementOutcomeSchema>;

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
  outcome: arrangementOutcomeSchema,
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
