import { z } from 'zod';
import {
  ageSchema,
  answerParameters,
  areaSchema,
  caveatSchema,
  commissionerSchema,
  envelope,
  eraSchema,
  periodSchema,
  provenanceSchema,
  recentTrendSchema,
  sexSchema,
  splitBecauseSchema,
} from './parts.ts';
import { trendAnswerSchema, trendPointSchema, trendSeriesSchema } from './trend.ts';

/** `GET /partner-trends`: one indicator of one area by age piece, with who was responsible at the time. */
export const partnerTrendQuestionSchema = z
  .object({
    area: z.string().describe('Code of the area.'),
    indicator: z.string().describe("Our id (`injury-admissions`) or the publisher's (`90284`)."),
    sex: sexSchema.optional().describe('`persons` unless given.'),
    ...answerParameters,
  })
  .strict();
export type PartnerTrendQuestion = z.infer<typeof partnerTrendQuestionSchema>;

export const shareSchema = z.object({
  ages: z.string().describe('The ages that changed hands: `Under 5 (0 to 4 years)`.'),
  name: z.string().describe('The body.'),
  months: z
    .int()
    .describe('Months of the period in which it commissioned; a share of time, never of the figure.'),
  ofMonths: z.int().describe('Months of the period.'),
});

export const partnerPointSchema = trendPointSchema.extend({
  bodies: z
    .array(z.string())
    .describe('Every body that commissioned in the period, in order of time; empty where none did.'),
  shares: z.array(shareSchema).describe('Only where the period crosses a handover.'),
  derived: z
    .boolean()
    .describe('True where it was worked out here: one published count less another of the same release.'),
});
export type PartnerPoint = z.infer<typeof partnerPointSchema>;

export const firstAndLastSchema = z.object({
  first: z.string().describe('Label of the first period with a value.'),
  last: z.string(),
  difference: z.number().describe('The last value less the first.'),
  lower95: z.number().nullable().describe('Of the difference; null where one of the two has no limits.'),
  upper95: z.number().nullable(),
  isMoreThanChance: z
    .boolean()
    .nullable()
    .describe('Whether the 95% limits of the difference leave 0 out; null where there are none.'),
  words: z.string(),
});

export const stretchSchema = z.object({
  label: z.string().describe('`NHS England`, `two commissioners: handover in October 2015`.'),
  commissioner: commissionerSchema,
  splitBecause: splitBecauseSchema,
  bodies: z.array(z.string()),
  lead: z.string().nullable().describe('Who led on the outcome throughout; null where nobody is known to.'),
  first: periodSchema,
  last: periodSchema,
  points: z.int().describe('How many of its periods have a value.'),
  recentTrend: recentTrendSchema.describe(
    'Of the figures of this stretch alone; never across a change of remit.',
  ),
  firstAndLast: firstAndLastSchema.nullable().describe('Null where there are not two values of one body.'),
  note: z.string().nullable().describe('Why it is split, with the months on each side; null otherwise.'),
});
export type Stretch = z.infer<typeof stretchSchema>;

export const partnerPieceSchema = z.object({
  key: z.string().describe('The ages, as in the `age` parameter: `0-4`.'),
  role: z.enum(['piece', 'whole']),
  label: z.string().describe('`Under 5 (0 to 4 years)`, `5 to 17 years`.'),
  age: ageSchema.describe('The ages of its figures; those looked for where there are none.'),
  derived: z.boolean().describe('True where its figures were worked out from those of two other bands.'),
  points: z.array(partnerPointSchema).describe('In order of time.'),
  england: z
    .array(trendPointSchema)
    .describe("England's figures of the same ages, for comparison; empty for England itself."),
  stretches: z
    .array(stretchSchema)
    .describe('Consecutive periods with one and the same commissioner, or one reason for a split.'),
  mixedReleases: trendSeriesSchema.shape.mixedReleases,
  demonstration: z.boolean(),
  why: z.string().nullable().describe('Why it has no points; null when it has some.'),
});
export type PartnerPiece = z.infer<typeof partnerPieceSchema>;

export const partnerTrendAnswerSchema = z.object({
  ...envelope,
  question: z.object({ area: z.string(), indicator: z.string(), sex: sexSchema }),
  indicator: trendAnswerSchema.shape.indicator,
  area: areaSchema,
  headline: z
    .string()
    .describe('The finding in at most ten words; never of a body across a change of its remit.'),
  subtitle: z.string().describe('Measure, ages, area and period.'),
  sentence: z.string().describe('The selection as one English sentence.'),
  alternativeText: z.string().describe('What the chart shows, in at most 220 characters.'),
  caution: z.string().describe('What this must not be taken for; empty where nobody commissions.'),
  pieces: z.array(partnerPieceSchema),
  periods: z.array(periodSchema).describe('Every period of the span, in order, gaps included: the axis.'),
  eras: z.array(eraSchema).describe('Who commissioned, by age piece and time; empty for other themes.'),
  ageRule: z.string().describe('Where the ages are divided and why.'),
  comparisonMethod: z.string(),
  recentTrendMethod: z.string(),
  limitsNote: z.string(),
  caveats: z.array(caveatSchema),
  provenance: z.array(provenanceSchema),
  why: z.string().nullable().describe('Why there is nothing to show; null otherwise.'),
});
export type PartnerTrendAnswer = z.infer<typeof partnerTrendAnswerSchema>;
