import { z } from 'zod';
import { comparedPartnerAreaSchema } from './compared-partner-area.ts';
import { comparedAreaTypes, comparisonQuestionSchema } from './comparison.ts';
import {
  ageSchema,
  areaSchema,
  caveatSchema,
  comparisonSchema,
  envelope,
  eraSchema,
  periodSchema,
  provenanceSchema,
  sexSchema,
} from './parts.ts';
import { trendAnswerSchema, trendSeriesSchema } from './trend.ts';

/** In which order the trends of areas stand beside each other. */
export const areaTrendOrders = ['name', 'value', 'change'] as const;
export type AreaTrendOrder = (typeof areaTrendOrders)[number];

const { indicator, areaType, parent, area, sex, age, highlight, format, asAt } =
  comparisonQuestionSchema.shape;

/** `GET /area-trends`: one indicator through time, a small trend for each of many areas. */
export const areaTrendsQuestionSchema = z
  .object({
    indicator,
    areaType,
    parent,
    area,
    sex,
    age,
    benchmark: z
      .string()
      .optional()
      .describe(
        'Code of the area to compare with; England unless given, `none` for none. Counts have no benchmark.',
      ),
    highlight,
    order: z
      .enum(areaTrendOrders)
      .optional()
      .describe(
        '`name` (the default); `value`: the highest in the last period first; `change`: the largest rise from the first period to the last first. Areas without either stand last; ties stand by name.',
      ),
    format,
    asAt,
  })
  .strict();
export type AreaTrendsQuestion = z.infer<typeof areaTrendsQuestionSchema>;

/** An end of a line: a point of it, in short. */
export const lineEndSchema = z.object({
  period: periodSchema,
  value: z.number(),
  comparison: comparisonSchema,
});
export type LineEnd = z.infer<typeof lineEndSchema>;

export const endChangeSchema = z.object({
  difference: z.number().describe('Value in the last period less that in the first, in the unit of values.'),
  percent: z.number().nullable().describe('The same in per cent of the first value; null where that is 0.'),
});
export type EndChange = z.infer<typeof endChangeSchema>;

export const areaTrendSchema = trendSeriesSchema.extend({
  first: lineEndSchema.nullable().describe('Its earliest point with a value; null without any.'),
  latest: lineEndSchema.nullable().describe('Its latest point with a value; null without any.'),
  change: endChangeSchema
    .nullable()
    .describe('From the first period of `span` to the last; null where it has no value in one of them.'),
  changeWhy: z.string().nullable().describe('Why it has no change; null where it has one.'),
  lastWhy: z
    .string()
    .nullable()
    .describe('Why it has no value in the last period of `span`; null where it has one.'),
});
export type AreaTrend = z.infer<typeof areaTrendSchema>;

export const recentTrendTallySchema = z.object({
  increasing: z.int(),
  decreasing: z.int(),
  noChange: z.int(),
  cannotCalculate: z.int(),
});
export type RecentTrendTally = z.infer<typeof recentTrendTallySchema>;

const trendWords = trendAnswerSchema.shape;

export const areaTrendsAnswerSchema = z.object({
  ...envelope,
  question: z.object({
    indicator: z.string(),
    areaType: z.enum(comparedAreaTypes).nullable().describe('Null where the areas were named.'),
    parent: areaSchema.nullable(),
    areas: z.array(z.string()).nullable().describe('Codes of the areas named; null where none was.'),
    sex: sexSchema,
    age: ageSchema,
    benchmark: z.string().nullable(),
    highlight: z.array(z.string()).describe('Codes of the areas marked, of those shown.'),
    order: z.enum(areaTrendOrders),
  }),
  partnerArea: comparedPartnerAreaSchema,
  indicator: trendWords.indicator,
  headline: z.string().describe('The finding in at most ten words, by recent trends.'),
  subtitle: z
    .string()
    .describe('Measure, areas and periods, and the years that recent trends were tested over.'),
  sentence: z.string().describe('The selection as one English sentence.'),
  alternativeText: z.string().describe('What the charts show, in at most 220 characters.'),
  panels: z
    .array(areaTrendSchema)
    .describe('A trend for each area, in the order asked for. None is left out.'),
  benchmark: areaTrendSchema
    .nullable()
    .describe('The benchmark through time, once for all areas; null where there is none.'),
  periods: z.array(periodSchema).describe('Every period of the span, in order, gaps included: the axis.'),
  span: z
    .object({ first: periodSchema, last: periodSchema })
    .nullable()
    .describe('The first and the last period of the axis; null where no area has a value.'),
  scale: z
    .object({
      from: z.number(),
      to: z.number(),
      ticks: z.array(z.number()),
      decimals: z.int().describe('Decimal places that tell neighbouring ticks apart.'),
    })
    .describe(
      'The value axis of every panel: it begins at zero and holds every value, and limits as far as a quarter above the highest; of one area every limit.',
    ),
  recentTrends: recentTrendTallySchema.describe(
    'How many areas have which recent trend; together all of them. Those that cannot be calculated were not tested.',
  ),
  recentTrendsWords: z.string().describe('The same in a sentence, with the years tested.'),
  highlightNote: z
    .string()
    .nullable()
    .describe('Which of the areas to be marked are not among those shown; null where all are.'),
  eras: z.array(eraSchema),
  caveats: z.array(caveatSchema),
  comparisonMethod: trendWords.comparisonMethod,
  recentTrendMethod: trendWords.recentTrendMethod,
  changeNote: z.string().describe('In words: what the change is and that it is no test; empty without any.'),
  limitsNote: trendWords.limitsNote,
  provenance: z.array(provenanceSchema),
  why: z
    .string()
    .nullable()
    .describe('Why there is nothing to show, and what there is instead; null otherwise.'),
});
export type AreaTrendsAnswer = z.infer<typeof areaTrendsAnswerSchema>;
