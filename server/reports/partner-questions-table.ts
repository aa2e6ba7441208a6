import { questionNumber, statementEvidenceWord } from '../contract/partner-question-words.ts';
import type {
  AnsweredQuestion,
  EvidenceFigure,
  PartnerCandidate,
  PartnerQuestionsAnswer,
  PartnerStatement,
  QuestionPart,
} from '../contract/partner-questions.ts';
import type { Provenance } from '../contract/parts.ts';
import { releaseWords } from '../contract/source-words.ts';
import { type Cell, type Columns, type Table, toTable, versionColumns } from './table.ts';

/** What a row says: an answer in short, a statement, a figure of it, what is not known, a candidate's reason. */
interface Row {
  readonly answer: PartnerQuestionsAnswer;
  readonly row:
    | 'in-short'
    | 'statement'
    | 'figure'
    | 'not-known'
    | 'candidate'
    | 'caution'
    | 'caveat'
    | 'no-answer';
  readonly number: number | null;
  readonly question: string | null;
  readonly heading: string | null;
  readonly text: string | null;
  readonly evidence: PartnerStatement['evidence'] | null;
  readonly source: string | null;
  readonly extract: string | null;
  readonly line: number | null;
  readonly demonstration: boolean;
  readonly figure: EvidenceFigure | null;
  readonly candidate: PartnerCandidate | null;
}

const ofFigure =
  (cell: (figure: EvidenceFigure) => Cell) =>
  ({ figure }: Row): Cell =>
    figure === null ? null : cell(figure);

const ofCandidate =
  (cell: (candidate: PartnerCandidate) => Cell) =>
  ({ candidate }: Row): Cell =>
    candidate === null ? null : cell(candidate);

const ofOrigin =
  (cell: (origin: Provenance) => Cell) =>
  ({ answer, extract }: Row): Cell => {
    const origin = answer.provenance.find((each) => each.extract === extract);
    return origin === undefined ? null : cell(origin);
  };

const columns: Columns<Row> = [
  ['row', ({ row }) => row],
  ['area_code', ({ answer }) => answer.area.code],
  ['area_name', ({ answer }) => answer.area.name],
  ['as_of', ({ answer }) => answer.asOf],
  ['question_number', ({ number }) => number],
  ['question', ({ question }) => question],
  ['part', ({ heading }) => heading],
  ['text', ({ text }) => text],
  ['evidence', ({ evidence }) => (evidence === null ? null : statementEvidenceWord(evidence))],
  ['source', ({ source }) => source],
  ['candidate_place', ofCandidate(({ place }) => place)],
  ['candidate', ofCandidate(({ name }) => name)],
  ['candidate_organisation', ofCandidate(({ organisation }) => organisation)],
  ['candidate_type', ofCandidate(({ type }) => type)],
  ['candidate_areas', ofCandidate(({ areas }) => areas.map(({ name }) => name).join('; '))],
  ['form_of_working', ofCandidate(({ form }) => form)],
  ['works_together', ofCandidate(({ together }) => together.join('; '))],
  ['motivation', ofCandidate(({ motivations }) => motivations.join('; '))],
  ['contact_role', ofCandidate(({ contactRoles }) => contactRoles.join('; '))],
  ['indicator', ofFigure(({ indicator }) => indicator.id)],
  ['figure_area_code', ofFigure(({ area }) => area.code)],
  ['figure_area_name', ofFigure(({ area }) => area.name)],
  ['age', ofFigure(({ age }) => age.label)],
  ['sex', ofFigure(({ sex }) => sex)],
  ['period', ofFigure(({ measure }) => measure.period.label)],
  ['value', ofFigure(({ measure }) => measure.value)],
  ['unit', ofFigure(({ indicator }) => indicator.unit.label)],
  ['lower95', ofFigure(({ measure }) => measure.lower95)],
  ['upper95', ofFigure(({ measure }) => measure.upper95)],
  ['method', ofFigure(({ measure }) => measure.method)],
  ['count', ofFigure(({ measure }) => measure.count)],
  ['denominator', ofFigure(({ measure }) => measure.denominator)],
  ['missing', ofFigure(({ measure }) => measure.missing)],
  ['comparison', ofFigure(({ measure }) => measure.comparison)],
  ['compared_with', ofFigure(({ benchmark }) => benchmark?.area.name ?? null)],
  ['compared_with_value', ofFigure(({ benchmark }) => benchmark?.value ?? null)],
  ['recent_trend', ofFigure(({ recentTrend }) => recentTrend?.direction ?? null)],
  ['recent_trend_judgement', ofFigure(({ recentTrend }) => recentTrend?.judgement ?? null)],
  ['commissioner', ofFigure(({ measure }) => measure.commissioner)],
  ['source_file', ofOrigin(({ fileName }) => fileName)],
  ['source_line', ({ line }) => line],
  ['publisher', ofOrigin(({ publisher }) => publisher)],
  ['release', ofOrigin(releaseWords)],
  ['licence', ofOrigin(({ licence }) => licence)],
  ['demonstration', ({ demonstration }) => demonstration],
  ...versionColumns,
];

