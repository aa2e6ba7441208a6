import { z } from 'zod';
import { causePositions } from '../observation/cause-categories.ts';
import {
  ageSchema,
  answerParameters,
  areaSchema,
  categorySchema,
  caveatSchema,
  envelope,
  eraSchema,
  missingSchema,
  periodSchema,
  provenanceSchema,
  sexSchema,
  unitSchema,
} from './parts.ts';
import { changeOnYearSchema } from './profile.ts';
import { trendPointSchema } from './trend.ts';

/** What admissions are grouped by: groups of causes, intents, or single three-character codes of ICD-10. */
export const causeDivisions = ['cause', 'intent', 'code'] as const;
export type CauseDivision = (typeof causeDivisions)[number];

/** `GET /causes`: what injury admissions of one area were caused by, in one period. */
export const causesQuestionSchema = z
  .object({
    area: z.string().describe('Code of one area.'),
    by: z.enum(causeDivisions).optional().describe('`cause` unless given: groups of causes.'),
    position: z
      .enum(causePositions)
      .optional()
      .describe(
        '`first` unless given: each admission by its first external cause. `any`: by every cause recorded, so that one admission may be in several groups.',
      ),
    within: z
      .string()
      .optional()
      .describe(
        'With `by=code`: only the codes of one group of causes, by its id (`falls`); all codes unless given.',
      ),
    period: z
      .string()
      .optional()
      .describe(
        '`2023/24`, or `latest`: the latest year with a count of any group, which it is unless given.',
      ),
    sex: sexSchema.optional().describe('`persons` unless given.'),
    age: z
      .string()
      .optional()
      .describe(
        "`0-4`, `5-17`, `0-17`; unless given the indicator's own where it is held by cause, else the widest.",
      ),
    ...answerParameters,
  })
  .strict();
export type CausesQuestion = z.infer<typeof causesQuestionSchema>;

export const costRangeSchema = z.object({
  lowerPounds: z.number(),
  upperPounds: z.number(),
  admissions: z
    .number()
    .describe(
      'How many admissions it is counted for; by length of stay their sum, which may differ from the count of the group since each is rounded.',
    ),
  basis: z
    .enum(['by-length-of-stay', 'all-lengths-of-stay'])
    .describe(
      'Whether the stays of these admissions are held; where not, the range runs from the cheapest stay to the dearest.',
    ),
  parts: z
    .array(
      z.object({
        lengthOfStay: z.string().nullable(),
        admissions: z.number().nullable().describe('Null where the stays are not held.'),
        lowerPoundsEach: z.number(),
        upperPoundsEach: z.number(),
      }),
    )
    .describe('The ranges of the source, each for one admission.'),
  priceYear: z.string().nullable().describe('Null where the source does not say.'),
  priceYearWords: z.string(),
  covers: z.string(),
  leavesOut: z.string(),
  holdsIf: z
    .string()
    .nullable()
    .describe(
      'What has to be so of these admissions for the source to be about all of them ("if all happened at home"); null where it is.',
    ),
  source: z.string(),
  words: z
    .string()
    .describe('"£28,000 to £120,000 for 40 admissions, if all happened at home": the range in words.'),
});
export type CostRange = z.infer<typeof costRangeSchema>;

export const differenceFromEnglandSchema = z.object({
  value: z.number().describe("The area's rate less England's, in the unit of the indicator."),
  lower95: z.number().nullable(),
  upper95: z.number().nullable(),
  isMoreThanChance: z.boolean().nullable().describe('Whether the 95% limits of the difference leave 0 out.'),
  share: z
    .number()
    .nullable()
    .describe(
      'Its part of the difference of all causes together (below 0 where it works the other way); null unless groups add up and that difference is more than chance.',
    ),
  method: z
    .literal('limits-of-area')
    .nullable()
    .describe(
      "The area's own 95% limits less England's value, which counts as certain; null without limits.",
    ),
  words: z.string(),
});
export type DifferenceFromEngland = z.infer<typeof differenceFromEnglandSchema>;

const causeHistorySchema = z.array(
  z.object({
    period: periodSchema,
    value: z.number().nullable(),
    count: z.number().nullable(),
    missing: missingSchema.nullable(),
  }),
);

