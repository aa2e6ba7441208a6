import { z } from 'zod';
import {
  ageSchema,
  answerParameters,
  areaSchema,
  categorySchema,
  caveatSchema,
  envelope,
  eraSchema,
  periodSchema,
  provenanceSchema,
  sexSchema,
  unitSchema,
} from './parts.ts';
import { trendPointSchema } from './trend.ts';

/** What the groups of an inequality differ by. */
export const inequalityDivisions = ['deprivation', 'sex'] as const;
export type InequalityDivision = (typeof inequalityDivisions)[number];

/** `GET /inequalities`: how one indicator differs within one area, in one period and through time. */
export const inequalityQuestionSchema = z
  .object({
    indicator: z.string().describe("Our id (`injury-admissions`) or the publisher's (`90284`)."),
    area: z.string().describe('Code of one area.'),
    by: z
      .enum(inequalityDivisions)
      .optional()
      .describe('What the groups differ by; `deprivation` unless given.'),
    categoryType: z
      .string()
      .optional()
      .describe('With `by=deprivation`: which division, where several are held; the fullest unless given.'),
    period: z
      .string()
      .optional()
      .describe('`2023/24`, or `latest`: the latest with a figure of any group, which it is unless given.'),
    sex: sexSchema.optional().describe('With `by=deprivation`: `persons` unless given.'),
    age: z.string().optional().describe("`0-14`, `5-17`, `16+`; the indicator's own unless given."),
    ...answerParameters,
  })
  .strict();
export type InequalityQuestion = z.infer<typeof inequalityQuestionSchema>;

const limit = z.number().nullable();
const indexMethods = ['normal', 'fieller', 'simulation'] as const;

/** An index of inequality with its 95% limits, and how those came about. */
export const inequalityIndexSchema = z.object({
  value: z
    .number()
    .describe('Above 0 (slope index) or above 1 (relative index) where the most deprived are worse off.'),
  lower95: limit,
  upper95: limit,
  method: z
    .enum(indexMethods)
    .nullable()
    .describe('How the limits were worked out; null where there are none, since a group has a limit of 0.'),
});
export type InequalityIndex = z.infer<typeof inequalityIndexSchema>;

const fullIndex = {
  ...inequalityIndexSchema.shape,
  lower998: limit,
  upper998: limit,
  confidence: z.literal(0.95).describe('Of the limits that the sentence and the figures give.'),
  sentence: z.string().describe('The index in words: which end has more, by how much, and how sure that is.'),
};

export const slopeIndexSchema = z.object({
  ...fullIndex,
  line: z
    .object({ mostDeprived: z.number(), leastDeprived: z.number() })
    .describe('What the line through the groups gives at the two ends of the population.'),
});
export type SlopeIndexAnswer = z.infer<typeof slopeIndexSchema>;

export const relativeIndexSchema = z.object(fullIndex);

const labelledValue = z.object({ label: z.string(), value: z.number() });

export const inequalityGapSchema = z.object({
  difference: z.number().describe('The value of `of` less that of `against`, in the unit of the indicator.'),
  lower95: limit.describe('Of the difference, from the 95% limits of both; null where one has none.'),
  upper95: limit,
  isMoreThanChance: z
    .boolean()
    .nullable()
    .describe('Whether the 95% limits of the difference leave 0 out; null where there are none.'),
  method: z.literal('normal').nullable().describe('How its limits were worked out (Altman and Bland 2003).'),
  ratio: z.number().nullable().describe('The value of `of` over that of `against`; null where that is 0.'),
  of: labelledValue,
  against: labelledValue,
  sentence: z.string(),
});
export type InequalityGap = z.infer<typeof inequalityGapSchema>;

export const levellingUpSchema = z.object({
  events: z
    .number()
    .describe('How many fewer (where high is good, more) events; below 0 where others are better off.'),
  share: z
    .number()
    .nullable()
    .describe('The same as a part of all events, 0 to 1; null where there are none.'),
  rate: z.number().describe('The value of the least deprived group.'),
  sentence: z.string(),
  method: z.string().describe('How it was worked out, in words.'),
});
export type LevellingUp = z.infer<typeof levellingUpSchema>;

