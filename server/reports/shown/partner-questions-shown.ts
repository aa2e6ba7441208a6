import { candidateEvidenceWords, statementEvidenceWord } from '../../contract/partner-question-words.ts';
import type {
  AnsweredQuestion,
  PartnerCandidate,
  PartnerQuestionsAnswer,
  PartnerStatement,
} from '../../contract/partner-questions.ts';
import { formWords } from '../../contract/partner-words.ts';
import { type ShownTable, toShownTable } from './shown-table.ts';

interface Said {
  readonly question: AnsweredQuestion;
  readonly part: string;
  readonly statement: PartnerStatement;
}

/** The candidates that the four questions lead to, in their order; then every statement that the answers rest on. */
export function partnerQuestionsShown({ questions, candidates }: PartnerQuestionsAnswer): ShownTable[] {
  const numbers = new Map(questions.map(({ id, number }) => [id, number]));
  const asked = toShownTable<PartnerCandidate>(
    [
      { heading: 'Place', format: 'whole', cell: ({ place }) => place },
      { heading: 'Candidate', cell: ({ name }) => name },
      { heading: 'Kind of partner', cell: ({ type }) => type },
      { heading: 'Whose', cell: ({ areas }) => areas.map(({ name }) => name).join(', ') },
      {
        heading: 'Why: the strongest evidence',
        cell: ({ reasons }) =>
          reasons
            .filter(({ isMain }) => isMain)
            .map(({ text, evidence, source }) => `${text} (${statementEvidenceWord(evidence)}; ${source})`)
            .join(' '),
      },
      {
        heading: 'Questions that it answers',
        cell: ({ answers }) => answers.flatMap((id) => numbers.get(id) ?? []).join(', '),
      },
      { heading: 'Speaks for it', cell: ({ firmAnswers }) => candidateEvidenceWords(firmAnswers) },
      {
        heading: 'Form of working now',
        cell: ({ form }) => (form === null ? 'Not recorded' : formWords(form)),
      },
      { heading: 'Works together', cell: ({ together }) => together.join('; ') },
      { heading: 'What might move it to join', cell: ({ motivations }) => motivations.join(', ') },
      { heading: 'Whom to ask for', cell: ({ contactRoles }) => contactRoles.join(', ') },
      { heading: 'Notes', cell: ({ areaNote }) => areaNote },
    ],
    candidates,
  );
  const statements = toShownTable<Said>(
    [
      { heading: 'Question', cell: ({ question }) => `${question.number}. ${question.question}` },
      { heading: 'Part', cell: ({ part }) => part },
      { heading: 'What is said', cell: ({ statement }) => statement.text },
      { heading: 'Evidence', cell: ({ statement }) => statementEvidenceWord(statement.evidence) },
      { heading: 'Source', cell: ({ statement }) => statement.source },
    ],
    questions.flatMap((question) =>
      question.parts.flatMap(({ heading, statements: said }) =>
        said.map((statement): Said => ({ question, part: heading, statement })),
      ),
    ),
    'statements',
  );
  return [asked, statements].filter(({ rows }) => rows.length > 0);
}