const figuresOfGroup = {
  measure: trendPointSchema
    .nullable()
    .describe(
      'Count, rate and limits, who commissioned and who leads, compared with England of the same group; null where no row is held.',
    ),
  why: z.string().nullable().describe('Why it has no count; null where it has one.'),
  benchmarkMeasure: trendPointSchema.nullable().describe('The same of England.'),
  changeOnYear: changeOnYearSchema.nullable(),
  whyNoChange: z.string().nullable(),
  difference: differenceFromEnglandSchema.nullable(),
  whyNoDifference: z.string().nullable(),
  history: causeHistorySchema.describe('Every period of this kind that is held, in order of time.'),
};

const partOfCauseSchema = z.object({
  key: z.string(),
  label: z.string(),
  codes: z.string().nullable(),
  ...figuresOfGroup,
});

export const causeGroupSchema = z.object({
  key: z.string().describe('Id of the cause in the catalogue, the code, or `none`.'),
  label: z.string(),
  codes: z.string().nullable().describe('Range of ICD-10, as `W00-W19`; null for no external cause.'),
  category: categorySchema.describe('As the figures are stored.'),
  kind: z.enum(['cause', 'intent', 'code', 'none']),
  group: z.string().nullable().describe('Of a code: the id of the group of causes that it belongs to.'),
  isUnderFivesPriority: z
    .boolean()
    .describe('A public health priority for children under 5, where the age asked for includes them.'),
  rank: z
    .int()
    .nullable()
    .describe('1 for the most admissions; null where the count is not shown, and for no external cause.'),
  ...figuresOfGroup,
  share: z.number().nullable().describe('Its count over that of all admissions, 0 to 1.'),
  whyNoShare: z.string().nullable(),
  cost: costRangeSchema.nullable(),
  whyNoCost: z.string().nullable(),
  parts: z
    .array(partOfCauseSchema)
    .describe('Parts of the group that are counted apart (pedestrians); they do not add up to it.'),
});
export type CauseGroup = z.infer<typeof causeGroupSchema>;

export const zeroNightsSchema = z.object({
  share: z.number().describe('Of the admissions whose nights are known, 0 to 1.'),
  lower95: z.number().nullable(),
  upper95: z.number().nullable(),
  method: z.literal('wilson'),
  admissions: z.number(),
  of: z.number(),
  sentence: z.string(),
  caution: z.string().describe('What it must not be taken for.'),
  history: z.array(z.object({ period: periodSchema, share: z.number().nullable() })),
});

export const causesAnswerSchema = z.object({
  ...envelope,
  question: z.object({
    area: z.string(),
    by: z.enum(causeDivisions),
    position: z.enum(causePositions),
    within: z
      .string()
      .nullable()
      .describe('Id of the group whose codes are shown; null where all are, or where groups are shown.'),
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
  benchmark: areaSchema.nullable().describe('England; null where the area is England.'),
  period: periodSchema.nullable(),
  headline: z.string().describe('The finding in at most ten words.'),
  subtitle: z.string().describe('Measure, area, division and period.'),
  sentence: z.string().describe('The selection as one English sentence.'),
  alternativeText: z.string().describe('What the chart shows, in at most 220 characters.'),
  addsUp: z.boolean().describe('Whether the groups add up to all admissions: only by first external cause.'),
  addsUpNote: z.string(),
  total: z
    .object(figuresOfGroup)
    .describe('All admissions for injury of the same area, age, sex and period.'),
  groups: z
    .array(causeGroupSchema)
    .describe(
      'The most admissions first, then those suppressed, then those with none; no external cause last.',
    ),
  costNote: z.string().describe('What costs are held and what they are about.'),
  zeroNights: zeroNightsSchema.nullable().describe('Admissions without a night in hospital, of all causes.'),
  whyNoZeroNights: z.string().nullable(),
  held: z
    .object({
      ages: z.array(ageSchema),
      periods: z.array(periodSchema),
      sexes: z.array(sexSchema),
      divisions: z.array(z.object({ by: z.enum(causeDivisions), position: z.enum(causePositions) })),
      codeGroups: z
        .array(z.object({ id: z.string(), label: z.string(), codes: z.string() }))
        .describe('Groups of causes of which single codes by the first external cause are held.'),
    })
    .describe('What may be asked for of this area; ages, periods and sexes are those of this division.'),
  eras: z.array(eraSchema),
  caveats: z.array(caveatSchema),
  methodNotes: z.array(z.string()).describe('How everything was worked out.'),
  provenance: z.array(provenanceSchema),
  why: z
    .string()
    .nullable()
    .describe('Why there is nothing to show, and what there is instead; null otherwise.'),
  howToSupply: z
    .string()
    .nullable()
    .describe('With `why`: what to bring so that there is something to show.'),
});
export type CausesAnswer = z.infer<typeof causesAnswerSchema>;
