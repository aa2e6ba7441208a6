import { z } from 'zod';
import {
  ageSchema,
  answerParameters,
  areaSchema,
  categorySchema,
  caveatSchema,
  commissionerSchema,
  comparisonSchema,
  envelope,
  eraSchema,
  methodSchema,
  missingSchema,
  periodSchema,
  provenanceSchema,
  recentTrendSchema,
  repeatable,
  sexSchema,
  splitBecauseSchema,
  unitSchema,
} from './parts.ts';

/** What a trend is drawn by: one series an area, an age, a sex or a category. */
export const trendDivisions = ['area', 'age', 'sex', 'category'] as const;
export type TrendDivision = (typeof trendDivisions)[number];

/** What of each figure a trend shows. */
export const trendMeasures = ['value', 'count', 'index', 'three-years'] as const;
export type TrendMeasure = (typeof trendMeasures)[number];

/** `GET /trends`: one indicator through time. */
export const trendQuestionSchema = z
  .object({
    indicator: z.string().describe("Our id (`injury-admissions`) or the publisher's (`90284`)."),
    area: repeatable('Code of an area; may be repeated.'),
    sex: sexSchema.optional().describe('`persons` unless given.'),
    age: z.string().optional().describe("`0-14`, `5-17`, `16+`; the indicator's own unless given."),
    benchmark: z
      .string()
      .optional()
      .describe('Code of the area to compare with; England unless given, `none` for none.'),
    by: z.enum(trendDivisions).optional().describe('What the series differ by; `area` unless given.'),
    categoryType: z.string().optional().describe('With `by=category`: only categories of this type.'),
    show: z
      .enum(trendMeasures)
      .optional()
      .describe(
        "`value` (the default) as published or worked out; `count`: the number counted, beside no benchmark; `index`: each line's value in the first year that all lines have, taken as 100; `three-years`: counts and denominators of three years in a row summed, a rate for each three.",
      ),
    ...answerParameters,
  })
  .strict();
export type TrendQuestion = z.infer<typeof trendQuestionSchema>;

export const trendPointSchema = z.object({
  period: periodSchema,
  value: z.number().nullable(),
  lower95: z.number().nullable(),
  upper95: z.number().nullable(),
  lower998: z.number().nullable(),
  upper998: z.number().nullable(),
  count: z.number().nullable(),
  denominator: z.number().nullable(),
  missing: missingSchema.nullable().describe('Why there is no value; null when there is one.'),
  notes: z.array(z.string()),
  method: methodSchema,
  comparison: comparisonSchema,
  commissioner: commissionerSchema,
  splitBecause: splitBecauseSchema,
  splitInWords: z
    .string()
    .optional()
    .describe('Why there are several commissioners, as written on the screen; only with `split`.'),
  lead: z.object({ type: z.string(), name: z.string() }).nullable(),
  extract: z.string().describe('Id of the extract that the figure came from.'),
});
export type TrendPoint = z.infer<typeof trendPointSchema>;

export const trendSeriesSchema = z.object({
  key: z.string().describe('Distinguishes the series of this answer: stable for the same question.'),
  label: z.string().describe('What to write beside the line: what the series differ by.'),
  role: z.enum(['area', 'benchmark']),
  area: areaSchema,
  sex: sexSchema,
  age: ageSchema,
  category: categorySchema.nullable(),
  points: z.array(trendPointSchema).describe('In order of time; a period without a row has no point.'),
  recentTrend: recentTrendSchema,
  excess: z
    .object({
      count: z
        .number()
        .describe(
          "How many more were counted than the benchmark's rate would have given; negative for fewer.",
        ),
      words: z.string(),
    })
    .nullable()
    .describe(
      'What the difference from the benchmark amounts to in the latest period; null where nothing is compared or counted.',
    ),
  demonstration: z.boolean(),
  mixedReleases: z.boolean().describe('True when its points come from more than one extract.'),
  why: z.string().nullable().describe('Why it has no points; null when it has some.'),
});
export type TrendSeries = z.infer<typeof trendSeriesSchema>;

export const trendAnswerSchema = z.object({
  ...envelope,
  question: z.object({
    indicator: z.string(),
    areas: z.array(z.string()),
    sex: sexSchema,
    age: ageSchema,
    benchmark: z.string().nullable(),
    by: z.enum(trendDivisions),
    categoryType: z.string().nullable(),
    show: z.enum(trendMeasures),
  }),
  indicator: z.object({
    id: z.string(),
    name: z.string(),
    shortName: z.string(),
    theme: z.string(),
    unit: unitSchema,
    polarity: z.enum(['low-is-good', 'high-is-good', 'no-judgement']),
  }),
  headline: z.string().describe('The finding in at most ten words.'),
  subtitle: z.string().describe('Measure, areas and period.'),
  sentence: z.string().describe('The selection as one English sentence.'),
  alternativeText: z.string().describe('What the chart shows, in at most 220 characters.'),
  series: z.array(trendSeriesSchema),
  periods: z.array(periodSchema).describe('Every period of the span, in order, gaps included: the axis.'),
  eras: z.array(eraSchema),
  caveats: z.array(caveatSchema),
  comparisonMethod: z.string().describe('In words; empty when nothing is compared.'),
  recentTrendMethod: z.string().describe('In words, with its confidence; empty when there is no series.'),
  limitsNote: z.string().describe('In words: whose limits these are and what they mean.'),
  measureNote: z
    .string()
    .describe('In words: how counts, an index or sums of three years were made; empty for values.'),
  provenance: z.array(provenanceSchema),
  why: z
    .string()
    .nullable()
    .describe('Why there is nothing to show, and what there is instead; null otherwise.'),
});
export type TrendAnswer = z.infer<typeof trendAnswerSchema>;
