import { z } from 'zod';
import { areaTypes } from '../observation/area.ts';
import { areaDetailSchema } from './areas.ts';
import {
  ageSchema,
  answerParameters,
  areaSchema,
  caveatSchema,
  envelope,
  periodSchema,
  provenanceSchema,
  recentTrendSchema,
  repeatable,
  sexSchema,
  unitSchema,
} from './parts.ts';
import { trendPointSchema } from './trend.ts';

/** `GET /profiles/:area`: every indicator for one area. */
export const profileQuestionSchema = z
  .object({
    benchmark: z
      .string()
      .optional()
      .describe('Code of the area to compare with; England unless given, `none` for none.'),
    peers: repeatable(
      'What the area is set beside: `type` (the default), all areas of its type; `neighbours`, or `neighbours:` and the id of a set, its statistical neighbours; or codes of areas, repeated. The area itself always counts among them.',
    ).optional(),
    partner: z
      .string()
      .optional()
      .describe(
        'Id of a body (`housing-authority`, `nhs-england`): only the indicators and ages that it leads on or commissions for here, or did; see `partners`.',
      ),
    ...answerParameters,
  })
  .strict();
export type ProfileQuestion = z.infer<typeof profileQuestionSchema>;

export const profileIndicatorSchema = z.object({
  id: z.string(),
  name: z.string(),
  shortName: z.string(),
  theme: z.string(),
  unit: unitSchema,
  polarity: z.enum(['low-is-good', 'high-is-good', 'no-judgement']),
  ended: z.iso
    .date()
    .optional()
    .describe('The last day that it covers, where its publisher has ended it; absent while it goes on.'),
});
export type ProfileIndicator = z.infer<typeof profileIndicatorSchema>;

export const changeOnYearSchema = z.object({
  from: periodSchema.describe('The period a year before.'),
  value: z.number().describe('The value then.'),
  difference: z.number().describe('Value now less value then, in the unit of the indicator.'),
  percent: z
    .number()
    .nullable()
    .describe('The difference in per cent of the value then; null where that is 0.'),
  isCoarse: z
    .boolean()
    .optional()
    .describe('True where one of the counts is below 1,000 or was rounded to 5: words give whole per cents.'),
  isMoreThanChance: z
    .boolean()
    .nullable()
    .describe(
      'Whether the 95% limits of the difference leave 0 out; null where one of the figures has none.',
    ),
  lower95: z.number().nullable().describe('Of the difference, from the 95% limits of both figures.'),
  upper95: z.number().nullable(),
  method: z.literal('normal-limits-of-difference').describe('Altman and Bland 2003.'),
  words: z.string(),
});
export type ChangeOnYear = z.infer<typeof changeOnYearSchema>;

export const peerPositions = ['lowest-quarter', 'middle-half', 'highest-quarter'] as const;

export const peerRangeSchema = z.object({
  areaType: z.enum(areaTypes).describe('Peers are the areas of this type in force, unless they have a name.'),
  name: z
    .string()
    .optional()
    .describe(
      'What the peers are called where they were chosen otherwise: statistical neighbours, areas by code.',
    ),
  inForce: z.int().describe('Number of peers, with or without a value.'),
  areas: z.int().describe('How many of them have a value in the same period.'),
  lowest: z.number(),
  lowerQuartile: z.number(),
  median: z.number(),
  upperQuartile: z.number(),
  highest: z.number(),
  rank: z
    .int()
    .nullable()
    .describe('Place of the area, 1 for the highest value; null where it has no value.'),
  position: z.enum(peerPositions).nullable().describe('Where it stands among them; null as above.'),
  words: z.string(),
});
export type PeerRange = z.infer<typeof peerRangeSchema>;