/** The four questions as a table: a row for each answer, statement, figure, gap and reason, each with its evidence and source. */
export function partnerQuestionsTable(answer: PartnerQuestionsAnswer): Table {
  const rows = [
    ...answer.questions.flatMap((question) => rowsOfQuestion(question, answer)),
    ...answer.candidates.flatMap((candidate) => rowsOfCandidate(candidate, answer)),
    ...(answer.questions.length === 0 ? [] : answer.cautions).map((text) =>
      bare(answer, { row: 'caution', text }),
    ),
    ...answer.caveats.map(({ text, source, periods }) =>
      bare(answer, {
        row: 'caveat',
        text: periods.length === 0 ? text : `${periods.join(', ')}: ${text}`,
        source,
      }),
    ),
  ];
  return toTable(columns, rows.length > 0 ? rows : [bare(answer, { row: 'no-answer', text: answer.why })]);
}

function bare(answer: PartnerQuestionsAnswer, said: Pick<Row, 'row'> & Partial<Row>): Row {
  return {
    answer,
    number: null,
    question: null,
    heading: null,
    text: null,
    evidence: null,
    source: null,
    extract: null,
    line: null,
    demonstration: false,
    figure: null,
    candidate: null,
    ...said,
  };
}

function rowsOfQuestion(
  { number, question, inShort, parts }: AnsweredQuestion,
  answer: PartnerQuestionsAnswer,
): Row[] {
  const { demonstration } = answer;
  return [
    bare(answer, { row: 'in-short', number, question, text: inShort, demonstration }),
    ...parts.flatMap((part) => rowsOfPart(part, answer).map((row) => ({ ...row, number, question }))),
  ];
}

function rowsOfPart({ heading, statements, gaps }: QuestionPart, answer: PartnerQuestionsAnswer): Row[] {
  return [
    ...statements.flatMap((statement) => rowsOfStatement(statement, heading, answer)),
    ...gaps.map(({ text, supply }) => bare(answer, { row: 'not-known', heading, text: `${text} ${supply}` })),
  ];
}

function rowsOfStatement(
  statement: PartnerStatement,
  heading: string,
  answer: PartnerQuestionsAnswer,
): Row[] {
  const { text, evidence, source, extract, line, demonstration, figures } = statement;
  const said = bare(answer, {
    row: 'statement',
    heading,
    text,
    evidence,
    source,
    extract,
    line,
    demonstration,
  });
  return [
    said,
    ...figures.map(
      (figure): Row => ({ ...said, row: 'figure', text: null, figure, extract: figure.measure.extract }),
    ),
  ];
}

function rowsOfCandidate(candidate: PartnerCandidate, answer: PartnerQuestionsAnswer): Row[] {
  return candidate.reasons.map(({ question, ...reason }) =>
    bare(answer, {
      ...reason,
      row: 'candidate',
      candidate,
      number: questionNumber(question),
      question: answer.questions.find(({ id }) => id === question)?.question ?? null,
    }),
  );
}
