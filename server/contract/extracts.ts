import { z } from 'zod';
import { disclosurePolicies, layoutIds } from '../observation/extract.ts';
import { changesSchema } from './extracts-changes.ts';
import { uploadIdSchema } from './extracts-events.ts';
import { ageSchema, answerParameters, envelope } from './parts.ts';

const flag = z.enum(['true', 'false']).transform((text) => text === 'true');

/** `POST /extracts`: how the bytes in the body are to be taken. */
export const bringQuestionSchema = z
  .object({
    layout: z
      .enum(['auto', ...layoutIds])
      .optional()
      .describe('`auto` unless given: recognised by its headers.'),
    dryRun: flag.optional().describe('`true` gives the full verdict and stores nothing.'),
    policy: z
      .enum(disclosurePolicies)
      .optional()
      .describe("How small numbers are treated; the layout's own unless given, where it has one."),
    period: z.string().optional().describe('For a file whose rows carry no period.'),
    released: z.iso
      .date({ error: 'give a day that exists, as 2025-03-31' })
      .optional()
      .describe('Day on which the publisher released it, where known.'),
    fileName: z.string().max(255).optional().describe('What the file is called, for the list of extracts.'),
    uploadId: uploadIdSchema
      .optional()
      .describe('A name of your own for this upload: its progress is then at `/extracts/{uploadId}/events`.'),
    mapping: z
      .string()
      .max(100)
      .optional()
      .describe('Name of a saved column mapping, for a table of no known layout.'),
  })
  .strict();
export type BringQuestion = z.infer<typeof bringQuestionSchema>;

export const problemSchema = z.object({
  file: z.string().nullable().describe('Which of several files brought together; null where there was one.'),
  line: z.int().nullable(),
  column: z.string().nullable(),
  value: z.string().nullable(),
  rule: z.string(),
  severity: z.enum(['error', 'warning']),
  message: z.string(),
});

export const warningSchema = z.object({
  rule: z.string(),
  count: z.int(),
  message: z.string(),
  firstLine: z.int().nullable(),
});
export type WarningAnswer = z.infer<typeof warningSchema>;

/** How the layout was told, and how surely. */
const recognitionSchema = z.object({
  layout: z.enum(layoutIds),
  table: z.string().nullable().describe("Which of the layout's tables, where it has several."),
  certainty: z
    .enum(['certain', 'likely'])
    .describe('`certain`: every needed column is spelled as its publisher does, and no other layout fits.'),
  because: z.string().describe('Why, in words.'),
});

/** The beginning of a table that no layout fits, so that somebody can say what its columns are. */
export const previewSchema = z.object({
  headerLine: z.int().describe('The line that looks most like a row of column names.'),
  header: z.array(z.string()),
  rows: z.array(z.array(z.string())).describe('At most ten rows below it, as they stand.'),
  nearest: z
    .array(
      z.object({
        layout: z.enum(layoutIds),
        table: z.string().nullable(),
        found: z.array(z.string()),
        missing: z.array(z.string()),
      }),
    )
    .describe('The layouts that are nearest, at most three.'),
});
export type PreviewAnswer = z.infer<typeof previewSchema>;

/** The verdict on an extract that could be stored. */
export const verdictSchema = z.object({
  id: z.string(),
  status: z.enum(['accepted', 'repeat', 'dry-run']),
  layout: z.enum(layoutIds),
  rowsRead: z.int(),
  rowsAccepted: z.int(),
  observations: z.int(),
  entries: z.int().describe('Facts that are no figures: areas, boundaries, partners, collisions …'),
  warnings: z.array(warningSchema),
  indicators: z.array(z.string()),
  areas: z.int(),
  periods: z.array(z.string()),
  totals: z
    .record(z.string(), z.number())
    .describe('Numbers by which the file may be checked against what is known of it.'),
  dependsOn: z
    .array(z.string())
    .describe('Extracts whose content went into its figures; while one is withdrawn, they are not shown.'),
  recognised: recognitionSchema,
  changes: changesSchema.describe(
    'What it changes of what is shown, or would change (dry run), with the first twenty series.',
  ),
  supersedes: z.array(z.string()),
  storeVersion: z.int(),
});
export type Verdict = z.infer<typeof verdictSchema>;

/** The problem document (RFC 9457) of every error; a refused extract also lists its problems. */
export const problemDocumentSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string().optional(),
});
export type ProblemDocument = z.infer<typeof problemDocumentSchema>;

export const refusalSchema = problemDocumentSchema.extend({
  id: z.string(),
  layout: z.enum(layoutIds).nullable(),
  rowsRead: z.int(),
  problemCount: z.int(),
  problems: z.array(problemSchema).describe('The first hundred; all of them at `problemsUrl`.'),
  problemsUrl: z.string(),
  preview: previewSchema.nullable().describe('Null where a layout was recognised or there is no table.'),
  mappings: z
    .array(z.string())
    .describe('Names of saved column mappings made on a table with the same column names.'),
});
export type RefusalAnswer = z.infer<typeof refusalSchema>;

export const extractSchema = z.object({
  id: z.string(),
  layout: z.enum(layoutIds),
  publisher: z.string(),
  fileName: z.string(),
  sha256: z.string(),
  bytes: z.int().nullable().describe('Null as `rowsRead` is.'),
  receivedAt: z.string(),
  receivedBy: z.string(),
  released: z.string(),
  releasedStated: z.boolean(),
  rowsRead: z
    .int()
    .nullable()
    .describe(
      'Null where rows are admissions and small numbers are hidden: their number would help to work those out.',
    ),
  rowsAccepted: z.int().nullable().describe('Null as `rowsRead` is.'),
  observationsShown: z.int(),
  entries: z.int().describe('Facts that are no figures: areas, boundaries, partners, collisions …'),
  warnings: z.array(warningSchema),
  indicators: z.array(z.object({ id: z.string(), name: z.string(), ages: z.array(ageSchema) })),
  areas: z.int(),
  periods: z.array(z.string()),
  status: z.enum(['accepted', 'superseded', 'withdrawn']),
  supersedes: z.array(z.string()),
  licence: z.string(),
  policy: z.enum(disclosurePolicies),
  demonstration: z.boolean(),
  dependsOn: z
    .array(z.string())
    .describe('Extracts whose content went into its figures; while one is withdrawn, they are not shown.'),
});
export type ExtractAnswer = z.infer<typeof extractSchema>;

export const extractsQuestionSchema = z.object({ ...answerParameters }).strict();

export const extractsAnswerSchema = z.object({
  ...envelope,
  extracts: z.array(extractSchema),
  why: z.string().nullable(),
});
export type ExtractsAnswer = z.infer<typeof extractsAnswerSchema>;

export const oneExtractAnswerSchema = z.object({ ...envelope, ...extractSchema.shape });
export type OneExtractAnswer = z.infer<typeof oneExtractAnswerSchema>;
