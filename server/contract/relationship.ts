import { z } from 'zod';
import { comparedAreaTypes, comparedMeasureSchema } from './comparison.ts';
import {
  ageSchema,
  answerParameters,
  areaSchema,
  caveatSchema,
  envelope,
  periodSchema,
  provenanceSchema,
  repeatable,
  sexSchema,
  unitSchema,
} from './parts.ts';

/** Which periods of two indicators may stand beside each other: the same days only, or those nearest as well. */
export const acceptedPeriods = ['same', 'nearest'] as const;
export type AcceptedPeriods = (typeof acceptedPeriods)[number];

/** `GET /relationships`: two indicators of the same areas beside each other. */
export const relationshipQuestionSchema = z
  .object({
    x: z
      .string()
      .describe(
        "Indicator along the axis, the one that might go before: our id (`child-poverty-relative`) or the publisher's (`93700`).",
      ),
    y: z
      .string()
      .describe("Indicator up the axis: our id (`injury-admissions`) or the publisher's (`90284`)."),
    areaType: z
      .enum(comparedAreaTypes)
      .optional()
      .describe(
        'Every area of this kind in force today; unless given the kind of which most areas have both indicators.',
      ),
    parent: z
      .string()
      .optional()
      .describe('Code of a region or county: only the areas within it. England unless given.'),
    area: repeatable(
      'Code of an area to name on the picture. May be repeated; it changes nothing of what is worked out.',
    ).optional(),
    period: z
      .string()
      .optional()
      .describe(
        'A period of either indicator, as its publisher writes it: `2023/24`. `latest`, the default, is the latest that both have for three areas.',
      ),
    acceptPeriods: z
      .enum(acceptedPeriods)
      .optional()
      .describe(
        '`same` (the default): only periods of the same days stand beside each other; `nearest`: where there is none, years that share most of their days, which title, notes and files then name.',
      ),
    xSex: sexSchema.optional().describe('`persons` unless given.'),
    xAge: z.string().optional().describe("`0-15`, `5-17`, `16+`; the indicator's own unless given."),
    ySex: sexSchema.optional().describe('`persons` unless given.'),
    yAge: z.string().optional().describe("`0-14`, `5-17`, `16+`; the indicator's own unless given."),
    ...answerParameters,
  })
  .strict();
export type RelationshipQuestion = z.infer<typeof relationshipQuestionSchema>;

export const relatedIndicatorSchema = z.object({
  indicator: z.object({
    id: z.string(),
    name: z.string(),
    shortName: z.string(),
    theme: z.string(),
    unit: unitSchema,
    polarity: z.enum(['low-is-good', 'high-is-good', 'no-judgement']),
  }),
  sex: sexSchema,
  age: ageSchema,
  period: periodSchema.nullable().describe('The period shown; null where none is.'),
  limitsNote: z.string().describe('In words: whose limits the figures have and what they mean.'),
});
export type RelatedIndicator = z.infer<typeof relatedIndicatorSchema>;

export const periodPairSchema = z.object({
  x: periodSchema,
  y: periodSchema,
  isSame: z.boolean().describe('Whether both are the same days, however they are labelled.'),
  sharedDays: z.int().describe('How many days both cover.'),
});
export type PeriodPair = z.infer<typeof periodPairSchema>;

export const relatedPointSchema = z.object({
  area: areaSchema,
  x: comparedMeasureSchema,
  y: comparedMeasureSchema,
  expected: z.number().nullable().describe('The height of the line at its x; null without a line.'),
  fromLine: z.number().nullable().describe('How far its y lies above the line, or below where negative.'),
  isFar: z
    .boolean()
    .describe('Further from the line than twice the standard deviation of the areas about it.'),
  isNamed: z.boolean().describe('Whether it was asked for with `area`.'),
});
export type RelatedPoint = z.infer<typeof relatedPointSchema>;

/** Why an area has no place among the points. */
export const leftOutReasons = ['suppressed', 'no-value', 'other-tier', 'not-among-areas'] as const;

