import { z } from 'zod';
import { partnerQuestionIds, statementEvidence } from './partner-question-words.ts';
import { workingForms } from './partner-scales.ts';
import {
  ageSchema,
  answerParameters,
  areaSchema,
  caveatSchema,
  envelope,
  provenanceSchema,
  recentTrendSchema,
  sexSchema,
} from './parts.ts';
import { profileIndicatorSchema } from './profile.ts';
import { trendPointSchema } from './trend.ts';

/** `GET /partner-questions`: the four questions that find a partner, answered for one area. */
export const partnerQuestionsQuestionSchema = z
  .object({ area: z.string().describe('Code of one area.'), ...answerParameters })
  .strict();
export type PartnerQuestionsQuestion = z.infer<typeof partnerQuestionsQuestionSchema>;

export const evidenceFigureSchema = z.object({
  area: areaSchema,
  indicator: profileIndicatorSchema,
  age: ageSchema,
  sex: sexSchema,
  measure: trendPointSchema,
  benchmark: z
    .object({ area: areaSchema, value: z.number().nullable() })
    .nullable()
    .describe('What the figure is compared with, in the same period; null where with nothing.'),
  recentTrend: recentTrendSchema.nullable(),
  standsOut: z
    .string()
    .nullable()
    .describe('Why it gives reason to act: worse or higher than what it is compared with, or getting worse.'),
  demonstration: z.boolean(),
});
export type EvidenceFigure = z.infer<typeof evidenceFigureSchema>;

export const partnerStatementSchema = z.object({
  text: z.string().describe('What is said, as a sentence.'),
  subject: z
    .string()
    .nullable()
    .describe('What or whom it is about, to stand at the head of a row; null where it is about several.'),
  says: z
    .string()
    .describe('What is said of its subject, where there is one; it may be shorter than `text`.'),
  isMain: z
    .boolean()
    .describe('Whether a short page shows it: the others are general, of the past, or details of those.'),
  evidence: z
    .enum(statementEvidence)
    .describe(
      'What it rests on: `law`, `guide`, `figure` of this area, `register`, `study`, `general` knowledge, or a figure from `elsewhere`.',
    ),
  source: z.string().describe('The Act, the guide, the extract with its release, or the line of a register.'),
  sources: z.array(z.string()).describe('Each source by itself where `source` joins several.'),
  sourceNumbers: z
    .array(z.int())
    .describe('Their numbers among the `sources` of the answer; empty for general knowledge.'),
  items: z
    .array(z.string())
    .describe('What it lists, one by one, where it is a list: `text` has all of them; empty otherwise.'),
  figures: z.array(evidenceFigureSchema).describe('The figures that it gives; empty where it gives none.'),
  partners: z.array(z.string()).describe('Keys of the candidates that it speaks of.'),
  extract: z.string().nullable().describe('Id of the extract that it comes from; null for law and guides.'),
  line: z.int().nullable().describe('Line of a register; null otherwise.'),
  demonstration: z.boolean(),
});
export type PartnerStatement = z.infer<typeof partnerStatementSchema>;

export const knowledgeGapSchema = z.object({
  text: z.string().describe('What is not known here.'),
  supply: z.string().describe('How to supply it, in words.'),
  layout: z.string().describe('The layout of the table to bring.'),
  columns: z.array(z.string()).describe('The columns in which it stands.'),
});
export type KnowledgeGap = z.infer<typeof knowledgeGapSchema>;

export const questionPartSchema = z.object({
  id: z.string(),
  heading: z.string(),
  note: z.string().nullable().describe('What must be known to read it; null where nothing.'),
  inShort: z.string().nullable().describe('What its figures come to; null where that is not summed up.'),
  statements: z.array(partnerStatementSchema),
  gaps: z.array(knowledgeGapSchema).describe('What is not known, and how to supply it.'),
});
export type QuestionPart = z.infer<typeof questionPartSchema>;

export const answeredQuestionSchema = z.object({
  id: z.enum(partnerQuestionIds),
  number: z.int(),
  question: z.string(),
  inShort: z.string().describe('The answer in one to three plain sentences.'),
  parts: z.array(questionPartSchema),
});
export type AnsweredQuestion = z.infer<typeof answeredQuestionSchema>;

export const candidateReasonSchema = partnerStatementSchema
  .pick({
    text: true,
    evidence: true,
    source: true,
    sourceNumbers: true,
    extract: true,
    line: true,
    demonstration: true,
  })
  .extend({
    question: z.enum(partnerQuestionIds),
    isMain: z
      .boolean()
      .describe('Whether a short page names it: the strongest by law or guide, and by register.'),
  });
export type CandidateReason = z.infer<typeof candidateReasonSchema>;

export const partnerCandidateSchema = z.object({
  key: z.string(),
  place: z.int().describe('In the order that `orderNote` explains, from 1.'),
  name: z.string(),
  organisation: z.string().nullable().describe('Its name, where a register gives one.'),
  kind: z.string().nullable(),
  type: z.string(),
  areas: z.array(areaSchema).describe('Whose partner it is: districts, or the county above one.'),
  areaNote: z.string().nullable(),
  form: z
    .enum(workingForms)
    .nullable()
    .describe('The closest form of working in force; null where none is recorded.'),
  together: z.array(z.string()).describe('How it works with others already, as registers record it.'),
  motivations: z.array(z.string()),
  contactRoles: z.array(z.string()),
  answers: z.array(z.enum(partnerQuestionIds)).describe('The questions that it answers.'),
  firmAnswers: z
    .array(z.enum(partnerQuestionIds))
    .describe('Those that it answers by more than general knowledge.'),
  rests: z
    .array(z.object({ question: z.enum(partnerQuestionIds), evidence: z.array(z.enum(statementEvidence)) }))
    .describe('On what each of `firmAnswers` rests, the strongest first.'),
  reasons: z.array(candidateReasonSchema),
});
export type PartnerCandidate = z.infer<typeof partnerCandidateSchema>;

export const numberedSourceSchema = z.object({
  number: z.int().describe('By which statements and reasons refer to it, from 1 in the order of reading.'),
  text: z.string(),
  demonstration: z.boolean(),
});
export type NumberedSource = z.infer<typeof numberedSourceSchema>;

export const partnerQuestionsAnswerSchema = z.object({
  ...envelope,
  area: areaSchema,
  asOf: z
    .string()
    .describe('The day for which duties and partners hold: today, or the last day of an area of the past.'),
  headline: z.string().describe('The finding in at most ten words.'),
  sentence: z.string(),
  tierNote: z.string().nullable().describe('How duties are shared out where there are two tiers of council.'),
  questions: z
    .array(answeredQuestionSchema)
    .describe('All four, in order; empty for an area that has no council.'),
  candidates: z
    .array(partnerCandidateSchema)
    .describe('Candidate partners, in the order that `orderNote` explains.'),
  orderNote: z.string(),
  sources: z.array(numberedSourceSchema).describe('Every source but general knowledge, each once.'),
  methods: z.array(z.string()).describe('How figures are compared, tested and limited, in words.'),
  cautions: z.array(z.string()).describe('What must not be read into the answers.'),
  caveats: z.array(caveatSchema),
  provenance: z.array(provenanceSchema),
  why: z.string().nullable().describe('Why there is no answer; null where there is one.'),
});
export type PartnerQuestionsAnswer = z.infer<typeof partnerQuestionsAnswerSchema>;
