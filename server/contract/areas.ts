import { z } from 'zod';
import { areaTypes } from '../observation/area.ts';
import { answerParameters, areaSchema, envelope } from './parts.ts';

/** `GET /areas`: areas in force today, unless a search names one that is not. */
export const areasQuestionSchema = z
  .object({
    type: z.enum(areaTypes).optional().describe('Only areas of this kind.'),
    parent: z.string().optional().describe('Code of the area that they are part of, directly or not.'),
    q: z.string().optional().describe('Part of a name or code; the best matches first.'),
    ...answerParameters,
  })
  .strict();
export type AreasQuestion = z.infer<typeof areasQuestionSchema>;

export const areaDetailSchema = areaSchema.extend({
  types: z.array(z.enum(areaTypes)),
  parents: z.array(areaSchema).describe('From the nearest to England.'),
  validFrom: z.string().nullable(),
  validTo: z
    .string()
    .nullable()
    .describe('Last day (ISO date), inclusive, on which the code was in force; null while it is.'),
});
export type AreaDetail = z.infer<typeof areaDetailSchema>;

export const areasAnswerSchema = z.object({
  ...envelope,
  areas: z.array(areaDetailSchema),
  why: z.string().nullable(),
});
export type AreasAnswer = z.infer<typeof areasAnswerSchema>;

/** `GET /areas/:code`: one area, with what it consists of and what it replaced. */
export const areaAnswerSchema = z.object({
  ...envelope,
  ...areaDetailSchema.shape,
  children: z.array(areaSchema),
  predecessors: z.array(areaSchema),
  successors: z.array(areaSchema),
  indicators: z.array(z.string()).describe('Ids of the indicators with figures for it.'),
});
export type OneAreaAnswer = z.infer<typeof areaAnswerSchema>;
