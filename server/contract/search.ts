import { z } from 'zod';
import { answerParameters, envelope, wholeNumber } from './parts.ts';

/** Letters of a text that is searched for: longer than any name held. */
export const longestSearch = 200;

/** `GET /search`: areas, indicators and bodies by any of their names. */
export const searchQuestionSchema = z
  .object({
    q: z
      .string()
      .max(longestSearch)
      .describe(
        `At most ${longestSearch} letters of a name, of today or of the past, a code or a publisher's id; case, accents and punctuation do not matter.`,
      ),
    limit: wholeNumber(1, 100).describe('At most how many of each kind are given; 6 unless told.'),
    ...answerParameters,
  })
  .strict();
export type SearchQuestion = z.infer<typeof searchQuestionSchema>;

export const searchResultSchema = z.object({
  kind: z
    .enum(['area', 'indicator', 'body'])
    .describe('`body`: an organisation, a kind of partner, or a partner that a register names.'),
  id: z.string().describe('Code of an area; id of an indicator or a body.'),
  name: z.string().describe('What it is called today.'),
  detail: z.string().describe('What it is: its kind, its code or id, what it does.'),
  note: z
    .string()
    .nullable()
    .describe('Of what is past: until when, and what took its place; an earlier name; null otherwise.'),
  foundBy: z.string().nullable().describe('The other name by which it was found; null where it is its own.'),
  demonstration: z.boolean().describe('True for a partner that a made-up register names.'),
  address: z.string().describe('The page that tells of it: `/areas/E10000032`.'),
});
export type SearchResult = z.infer<typeof searchResultSchema>;

const totals = z.object({ areas: z.int(), indicators: z.int(), bodies: z.int() });

export const searchAnswerSchema = z.object({
  ...envelope,
  q: z.string(),
  areas: z.array(searchResultSchema).describe('The best matches first.'),
  indicators: z.array(searchResultSchema),
  bodies: z.array(searchResultSchema),
  totals: totals.describe('How many there are of each kind, given or not.'),
  nearest: z.array(searchResultSchema).describe('Where nothing was found: what is written nearly so.'),
  why: z.string().nullable().describe('Why nothing was found, and what can be searched; null otherwise.'),
});
export type SearchAnswer = z.infer<typeof searchAnswerSchema>;
