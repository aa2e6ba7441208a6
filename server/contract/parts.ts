/**
 * The words in which the client and other programs ask, and in which the product answers: one schema a message,
 * from which validation, types and the OpenAPI description are all made. This room holds no logic beyond reading.
 */
import { z } from 'zod';
import { areaTypes } from '../observation/area.ts';
import { missingReasons } from '../observation/missing.ts';
import { periodKinds } from '../observation/period.ts';
import { sexes } from '../observation/sex.ts';
import { limitMethods } from '../statistics/estimate.ts';

/** A parameter that may be repeated: `area=E10000032&area=E06000043`. */
export const repeatable = (description: string) =>
  z
    .union([z.string().min(1), z.array(z.string().min(1))])
    .transform((given) => (typeof given === 'string' ? [given] : given))
    .describe(description);

/** A whole number within bounds, as a parameter; absent where it is not given. */
export const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .refine((text) => /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most, {
      error: `give a whole number from ${least} to ${most}`,
    })
    .transform(Number)
    .optional();

export const formats = ['json', 'csv', 'xlsx', 'zip', 'shown'] as const;

/** Parameters that every answer takes. */
export const answerParameters = {
  format: z
    .enum(formats)
    .optional()
    .describe(
      'Form of the answer; `json` unless the Accept header asks for another. `xlsx`: an accessible workbook; `zip`: the CSV with a description of its columns; `shown`: the tables of the screen as JSON, to be copied.',
    ),
  asAt: z
    .string()
    .optional()
    .describe(
      'A store version (`12`) or a date (`2026-01-31`): the answer as it stood then, not as it stands now.',
    ),
};

export const tablesSchema = z.object({
  shown: z
    .int()
    .nullable()
    .describe('Rows of the tables that the screen shows; null where it shows all the data.'),
  data: z.int().describe('Rows of all the data: those of the CSV file.'),
});
export type AnswerTables = z.infer<typeof tablesSchema>;

/** What every answer carries. */
export const envelope = {
  storeVersion: z
    .int()
    .describe('Grows by one with each accepted change; the same version gives the same answers.'),
  storeVersionAt: z
    .string()
    .nullable()
    .describe('When that version was made (ISO date and time, UTC); null while the store is empty.'),
  demonstration: z.boolean().describe('True when any figure in the answer is made-up demonstration data.'),
  tables: tablesSchema
    .optional()
    .describe('How many rows its files have; absent where the answer is no table.'),
};

export const areaSchema = z.object({
  code: z.string().describe('Nine-character code of the Government Statistical Service.'),
  name: z.string(),
  type: z.enum(areaTypes).describe('The highest tier that the area belongs to.'),
});
export type AreaAnswer = z.infer<typeof areaSchema>;

export const ageSchema = z.object({
  key: z.string().describe('As used in the `age` parameter: `0-14`.'),
  from: z
    .int()
    .nullable()
    .describe('First completed year of age; null where the publisher gives only a name.'),
  to: z.int().nullable().describe('Last completed year of age, inclusive; null for an open band.'),
  label: z.string(),
});
export type AgeAnswer = z.infer<typeof ageSchema>;

export const periodSchema = z.object({
  label: z.string().describe("In the publisher's form: `2010/11`."),
  start: z.string().describe('First day (ISO date).'),
  end: z.string().describe('Last day (ISO date), inclusive.'),
  kind: z.enum(periodKinds),
});
export type PeriodAnswer = z.infer<typeof periodSchema>;

export const categorySchema = z.object({ type: z.string(), value: z.string() });

export const sexSchema = z.enum(sexes);
export const missingSchema = z.enum(missingReasons);
export type MissingReason = z.infer<typeof missingSchema>;
export const methodSchema = z
  .enum(limitMethods)
  .nullable()
  .describe('How the limits were worked out; null where the point has none.');

export const comparisonSchema = z
  .enum([
    'best',
    'better',
    'similar',
    'worse',
    'worst',
    'lowest',
    'lower',
    'higher',
    'highest',
    'not-compared',
  ])
  .describe('Against the benchmark in the same period; `lower` and `higher` where neither is better.');
export type Comparison = z.infer<typeof comparisonSchema>;

export const commissionerSchema = z.enum([
  'primary-care-trust',
  'nhs-england',
  'local-authority',
  'split',
  'none',
]);

export const splitBecauseSchema = z.enum(['age', 'period', 'age-and-period']).nullable();

export const recentTrendSchema = z.object({
  direction: z.enum(['increasing', 'decreasing', 'no-change', 'cannot-calculate']),
  judgement: z.enum(['better', 'worse', 'neutral']).nullable(),
  chiSquared: z.number().nullable(),
  because: z.string().describe('In words: what was tested, or why nothing could be.'),
});
export type RecentTrend = z.infer<typeof recentTrendSchema>;

export const unitSchema = z.object({
  label: z.string().describe('As read after a figure: `per 10,000`.'),
  multiplier: z
    .number()
    .nullable()
    .describe('What count / denominator is multiplied by; null where unknown.'),
  valueType: z.enum(['crude-rate', 'proportion', 'count', 'other']),
  clusterSize: z
    .number()
    .optional()
    .describe(
      'How many are counted together, as children of one family are; limits worked out here are made from counts divided by it. Absent where each is counted alone.',
    ),
});
export type Unit = z.infer<typeof unitSchema>;

export const provenanceSchema = z.object({
  extract: z.string().describe('Id of the extract: see `/extracts/{id}`.'),
  publisher: z.string(),
  source: z.string().describe('The source line to print below a chart.'),
  fileName: z.string(),
  sha256: z
    .string()
    .describe(
      'SHA-256 of the file, by which anybody can tell whether they hold the same; of several files that of their own in order, one after another.',
    ),
  released: z
    .string()
    .describe('Day of release (ISO date) as stated, else the last day of its latest period.'),
  releasedStated: z.boolean(),
  receivedAt: z.string(),
  licence: z.string(),
  demonstration: z.boolean(),
});
export type Provenance = z.infer<typeof provenanceSchema>;

export const caveatSchema = z.object({
  text: z.string(),
  source: z
    .string()
    .describe('Who says so: the publisher of the extract, or the reference in the catalogue.'),
  periods: z.array(z.string()).describe('Labels of the periods that it touches; empty when it touches all.'),
  areas: z.array(z.string()).describe('Codes of the areas that it touches; empty when it touches all.'),
});
export type Caveat = z.infer<typeof caveatSchema>;

export const eraSchema = z.object({
  ages: z.string().describe('The age piece in words: `Under 5 (0 to 4 years)`.'),
  ageFrom: z.int(),
  ageTo: z.int(),
  from: z.string().nullable().describe('First day (ISO date); null when it reaches back before the record.'),
  to: z.string().nullable().describe('Last day (ISO date), inclusive; null while it lasts.'),
  commissioner: commissionerSchema,
  name: z.string(),
  source: z.string(),
});
export type Era = z.infer<typeof eraSchema>;
