import { z } from 'zod';
import { disclosurePolicies, layoutIds } from '../observation/extract.ts';
import { answerParameters, envelope } from './parts.ts';

/** A table that the product reads without being told how. */
export const layoutSchema = z.object({
  id: z.enum(layoutIds),
  table: z.string().nullable().describe("Which of the layout's tables, where it has several."),
  publisher: z.string(),
  licence: z.string(),
  defaultPolicy: z
    .enum(disclosurePolicies)
    .nullable()
    .describe('Null where it must be chosen if the file carries counts.'),
  columns: z.array(
    z.object({
      header: z.string(),
      isNeeded: z.boolean().describe('Whether the table is not read without it.'),
    }),
  ),
});
export type LayoutAnswer = z.infer<typeof layoutSchema>;

const { format } = answerParameters;

export const layoutsQuestionSchema = z.object({ format }).strict();

export const layoutsAnswerSchema = z.object({ ...envelope, layouts: z.array(layoutSchema) });
export type LayoutsAnswer = z.infer<typeof layoutsAnswerSchema>;