export const leftOutAreaSchema = z.object({
  area: areaSchema,
  x: comparedMeasureSchema.nullable(),
  y: comparedMeasureSchema.nullable(),
  reason: z
    .enum(leftOutReasons)
    .describe(
      'A figure is suppressed; one is missing; figures are held for its districts or its county instead (`other-tier`); or it was named, but is none of the areas shown.',
    ),
  why: z.string().describe('In words, for each indicator without a value.'),
});
export type LeftOutArea = z.infer<typeof leftOutAreaSchema>;

export const relationStrengths = ['negligible', 'weak', 'moderate', 'strong', 'very-strong'] as const;
export type RelationStrength = (typeof relationStrengths)[number];

export const correlationSchema = z.object({
  kind: z.enum(['pearson', 'spearman']),
  value: z.number().describe('From -1 to 1.'),
  lower95: z.number().nullable(),
  upper95: z.number().nullable(),
  isMoreThanChance: z
    .boolean()
    .nullable()
    .describe('Whether its 95% limits leave out 0; null without limits.'),
  strength: z
    .enum(relationStrengths)
    .nullable()
    .describe('A word for its size (Schober and others 2018); null where chance alone may explain it.'),
  sentence: z.string(),
});
export type CorrelationAnswer = z.infer<typeof correlationSchema>;

const withLimits = {
  value: z.number(),
  lower95: z.number().nullable(),
  upper95: z.number().nullable(),
};

export const relationLineSchema = z.object({
  slope: z.object(withLimits).describe('Change of y for each 1 of x.'),
  intercept: z.object(withLimits).describe('Height of the line where x is 0.'),
  explained: z.number().nullable().describe('The part of the variance of y that goes with x, from 0 to 1.'),
  spread: z.number().describe('Standard deviation of the areas about the line.'),
  band: z
    .array(z.object({ x: z.number(), ...withLimits }))
    .describe(
      'The line and its 95% limits from the lowest x to the highest: where the line itself is likely to pass, not where areas lie.',
    ),
  sentence: z.string(),
});
export type RelationLine = z.infer<typeof relationLineSchema>;

export const relationshipAnswerSchema = z.object({
  ...envelope,
  question: z.object({
    areaType: z.enum(comparedAreaTypes),
    parent: areaSchema.nullable(),
    areas: z.array(z.string()).describe('Codes of the areas to name.'),
    period: z.string().describe('As asked: `latest`, or a label.'),
    acceptPeriods: z.enum(acceptedPeriods),
  }),
  x: relatedIndicatorSchema,
  y: relatedIndicatorSchema,
  periods: z
    .array(periodPairSchema)
    .describe('Periods that stand beside each other, in order of time: what else may be asked for.'),
  nearestPeriods: z
    .array(periodPairSchema)
    .describe('Further pairs that `acceptPeriods=nearest` would add; empty once it is given.'),
  points: z.array(relatedPointSchema).describe('Areas with both values, the lowest x first.'),
  leftOut: z.array(leftOutAreaSchema).describe('Every other area, by name, with the reason.'),
  correlation: correlationSchema.nullable().describe("Pearson's; null with fewer than three areas."),
  rankCorrelation: correlationSchema
    .nullable()
    .describe("Spearman's, which no single area far from the others rules."),
  line: relationLineSchema.nullable(),
  headline: z.string().describe('The finding in at most ten words.'),
  subtitle: z.string().describe('Both measures, areas and period.'),
  sentence: z.string().describe('The selection as one English sentence.'),
  alternativeText: z.string().describe('What the chart shows, in at most 220 characters.'),
  caution: z.string().describe('What must not be read from areas: to stand wherever the chart stands.'),
  periodNote: z
    .string()
    .nullable()
    .describe('Which days are set beside which, where they are not the same; null otherwise.'),
  methodNotes: z.array(z.string()),
  caveats: z.array(
    caveatSchema.extend({ about: z.string().describe('Short names of the indicators that it is about.') }),
  ),
  provenance: z.array(provenanceSchema),
  why: z
    .string()
    .nullable()
    .describe('Why there is nothing to show, and what there is instead; null otherwise.'),
});
export type RelationshipAnswer = z.infer<typeof relationshipAnswerSchema>;