export const inequalityGroupSchema = z.object({
  key: z.string().describe('Distinguishes the groups of this answer.'),
  label: z.string().describe("The group in the publisher's words, or the sex."),
  shortLabel: z
    .string()
    .describe('The same for the axis of a chart: `Most deprived`, `2`, … `Least deprived`.'),
  quantile: z.int().nullable().describe('1 is the most deprived; null for a sex.'),
  sex: sexSchema,
  category: categorySchema.nullable(),
  population: z.number().nullable().describe('Denominator of its figure; null where none is held.'),
  share: z.number().nullable().describe('The part of the people that it holds; null unless all are known.'),
  rank: z
    .number()
    .nullable()
    .describe('Where its middle lies in the population, from the most deprived end, 0, to the other, 1.'),
  fitted: z.number().nullable().describe('What the line of the slope index gives there.'),
  measure: trendPointSchema
    .nullable()
    .describe('Its figure, compared with the area as a whole; null where no row is held.'),
  why: z.string().nullable().describe('Why it has no value; null where it has one.'),
});
export type InequalityGroup = z.infer<typeof inequalityGroupSchema>;

export const inequalityTimePointSchema = z.object({
  period: periodSchema,
  slopeIndex: inequalityIndexSchema.nullable(),
  relativeIndex: inequalityIndexSchema.nullable(),
  gap: inequalityGapSchema.omit({ of: true, against: true, sentence: true }).nullable(),
  why: z.string().nullable().describe('Why any of them is missing; null where none is.'),
});
export type InequalityTimePoint = z.infer<typeof inequalityTimePointSchema>;

export const deprivationDivisionSchema = z.object({
  type: z.string().describe('As the `categoryType` parameter takes it.'),
  groups: z.int().describe('How many groups it has when it is whole: 10 for tenths, 5 for fifths.'),
  wholePeriods: z.int().describe('In how many periods every group has a value.'),
});

export const inequalityAnswerSchema = z.object({
  ...envelope,
  question: z.object({
    indicator: z.string(),
    area: z.string(),
    by: z.enum(inequalityDivisions),
    categoryType: z.string().nullable(),
    period: z.string().nullable().describe('Label of the period shown; null where none is held.'),
    sex: sexSchema,
    age: ageSchema,
  }),
  indicator: z.object({
    id: z.string(),
    name: z.string(),
    shortName: z.string(),
    theme: z.string(),
    unit: unitSchema,
    polarity: z.enum(['low-is-good', 'high-is-good', 'no-judgement']),
  }),
  area: areaSchema,
  period: periodSchema.nullable(),
  headline: z.string().describe('The finding in at most ten words.'),
  subtitle: z.string().describe('Measure, area, division and period.'),
  sentence: z.string().describe('The selection as one English sentence.'),
  alternativeText: z.string().describe('What the chart shows, in at most 220 characters.'),
  categoryTypes: z.array(deprivationDivisionSchema).describe('Divisions by deprivation that the area has.'),
  categories: z.array(inequalityGroupSchema).describe('From the most deprived; with `by=sex` males first.'),
  whole: trendPointSchema.nullable().describe('The figure of the area as a whole in the period.'),
  slopeIndex: slopeIndexSchema.nullable(),
  slopeIndexWhy: z.string().nullable().describe('Why there is no slope index; null where there is one.'),
  relativeIndex: relativeIndexSchema.nullable(),
  relativeIndexWhy: z.string().nullable(),
  gap: inequalityGapSchema.nullable().describe('Between the two extreme groups, or the two sexes.'),
  gapWhy: z.string().nullable(),
  levellingUp: levellingUpSchema
    .nullable()
    .describe('What it would mean if every group had the rate of the least deprived.'),
  levellingUpWhy: z.string().nullable(),
  throughTime: z
    .array(inequalityTimePointSchema)
    .describe('Every period of the span, in order, gaps included.'),
  eras: z.array(eraSchema),
  caveats: z.array(caveatSchema),
  methodNotes: z.array(z.string()).describe('How everything was worked out, with the method and confidence.'),
  provenance: z.array(provenanceSchema),
  why: z
    .string()
    .nullable()
    .describe('Why there is nothing to show, and what there is instead; null otherwise.'),
});
export type InequalityAnswer = z.infer<typeof inequalityAnswerSchema>;
