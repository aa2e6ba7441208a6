import { z } from 'zod';
import { answerParameters, areaSchema, envelope, provenanceSchema, wholeNumber } from './parts.ts';

/** `GET /neighbours/:area`: the areas that are statistically like one. */
export const neighboursQuestionSchema = z
  .object({
    set: z
      .string()
      .optional()
      .describe(
        'Id of a set as `sets` lists them: `computed` (the default) is worked out here; others are published ones that an extract brought.',
      ),
    count: wholeNumber(1, 50).describe(
      'How many neighbours of a computed set, the nearest first; 15 unless given. A published set is given whole.',
    ),
    ...answerParameters,
  })
  .strict();
export type NeighboursQuestion = z.infer<typeof neighboursQuestionSchema>;

export const neighbourSetSchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['computed', 'published']),
  published: z.string().nullable().describe('Day of publication (ISO date); null for a computed set.'),
  source: z.string().nullable().describe('Who made it, from what; null where not stated.'),
});
export type NeighbourSet = z.infer<typeof neighbourSetSchema>;

export const neighbourMeasureSchema = z.object({
  id: z.string(),
  name: z.string(),
  unit: z.string().describe('As read after a figure.'),
  indicator: z.string().describe('Id of the indicator that it is read from.'),
  from: z.string().describe('Where the number is read, in words.'),
  period: z.string(),
  scale: z
    .enum(['as-is', 'logarithm'])
    .describe('On a logarithmic scale an area of twice the size is as far off as one of half the size.'),
  value: z.number().describe('Of the area asked about.'),
  mean: z
    .number()
    .describe('Of all areas compared, on its scale (natural logarithms for a logarithmic one).'),
  standardDeviation: z
    .number()
    .describe(
      'Of all areas compared, on its scale, with n - 1 below the line; differences are in units of it.',
    ),
});
export type NeighbourMeasure = z.infer<typeof neighbourMeasureSchema>;

export const neighbourPartSchema = z.object({
  measure: z.string().describe('Id of one of `measures`.'),
  here: z.number().describe('The value of the area asked about.'),
  there: z.number().describe('The value of the neighbour.'),
  difference: z.number().describe('There less here, in standard deviations of all areas compared.'),
  share: z
    .number()
    .nullable()
    .describe('Per cent of the squared distance that this measure makes; null at a distance of 0.'),
});
export type NeighbourPart = z.infer<typeof neighbourPartSchema>;

export const neighbourSchema = z.object({
  area: areaSchema,
  rank: z.int().describe('1 for the most similar; in a computed set equal distances share a rank.'),
  distance: z
    .number()
    .nullable()
    .describe("In standard deviations, or on a published set's own scale; null where that gives none."),
  closeness: z
    .string()
    .nullable()
    .describe("A published set's own word for the distance, where it gives one."),
  parts: z.array(neighbourPartSchema).describe('Empty for a published set, whose parts are not held.'),
  note: z.string().nullable().describe('That the code is no longer in force, and what took its place.'),
});
export type Neighbour = z.infer<typeof neighbourSchema>;

export const neighboursAnswerSchema = z.object({
  ...envelope,
  area: areaSchema,
  headline: z.string().describe('The finding in at most ten words.'),
  sentence: z.string().describe('What is shown, as one English sentence.'),
  set: neighbourSetSchema,
  sets: z.array(neighbourSetSchema).describe('Every set in which neighbours of this area can be had.'),
  method: z.array(z.string()).describe('How the neighbours were found, a sentence or two each.'),
  measures: z
    .array(neighbourMeasureSchema)
    .describe('What the distance is made of; empty for a published set.'),
  notUsed: z
    .array(z.object({ id: z.string(), name: z.string(), why: z.string() }))
    .describe('Measures that would have a part in the distance and have none, each with the reason.'),
  compared: z.int().describe('How many areas the neighbours were chosen from, this one left aside.'),
  leftOut: z
    .array(z.object({ area: areaSchema, why: z.string() }))
    .describe('Areas of the same kind that could not be placed, each with the reason.'),
  neighbours: z.array(neighbourSchema),
  provenance: z.array(provenanceSchema),
  why: z.string().nullable().describe('Why there are no neighbours; null where there are.'),
});
export type NeighboursAnswer = z.infer<typeof neighboursAnswerSchema>;
