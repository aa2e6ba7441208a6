import { z } from 'zod';
import { envelope } from './parts.ts';

export const shownTableSchema = z.object({
  name: z.string().nullable().describe('What sets it apart where there are several.'),
  columns: z.array(
    z.object({
      heading: z.string().describe('In plain words, with the unit of its figures.'),
      format: z
        .enum(['whole', 'one-decimal', 'two-decimals', 'as-it-is'])
        .nullable()
        .describe('How its figures are shown; null where it holds words.'),
    }),
  ),
  rows: z
    .array(z.array(z.union([z.string(), z.number(), z.boolean(), z.null()])))
    .describe(
      'Cells in the order of the columns: figures with every digit, `[c]`, `[x]` or `[z]` where one is missing, null where nothing is to be said.',
    ),
});
export type ShownTableAnswer = z.infer<typeof shownTableSchema>;

/**
 * Any answer with `format=shown`: the tables that the screen shows, which the workbook holds as its sheets "Shown", and
 * what must stand with them wherever they are pasted. An answer that is shown as all its data has these as its one table.
 */
export const shownAnswerSchema = z.object({
  title: z.string().describe('The finding; of a list what it lists.'),
  subtitle: z.string().nullable().describe('What the figures are of, with areas and periods.'),
  demonstration: envelope.demonstration,
  tables: z.array(shownTableSchema),
  sources: z.array(z.string()).describe('A line for each publisher, with the day of release.'),
  licences: z.array(z.string()).describe('A line for each licence.'),
  held: z.string().describe('In words: when the figures were held, and at which store version.'),
});
export type ShownAnswer = z.infer<typeof shownAnswerSchema>;
