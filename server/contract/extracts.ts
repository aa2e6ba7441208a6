import { z } from 'zod';
import { disclosurePolicies, layoutIds } from '../observation/extract.ts';
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
    uploadId: z.string().max(64).optional().describe('A name of your own for this upload.'),
  })
  .strict();
export type BringQuestion = z.infer<typeof bringQuestionSchema>;

export const problemSchema = z.object({
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

/** The verdict on an extract that could be stored. */
export const verdictSchema = z.object({
  id: z.string(),
  status: z.enum(['accepted', 'repeat', 'dry-run']),
  layout: z.enum(layoutIds),
  rowsRead: z.int(),
  rowsAccepted: z.int(),
  observations: z.int(),
  warnings: z.array(warningSchema),
  indicators: z.array(z.string()),
  areas: z.int(),
  periods: z.array(z.string()),
  totals: z.record(z.string(), z.number()),
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
});
export type RefusalAnswer = z.infer<typeof refusalSchema>;

export const extractSchema = z.object({
  id: z.string(),
  layout: z.enum(layoutIds),
  publisher: z.string(),
  fileName: z.string(),
  sha256: z.string(),
  bytes: z.int(),
  receivedAt: z.string(),
  receivedBy: z.string(),
  released: z.string(),
  releasedStated: z.boolean(),
  rowsRead: z.int(),
  rowsAccepted: z.int(),
  observationsShown: z.int(),
  warnings: z.array(warningSchema),
  indicators: z.array(z.object({ id: z.string(), name: z.string(), ages: z.array(ageSchema) })),
  areas: z.int(),
  periods: z.array(z.string()),
  status: z.enum(['accepted', 'superseded', 'withdrawn']),
  supersedes: z.array(z.string()),
  licence: z.string(),
  policy: z.enum(disclosurePolicies),
  demonstration: z.boolean(),
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
