import { z } from 'zod';
import { causeDivisions, causeGroupSchema, causesAnswerSchema, causesQuestionSchema } from './causes.ts';
import { ageSchema, answerParameters, periodSchema, sexSchema } from './parts.ts';
import { trendAnswerSchema, trendSeriesSchema } from './trend.ts';

const { area, by, position, within, sex, age } = causesQuestionSchema.shape;

/** `GET /cause-trends`: what injury admissions of one area were caused by, year by year. */
export const causeTrendsQuestionSchema = z
  .object({ area, by, position, within, sex, age, ...answerParameters })
  .strict();
export type CauseTrendsQuestion = z.infer<typeof causeTrendsQuestionSchema>;

const ofGroup = causeGroupSchema.shape;

export const causeTrendSchema = z.object({
  key: ofGroup.key,
  label: ofGroup.label,
  codes: ofGroup.codes,
  kind: ofGroup.kind,
  group: ofGroup.group,
  isUnderFivesPriority: ofGroup.isUnderFivesPriority,
  rank: ofGroup.rank.describe('In the latest period, as `/causes` gives it.'),
  series: trendSeriesSchema.describe(
    'Its figures through time, each compared with England of the same group in the same period.',
  ),
  benchmark: trendSeriesSchema
    .nullable()
    .describe('England of the same group; null where the area is England or none is held.'),
  whyNoLine: z
    .string()
    .nullable()
    .describe('Why it has nothing to draw: suppressed throughout, or no admission; null where it has.'),
});
export type CauseTrend = z.infer<typeof causeTrendSchema>;

const nightsThroughTimeSchema = z.object({
  series: z
    .array(trendSeriesSchema)
    .describe(
      'The area, then England: of the admissions whose stay is known how many in 100 were without a night, with limits by Wilson. `count` is those without a night, `denominator` those whose stay is known.',
    ),
  periods: z.array(periodSchema).describe('Its axis: every period of its span, gaps included.'),
  sentence: z.string(),
  caution: z.string().describe('What its change must not be taken for.'),
});

const trendWords = trendAnswerSchema.shape;
const causesWords = causesAnswerSchema.shape;

export const causeTrendsAnswerSchema = z.object({
  storeVersion: trendWords.storeVersion,
  storeVersionAt: trendWords.storeVersionAt,
  tables: trendWords.tables,
  demonstration: trendWords.demonstration,
  question: z.object({
    area: z.string(),
    by: z.enum(causeDivisions),
    position: causesWords.question.shape.position,
    within: causesWords.question.shape.within,
    sex: sexSchema,
    age: ageSchema,
  }),
  indicator: trendWords.indicator,
  area: causesWords.area,
  benchmark: causesWords.benchmark,
  headline: z.string().describe('The finding in at most ten words.'),
  subtitle: z.string().describe('Measure, area, division and periods.'),
  sentence: z.string().describe('The selection as one English sentence.'),
  alternativeText: z.string().describe('What the charts show, in at most 220 characters.'),
  addsUpNote: causesWords.addsUpNote,
  groups: z
    .array(causeTrendSchema)
    .describe('Every group in the order of `/causes`: the most admissions in the latest period first.'),
  periods: z.array(periodSchema).describe('Every period of the span, in order, gaps included: the axis.'),
  breaks: z
    .array(z.object({ period: periodSchema, words: z.string() }))
    .describe('Periods whose figures come from another release than those before.'),
  nights: nightsThroughTimeSchema.nullable(),
  whyNoNights: z.string().nullable(),
  held: causesWords.held,
  eras: trendWords.eras,
  caveats: trendWords.caveats,
  comparisonMethod: trendWords.comparisonMethod,
  recentTrendMethod: trendWords.recentTrendMethod,
  limitsNote: trendWords.limitsNote,
  provenance: trendWords.provenance,
  why: causesWords.why,
  howToSupply: causesWords.howToSupply,
});
export type CauseTrendsAnswer = z.infer<typeof causeTrendsAnswerSchema>;
