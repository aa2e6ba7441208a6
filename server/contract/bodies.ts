import { z } from 'zod';
import { answerParameters, envelope } from './parts.ts';

/** `GET /bodies/{id}`: a body that commissions, leads or is a partner, under whichever name. */
export const bodyQuestionSchema = z.object(answerParameters).strict();

const timeParts = {
  from: z.string().nullable().describe('First day (ISO date); null where it is open or not known.'),
  to: z.string().nullable().describe('Last day (ISO date), inclusive; null where it is open.'),
  dates: z.string().describe('The same in words; blank where neither day is known.'),
};

/** A body that stands before or after another. */
const neighbourSchema = z.object({
  id: z.string().nullable().describe('Id of the body; null where the law names nobody.'),
  name: z.string(),
  dates: z.string(),
});
export type NeighbourBody = z.infer<typeof neighbourSchema>;

const outcomeParts = {
  theme: z.string(),
  themeName: z.string(),
  ages: z.string().describe('In words: `Under 5 (0 to 4 years)`, `All ages`.'),
  source: z.string(),
};

export const bodyDutySchema = z.object({
  ...outcomeParts,
  relation: z
    .enum(['commissions', 'leads'])
    .describe('`commissions`: a service, for an age band. `leads`: on an outcome, for a theme.'),
  ageFrom: z.int().nullable().describe('Completed years, inclusive; null where it is for every age.'),
  ageTo: z.int().nullable(),
  ...timeParts,
  status: z.enum(['now', 'past', 'to-come']).describe('On the day of asking.'),
  name: z.string().describe('As whom it has the duty: `Council public health team (…)`.'),
  where: z.string().describe('Of which areas: `each county or unitary council`.'),
  before: z.array(neighbourSchema).describe('Who had the duty before, for any of its ages.'),
  after: z.array(neighbourSchema).describe('Who has had it since.'),
});
export type BodyDuty = z.infer<typeof bodyDutySchema>;

export const bodyInfluenceSchema = z.object({
  ...outcomeParts,
  words: z.string(),
  evidence: z.enum(['law', 'guide', 'general']),
});
export type BodyInfluence = z.infer<typeof bodyInfluenceSchema>;

export const bodyAnswerSchema = z.object({
  ...envelope,
  id: z.string(),
  name: z.string(),
  shortName: z.string().nullable(),
  what: z.string().describe('What it is, in a phrase.'),
  level: z.enum(['area', 'national']).nullable().describe('One for each of many areas, or one for England.'),
  ...timeParts,
  timeOf: z
    .enum(['body', 'part'])
    .describe('Whether the dates are those of the body itself, or of its part in an area.'),
  formerNames: z.array(
    z.object({
      name: z.string(),
      to: z.string().describe('Last day (ISO date), inclusive.'),
      dates: z.string(),
      note: z.string(),
    }),
  ),
  otherNames: z
    .array(z.string())
    .describe('Under which registers of partners write it, and searches find it.'),
  predecessors: z.array(neighbourSchema),
  successors: z.array(neighbourSchema),
  partOf: neighbourSchema.nullable().describe('The larger body whose duties it carries out.'),
  parts: z.array(neighbourSchema).describe('The parts of it that carry out its duties.'),
  sentence: z.string().describe('What it does and did, in plain words.'),
  duties: z.array(bodyDutySchema).describe('By relation and theme, then by age and time.'),
  influences: z.array(bodyInfluenceSchema).describe('Outcomes that it may influence without a duty.'),
  contributes: z.string().nullable(),
  reaches: z.array(z.string()),
  sources: z.array(z.string()).describe('Who says that it is so.'),
  notes: z.array(z.string()).describe('What must be known to read it.'),
  why: z.string().nullable().describe('Why it has no duty; null where it has one.'),
});
export type BodyAnswer = z.infer<typeof bodyAnswerSchema>;