export const profileRowSchema = z.object({
  key: z.string().describe('Indicator and age: distinguishes the rows of this answer.'),
  label: z.string().describe('What the row is about, with its age unless that is all ages.'),
  indicator: profileIndicatorSchema,
  age: ageSchema,
  sex: sexSchema,
  measure: trendPointSchema
    .nullable()
    .describe('The figure of the latest period held for the area; null where none is held.'),
  benchmarkMeasure: trendPointSchema.nullable().describe('The figure of the benchmark in the same period.'),
  recentTrend: recentTrendSchema,
  changeOnYear: changeOnYearSchema.nullable(),
  whyNoChange: z.string().nullable().describe('Why there is no change on the year; null when there is one.'),
  peers: peerRangeSchema.nullable(),
  whyNoPeers: z.string().nullable().describe('Why there is no range of peers; null when there is one.'),
  commissions: z
    .string()
    .nullable()
    .describe("Who commissioned children's public health in that period; null where that has no place."),
  leads: z.string().describe('Who leads on the outcome in this area, in words.'),
  partnerPart: z
    .string()
    .nullable()
    .describe(
      'The part of the partner asked for in this figure, with its dates; null where none was asked for.',
    ),
  demonstration: z.boolean(),
  mixedReleases: z.boolean().describe('True when the figures of its trend come from more than one extract.'),
  why: z.string().nullable().describe('Why no figure is held; null when one is.'),
});
export type ProfileRow = z.infer<typeof profileRowSchema>;

export const profilePartnerDutySchema = z.object({
  theme: z.string(),
  themeName: z.string(),
  name: z.string().describe('The body as the law or an official guide names it.'),
  ages: z.string().describe('The age piece in words; `All ages` where it is for every age.'),
  dates: z.string().describe('Since when and until when, in words.'),
  isNow: z.boolean().describe('Whether the duty is in force today.'),
  where: z.string().describe('Whose it is in this area.'),
  source: z.string(),
  indicators: z.array(z.string()).describe('Short names of the indicators of the theme.'),
});
export type ProfilePartnerDuty = z.infer<typeof profilePartnerDutySchema>;

export const profilePartnerSchema = z.object({
  id: z.string(),
  name: z.string(),
  title: z.string().describe('What is shown: `Indicators that the housing authority leads on`.'),
  isOfToday: z
    .boolean()
    .describe('False where the latest figures fall after the time in which it had some of these duties.'),
  leads: z.array(profilePartnerDutySchema).describe('On which outcomes it leads or led here.'),
  commissions: z
    .array(profilePartnerDutySchema)
    .describe('For which ages it commissions or commissioned here.'),
  holders: z
    .array(areaSchema)
    .describe('The councils that have its duties where this area has none; empty otherwise.'),
  why: z.string().nullable().describe('Why it has no part here, and who has; null where it has one.'),
});
export type ProfilePartner = z.infer<typeof profilePartnerSchema>;

export const profileAnswerSchema = z.object({
  ...envelope,
  area: areaDetailSchema.extend({ successors: z.array(areaSchema) }),
  replaced: z
    .string()
    .nullable()
    .describe('For an area of the past, until when it was in force and what replaced it; null otherwise.'),
  benchmark: areaSchema.nullable().describe('Null where nothing is compared, as for the benchmark itself.'),
  partner: profilePartnerSchema
    .nullable()
    .describe('The body whose indicators alone are shown; null where all are.'),
  partners: z
    .array(z.object({ id: z.string(), name: z.string(), isOfToday: z.boolean() }))
    .describe('The bodies that may be asked for, those that have a duty today first.'),
  headline: z.string().describe('The finding in at most ten words.'),
  subtitle: z.string().describe('What is shown, for which area, beside what.'),
  sentence: z.string().describe('What is shown, as one English sentence.'),
  summary: z
    .array(z.string())
    .describe('Three to six sentences, made from the figures below and from nothing else.'),
  alternativeText: z.string().describe('What the chart shows, in at most 220 characters.'),
  themes: z
    .array(z.object({ theme: z.string(), name: z.string() }))
    .describe('The themes of the rows, in the order of the catalogue.'),
  rows: z.array(profileRowSchema).describe('By theme, in the order of the catalogue.'),
  notHeld: z
    .array(z.object({ indicator: profileIndicatorSchema, why: z.string() }))
    .describe('Indicators of which no figure is held for any area.'),
  methods: z.object({
    comparison: z.string().describe('How figures are compared; empty when nothing is.'),
    recentTrend: z.string(),
    changeOnYear: z.string(),
    peers: z.string(),
    limits: z.string(),
  }),
  caveats: z.array(
    caveatSchema.extend({
      indicators: z.array(z.string()).describe('Ids of the indicators that it is about.'),
    }),
  ),
  provenance: z.array(provenanceSchema),
  why: z.string().nullable().describe('Why there is nothing to show; null otherwise.'),
});
export type ProfileAnswer = z.infer<typeof profileAnswerSchema>;
