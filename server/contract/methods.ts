import { z } from 'zod';
import { answerParameters, envelope } from './parts.ts';

/** What the methods are about, in the order in which they are read. */
export const methodGroups = [
  'Rates and proportions',
  'Standardised rates',
  'Inequalities',
  'Comparison',
  'Trends',
  'Relationships',
  'Building blocks',
] as const;

export type MethodGroup = (typeof methodGroups)[number];

const namedFigureSchema = z.object({
  name: z.string(),
  value: z.union([z.number(), z.string()]).describe('A number with every digit, or words.'),
});
export type NamedFigure = z.infer<typeof namedFigureSchema>;

export const workedExampleSchema = z.object({
  sentence: z.string().describe('What is worked out, and where its figures come from.'),
  inputs: z.array(namedFigureSchema),
  results: z.array(namedFigureSchema).describe('Worked out when asked, by the code that answers use.'),
});
export type WorkedExample = z.infer<typeof workedExampleSchema>;

/** A statistical method: what it is for, how it is worked out, what it does at the edges and who says so. */
export const methodSchema = z.object({
  id: z.string().describe('Also its place on the page of methods: `/methods#crude-rate`.'),
  name: z.string(),
  group: z.enum(methodGroups),
  purpose: z.string().describe('What it tells, in plain English.'),
  summary: z.string().describe('What it is; backquotes enclose words of the interface.'),
  formulas: z.array(
    z.object({
      introduction: z
        .string()
        .nullable()
        .describe('The case that it is for; null where the summary says it.'),
      text: z.string().describe('As plain text, to copy.'),
      mathml: z.string().describe('The same as MathML, to draw.'),
    }),
  ),
  notes: z.array(z.string()).describe('What it does at the edges, and what to know before use.'),
  citations: z.array(z.string()),
  seeAlso: z
    .array(z.object({ id: z.string(), name: z.string() }))
    .describe('Methods that it builds on; its texts name them in “quotation marks”.'),
  usedFor: z.string().nullable().describe('Where the product uses it; null where no page does yet.'),
  example: workedExampleSchema,
});
export type MethodAnswer = z.infer<typeof methodSchema>;

const { format } = answerParameters;

export const methodsQuestionSchema = z.object({ format }).strict();

export const methodsAnswerSchema = z.object({ ...envelope, methods: z.array(methodSchema) });
export type MethodsAnswer = z.infer<typeof methodsAnswerSchema>;
