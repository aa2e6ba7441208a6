import { z } from 'zod';
import { comparedPartnerAreaSchema } from './compared-partner-area.ts';
import { comparedAreaTypes } from './comparison.ts';
import {
  ageSchema,
  answerParameters,
  areaSchema,
  caveatSchema,
  envelope,
  missingSchema,
  periodSchema,
  provenanceSchema,
  repeatable,
  sexSchema,
  unitSchema,
} from './parts.ts';

/** `GET /distributions`: how one indicator is spread over areas, period by period. */
export const distributionQuestionSchema = z
  .object({
    indicator: z.string().describe("Our id (`injury-admissions`) or the publisher's (`90284`)."),
    areaType: z
      .enum(comparedAreaTypes)
      .optional()
      .describe('Every area of this kind in force today; chosen as for a comparison unless given.'),
    parent: z
      .string()
      .optional()
      .describe('Code of a region, a county or the area of a partner: only the areas within it.'),
    area: repeatable(
      'Code of an area: just the areas named. May be repeated; each must be of the `areaType` and within the `parent` where those are given too.',
    ).optional(),
    period: z
      .string()
      .optional()
      .describe(
        'As the publisher writes it: `2023/24`. It is marked, and the periods shown are as long as it. `latest`, the default, is the latest in which one of the areas has a value.',
      ),
    sex: sexSchema.optional().describe('`persons` unless given.'),
    age: z.string().optional().describe("`0-14`, `5-17`, `16+`; the indicator's own unless given."),
    benchmark: z
      .string()
      .optional()
      .describe(
        'Code of an area whose value stands beside the boxes; England unless given, `none` for none. An indicator of counts has none.',
      ),
    highlight: repeatable(
      'Code of an area, among those shown, that is drawn as a line of its own. May be repeated, up to four times.',
    ).optional(),
    ...answerParameters,
  })
  .strict();
export type DistributionQuestion = z.infer<typeof distributionQuestionSchema>;

/** Where a value lies on a box with whiskers, from the lowest place to the highest. */
export const boxPlaces = [
  'low-outlier',
  'below-box',
  'lower-half',
  'median',
  'upper-half',
  'above-box',
  'high-outlier',
] as const;
export type BoxPlace = (typeof boxPlaces)[number];

export const placedValueSchema = z.object({ area: areaSchema, value: z.number() });
export type PlacedValue = z.infer<typeof placedValueSchema>;

export const boxSchema = z.object({
  lowerQuartile: z.number(),
  median: z.number(),
  upperQuartile: z.number(),
  lowerWhisker: z.number().describe('The lowest value that is no outlier.'),
  upperWhisker: z.number().describe('The highest value that is no outlier.'),
  outliers: z
    .array(placedValueSchema)
    .describe('Areas further outside the box than one and a half times its height; the highest value first.'),
});

/** Areas without a value in a period, by the reason; `not-held` where no row of the area is held. */
export const absentReasons = [...missingSchema.options, 'not-held'] as const;

export const distributionPeriodSchema = z.object({
  period: periodSchema,
  areas: z.int().describe('How many areas have a value.'),
  missing: z
    .array(
      z.object({
        reason: z.enum(absentReasons),
        areas: z.int(),
        names: z.array(z.string()).describe('Names of these areas.'),
      }),
    )
    .describe('How many areas have no value and which, by the reason; empty where every area has one.'),
  lowest: z.number().nullable(),
  lowestAreas: z.array(z.string()).describe('Names of the areas with the lowest value.'),
  highest: z.number().nullable(),
  highestAreas: z.array(z.string()).describe('Names of the areas with the highest value.'),
  box: boxSchema.nullable().describe('Null with fewer than five values, which make no box.'),
  values: z
    .array(placedValueSchema)
    .describe('The values themselves, highest first, where there is no box; empty where there is one.'),
  benchmark: z
    .object({ value: z.number().nullable(), missing: missingSchema.nullable() })
    .nullable()
    .describe('Null where no row of the benchmark is held, or there is none.'),
  highlighted: z
    .array(
      z.object({
        code: z.string(),
        value: z.number().nullable(),
        missing: z.enum(absentReasons).nullable().describe('Why there is no value; null where there is one.'),
        rank: z.int().nullable().describe('1 has the highest value; equal values share a rank.'),
        isShared: z.boolean().describe('Whether another area has the same rank.'),
        place: z.enum(boxPlaces).nullable().describe('Null without a value or a box.'),
      }),
    )
    .describe('In the order of `highlighted` of the answer.'),
  extracts: z.array(z.string()).describe('Ids of the extracts that the figures of the areas came from.'),
  breakBefore: z
    .string()
    .nullable()
    .describe(
      'Why the figures do not simply go on from the period before: another release, in words; null where they do.',
    ),
  why: z.string().nullable().describe('Why there is no box; null where there is one.'),
});
export type DistributionPeriod = z.infer<typeof distributionPeriodSchema>;

