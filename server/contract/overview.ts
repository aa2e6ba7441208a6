import { z } from 'zod';
import { comparedPartnerAreaSchema } from './compared-partner-area.ts';
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
} from './parts.ts';
import { profileIndicatorSchema } from './profile.ts';

/** `GET /overviews`: areas by indicators, the latest figure of each. */
export const overviewQuestionSchema = z
  .object({
    parent: z
      .string()
      .optional()
      .describe(
        'Code of a region or county: the areas within it. Or of the area of a partner that a look-up makes known: the authorities that lie wholly within it.',
      ),
    area: repeatable(
      'Code of an area: just the areas named. May be repeated; each must be of the `areaType` and within the `parent` where those are given too.',
    ).optional(),
    areaType: z
      .enum(comparedAreaTypes)
      .optional()
      .describe(
        'Every area of this kind in force today; unless given `utla`, `ltla` within a county, and `region` where neither a parent nor an area is given.',
      ),
    indicator: repeatable(
      "Our id (`injury-admissions`) or the publisher's (`90284`): the columns of the indicators named alone. May be repeated; every indicator held unless given.",
    ).optional(),
    benchmark: z
      .string()
      .optional()
      .describe('Code of the area to compare with; England unless given, `none` for none.'),
    sex: sexSchema.optional().describe('`persons` unless given.'),
    sort: z
      .string()
      .optional()
      .describe(
        'Key of a column (`injury-admissions|0-14`): the area with its highest value first, areas without a value of its period last. By name unless given.',
      ),
    ...answerParameters,
  })
  .strict();
export type OverviewQuestion = z.infer<typeof overviewQuestionSchema>;

export const overviewColumnSchema = z.object({
  key: z.string().describe('Indicator and age: distinguishes the columns of this answer.'),
  label: z.string().describe('What the column is about, with its age unless that is all ages.'),
  indicator: profileIndicatorSchema,
  age: ageSchema,
  period: periodSchema.describe('The latest in which one of the areas has a value.'),
  benchmarkMeasure: comparedMeasureSchema
    .nullable()
    .describe('The figure of the benchmark in that period; null where nothing is compared.'),
  leads: z.array(z.string()).describe('Who leads on the outcome in these areas, each once; never empty.'),
  valued: z.int().describe('How many of the areas have a value of that period.'),
  demonstration: z.boolean(),
});
export type OverviewColumn = z.infer<typeof overviewColumnSchema>;

export const overviewCellSchema = z.object({
  column: z.string().describe('Key of its column.'),
  measure: comparedMeasureSchema.describe(
    "The figure of the column's period; where none is held for the area, of the latest period in which it has a value.",
  ),
  isOfAnotherPeriod: z.boolean().describe("True where it is not of the column's period."),
  why: z.string().nullable().describe('Why it has no value; null where it has one.'),
});
export type OverviewCell = z.infer<typeof overviewCellSchema>;

export const overviewRowSchema = z.object({
  area: areaSchema,
  cells: z.array(overviewCellSchema).describe('One for each column, in the order of the columns.'),
});
export type OverviewRow = z.infer<typeof overviewRowSchema>;

export const overviewLeftOutSchema = z.object({
  indicator: profileIndicatorSchema,
  age: ageSchema.nullable().describe('Null where no figure of any age is held.'),
  label: z.string(),
  why: z.string(),
});
export type OverviewLeftOut = z.infer<typeof overviewLeftOutSchema>;

export const overviewAnswerSchema = z.object({
  ...envelope,
  question: z.object({
    areaType: z.enum(comparedAreaTypes).nullable().describe('Null where the areas were named.'),
    parent: areaSchema.nullable(),
    areas: z.array(z.string()).nullable().describe('Codes of the areas named; null where none was.'),
    indicators: z
      .array(z.string())
      .nullable()
      .describe('Ids of the indicators named; null where every one is shown.'),
    benchmark: z.string().nullable(),
    sex: sexSchema,
    sort: z.string().nullable().describe('Key of the column that the areas stand by; null for by name.'),
  }),
  partnerArea: comparedPartnerAreaSchema,
  benchmark: areaSchema.nullable().describe('Null where nothing is compared.'),
  themes: z
    .array(z.object({ theme: z.string(), name: z.string() }))
    .describe('The themes of the columns, in the order of the catalogue.'),
  columns: z.array(overviewColumnSchema).describe('By theme, in the order of the catalogue.'),
  rows: z.array(overviewRowSchema).describe('By name, or as sorted. No area is left out.'),
  leftOut: z
    .array(overviewLeftOutSchema)
    .describe('Indicators and ages without a column, since none of the areas has a figure.'),
  headline: z.string().describe('The finding in at most ten words.'),
  subtitle: z.string().describe('What is shown, for which areas, beside what.'),
  sentence: z.string().describe('The selection as one English sentence.'),
  alternativeText: z.string().describe('What the table shows, in at most 220 characters.'),
  comparisonMethod: z
    .string()
    .describe('In words: method and confidence; says so where nothing is compared.'),
  periodNote: z.string().describe('In words: which period a column shows.'),
  limitsNote: z.string().describe('In words: whose limits these are and what they mean.'),
  caveats: z.array(
    caveatSchema.extend({
      indicators: z.array(z.string()).describe('Ids of the indicators that it is about.'),
    }),
  ),
  provenance: z.array(provenanceSchema),
  why: z
    .string()
    .nullable()
    .describe('Why there is nothing to show, and what there is instead; null otherwise.'),
});
export type OverviewAnswer = z.infer<typeof overviewAnswerSchema>;
