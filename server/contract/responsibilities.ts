import { z } from 'zod';
import { answerParameters, areaSchema, envelope } from './parts.ts';

const day = z.iso.date({ error: 'give a day as 2015-10-01' });

/** `GET /responsibilities`: who was and is responsible in an area. */
export const responsibilitiesQuestionSchema = z
  .object({
    area: z.string().describe('Code of the area.'),
    from: day
      .optional()
      .describe('Only what lasted beyond this day (`2013-04-01`); all that is known unless given.'),
    to: day.optional().describe('Only what began by this day (`2016-03-31`); until today unless given.'),
    ...answerParameters,
  })
  .strict();
export type ResponsibilitiesQuestion = z.infer<typeof responsibilitiesQuestionSchema>;

const timeParts = {
  from: z.string().nullable().describe('First day (ISO date); null when it reaches back before the record.'),
  to: z.string().nullable().describe('Last day (ISO date), inclusive; null while it lasts.'),
  dates: z.string().describe('The same in words: `1 April 2013 to 30 September 2015`.'),
};

export const responsibilitySchema = z.object({
  relation: z
    .enum(['commissions', 'leads'])
    .describe('`commissions`: a service, for an age band. `leads`: on an outcome, for a theme.'),
  ages: z.string().describe('The age piece in words: `Under 5 (0 to 4 years)`, `All ages`.'),
  ageFrom: z.int().nullable().describe('Completed years, inclusive; null where it is for every age.'),
  ageTo: z.int().nullable(),
  body: z.string().describe('The kind of body: `nhs-england`; `none` where the law names nobody.'),
  name: z.string().describe('As it is named on the screen.'),
  otherNames: z
    .array(z.string())
    .describe('Under which it is also found: an earlier name in law, a short name.'),
  ...timeParts,
  holder: areaSchema
    .nullable()
    .describe('The area whose council it is: a county for its districts; null where it is no one council.'),
  where: z.string().describe('Whose it is here, in words: `West Sussex`, `the county, West Sussex`.'),
  source: z.string(),
});
export type Responsibility = z.infer<typeof responsibilitySchema>;

export const themeResponsibilitiesSchema = z.object({
  theme: z.string(),
  name: z.string(),
  commissions: z.array(responsibilitySchema).describe('By age piece, then in order of time.'),
  leads: z.array(responsibilitySchema).describe('In order of time.'),
  sentence: z.string().describe('All of it in plain words.'),
});
export type ThemeResponsibilities = z.infer<typeof themeResponsibilitiesSchema>;

export const successionSchema = z.object({
  id: z.string(),
  name: z.string(),
  otherNames: z.array(z.string()),
  level: z.enum(['area', 'national']),
  ...timeParts,
  successors: z.array(z.string()).describe('Names of the bodies that took its place.'),
  note: z.string(),
  source: z.string(),
});
export type Succession = z.infer<typeof successionSchema>;

export const responsibilitiesAnswerSchema = z.object({
  ...envelope,
  question: z.object({ area: z.string(), from: z.string().nullable(), to: z.string() }),
  area: areaSchema,
  headline: z.string().describe('In at most ten words.'),
  sentence: z.string().describe('Who is responsible today, in plain words.'),
  themes: z.array(themeResponsibilitiesSchema),
  successions: z.array(successionSchema).describe('Bodies of the health service and what took their place.'),
  notes: z.array(z.string()).describe('What must be known to read it: the age rule, what it does not show.'),
  why: z.string().nullable().describe('Why there is nothing in these days; null otherwise.'),
});
export type ResponsibilitiesAnswer = z.infer<typeof responsibilitiesAnswerSchema>;