export const spreadChangeSchema = z.object({
  from: periodSchema,
  to: periodSchema,
  areas: z.int().describe('How many areas have a value in both periods: only these are compared.'),
  rangeBefore: z.number().describe('Interquartile range in `from`, in the unit of the values.'),
  rangeAfter: z.number().describe('Interquartile range in `to`.'),
  shareBefore: z
    .number()
    .nullable()
    .describe('Interquartile range divided by the median in `from`; null where that is 0.'),
  shareAfter: z.number().nullable().describe('The same in `to`.'),
  change: z
    .enum(['narrowed', 'widened', 'alike'])
    .describe('`alike` where the interquartile range differs by less than a tenth of what it was.'),
  shareChange: z
    .enum(['narrowed', 'widened', 'alike'])
    .nullable()
    .describe('The same of the interquartile range beside the median.'),
});
export type SpreadChange = z.infer<typeof spreadChangeSchema>;

export const distributionAnswerSchema = z.object({
  ...envelope,
  question: z.object({
    indicator: z.string(),
    areaType: z.enum(comparedAreaTypes).nullable().describe('Null where the areas were named.'),
    parent: areaSchema.nullable(),
    areas: z.array(z.string()).nullable().describe('Codes of the areas named; null where none was.'),
    period: z.string().describe('As asked: `latest`, or a label.'),
    sex: sexSchema,
    age: ageSchema,
    benchmark: z.string().nullable(),
    highlight: z.array(z.string()).describe('Codes of the areas highlighted, of those shown.'),
  }),
  partnerArea: comparedPartnerAreaSchema,
  indicator: z.object({
    id: z.string(),
    name: z.string(),
    shortName: z.string(),
    theme: z.string(),
    unit: unitSchema,
    polarity: z.enum(['low-is-good', 'high-is-good', 'no-judgement']),
  }),
  areas: z.array(areaSchema).describe('The areas whose values are spread, those without any value too.'),
  benchmark: areaSchema.nullable(),
  highlighted: z
    .array(areaSchema)
    .describe('The areas drawn as lines: those asked for, or every one where there are four or fewer.'),
  marked: periodSchema
    .nullable()
    .describe('The period marked: the one asked for or the latest; null where it is not shown.'),
  periods: z
    .array(distributionPeriodSchema)
    .describe('Every period of the span that is as long as the one marked, in order of time, gaps included.'),
  otherPeriods: z
    .array(z.string())
    .describe(
      'Labels of periods of another length or kind with figures of these areas, which stand on no common axis.',
    ),
  change: spreadChangeSchema
    .nullable()
    .describe('How the interquartile range changed; null where no two periods can be compared.'),
  headline: z.string().describe('The finding in at most ten words.'),
  subtitle: z.string().describe('Measure, areas and period.'),
  sentence: z.string().describe('The selection as one English sentence.'),
  alternativeText: z.string().describe('What the chart shows, in at most 220 characters.'),
  changeNote: z
    .string()
    .describe('In words: how the interquartile range changed and by which rule, or why it is not said.'),
  missingNote: z
    .string()
    .nullable()
    .describe('In words: which areas are without a value, why and in which periods; null where none is.'),
  areasNote: z
    .string()
    .nullable()
    .describe(
      'The areas by name where they were chosen one by one and are too many for the subtitle; null otherwise.',
    ),
  boxNote: z.string().describe('In words: what the box, its line, the whiskers and the points are.'),
  periodNote: z
    .string()
    .nullable()
    .describe('Which periods are not on this axis and why; null where all are.'),
  highlightNote: z
    .string()
    .nullable()
    .describe('Which of the areas to be highlighted are not among those shown; null where all are.'),
  caveats: z.array(caveatSchema),
  provenance: z.array(provenanceSchema),
  why: z
    .string()
    .nullable()
    .describe('Why there is nothing to show, and what there is instead; null otherwise.'),
});
export type DistributionAnswer = z.infer<typeof distributionAnswerSchema>;
