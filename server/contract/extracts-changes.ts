import { z } from 'zod';
import {
  ageSchema,
  answerParameters,
  categorySchema,
  envelope,
  periodSchema,
  sexSchema,
  wholeNumber,
} from './parts.ts';

const numbersSchema = z.object({
  value: z.number().nullable(),
  lower95: z.number().nullable(),
  upper95: z.number().nullable(),
  count: z.number().nullable(),
  denominator: z.number().nullable(),
});

/** What a change of the store does to one series. */
export const seriesChangeSchema = z.object({
  indicator: z.object({ id: z.string(), name: z.string() }),
  area: z.object({ code: z.string(), name: z.string() }),
  sex: sexSchema,
  age: ageSchema,
  category: categorySchema.nullable(),
  added: z.int().describe('Figures shown after and not before.'),
  changed: z.int().describe('Figures shown before and after with other numbers.'),
  removed: z.int().describe('Figures shown before and not after.'),
  period: periodSchema.describe('The latest period that is touched: `before` and `after` are its figures.'),
  before: numbersSchema.nullable().describe('Null where none was shown.'),
  after: numbersSchema.nullable().describe('Null where none is shown.'),
});
export type SeriesChangeAnswer = z.infer<typeof seriesChangeSchema>;

/** What a change of the store does to what is shown: how many figures, and the series touched most. */
export const changesSchema = z.object({
  added: z.int(),
  changed: z.int(),
  removed: z.int(),
  same: z.int().describe('Figures that were shown already with the same numbers.'),
  seriesCount: z.int().describe('How many series are touched; `series` is a part of them.'),
  series: z.array(seriesChangeSchema).describe('Those with most figures touched first.'),
});
export type ChangesAnswerContent = z.infer<typeof changesSchema>;

const { format } = answerParameters;

/** `GET /extracts/:id/changes` and `/extracts/:id/withdrawal`. */
export const changesQuestionSchema = z
  .object({
    format,
    offset: wholeNumber(0, 1_000_000_000).describe('How many series to pass over; 0 unless given.'),
    limit: wholeNumber(1, 500).describe('How many series at most, 1 to 500; 50 unless given.'),
  })
  .strict();
export type ChangesQuestion = z.infer<typeof changesQuestionSchema>;

export const changesAnswerSchema = z.object({ ...envelope, changes: changesSchema });
export type ChangesAnswer = z.infer<typeof changesAnswerSchema>;
