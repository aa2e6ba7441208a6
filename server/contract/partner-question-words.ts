/** The four questions that find a partner, and how what answers them is spoken of: screen, paper and files say the same. */
import { evidenceWord } from './partner-words.ts';

export const partnerQuestionIds = ['inequalities', 'causes', 'audiences', 'strategies'] as const;
export type PartnerQuestionId = (typeof partnerQuestionIds)[number];

const questions: Record<PartnerQuestionId, string> = {
  inequalities: 'Who drives health inequalities here?',
  causes: 'What are the main causes of serious, preventable injury, and which cost most?',
  audiences: 'Who already reaches the people whom prevention must reach?',
  strategies: 'Which local strategies fit?',
};

/** The question as it is asked of an area. */
export const questionWords = (id: PartnerQuestionId): string => questions[id];

/** "Question 1". */
export const questionNumber = (id: PartnerQuestionId): number => partnerQuestionIds.indexOf(id) + 1;

/** "question 2", "questions 1, 2 and 4". */
export function questionList(ids: readonly PartnerQuestionId[]): string {
  const numbers = ids.map(questionNumber).sort((one, other) => one - other);
  const listed =
    numbers.length < 2 ? numbers.join('') : `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`;
  return `${numbers.length === 1 ? 'question' : 'questions'} ${listed}`;
}

/** What a statement rests on, from what binds or was counted here to what is only generally known. */
export const statementEvidence = [
  'law',
  'guide',
  'figure',
  'register',
  'study',
  'general',
  'elsewhere',
] as const;
export type StatementEvidence = (typeof statementEvidence)[number];

const ownWords: ReadonlyMap<StatementEvidence, string> = new Map([
  ['figure', 'Figures'],
  ['register', 'Local register'],
  ['study', 'Published value'],
  ['elsewhere', 'Figures elsewhere'],
]);

/** What a statement rests on, in words. */
export const statementEvidenceWord = (evidence: StatementEvidence): string =>
  ownWords.get(evidence) ?? evidenceWord(evidence);

/** What speaks for a candidate: "evidence on questions 1 and 3", or "general knowledge alone". */
export const candidateEvidenceWords = (firmAnswers: readonly PartnerQuestionId[]): string =>
  firmAnswers.length === 0 ? 'General knowledge alone' : `Evidence on ${questionList(firmAnswers)}`;

/** What the words that mark statements mean, for the key. */
export const evidenceKey: readonly (readonly [evidence: StatementEvidence, meaning: string])[] = [
  ['law', 'an Act or a regulation gives this duty'],
  ['guide', 'a published guide says so'],
  ['figure', 'counted in this area; the period, the source and its release stand beside it'],
  ['register', 'a register that was brought for this area says so, on the line named'],
  ['study', 'a published study or an official value; not counted in this area'],
  ['elsewhere', 'counted in another area, such as England or the county; shown for want of a local figure'],
  ['general', 'what is usual in England, with no document held: ask locally before you rely on it'],
];
