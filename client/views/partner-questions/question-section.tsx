import type { PartnerQuestionId } from '../../../server/contract/partner-question-words.ts';
import type { AnsweredQuestion, QuestionPart } from '../../../server/contract/partner-questions.ts';
import { DemonstrationTag } from '../frame/demonstration-banner.tsx';
import { type MatrixHeadings, PartMatrix } from './part-matrix.tsx';
import { QuestionGaps } from './question-gaps.tsx';
import { QuestionMore } from './question-more.tsx';
import { StatementTable } from './statement-table.tsx';

interface SectionProps {
  readonly question: AnsweredQuestion;
  readonly asAt: string | undefined;
}

/** What the answer to one question rests on: what matters in tables, what is not known, and the rest to open. */
export function QuestionSection({ question, asAt }: SectionProps) {
  const { id, number, question: words, parts } = question;
  const main = parts.filter(({ statements }) => statements.some(({ isMain }) => isMain));
  const headings = matrixHeadings[id];
  return (
    <section aria-labelledby={id} className="question">
      <h2 className="govuk-heading-m" id={id} tabIndex={-1}>
        {number}. {words}
      </h2>
      {headings === undefined || main.length === 0 ? (
        main.map((part) => <Part key={part.id} part={part} asAt={asAt} />)
      ) : (
        <PartMatrix parts={parts.filter(({ statements }) => statements.length > 0)} headings={headings} />
      )}
      <QuestionGaps gaps={parts.flatMap(({ gaps }) => gaps)} />
      <QuestionMore question={question} asAt={asAt} />
    </section>
  );
}

/** Questions whose parts have one shape, and so stand in one table. */
const matrixHeadings: Partial<Record<PartnerQuestionId, MatrixHeadings>> = {
  audiences: {
    caption: 'Audiences and who reaches them',
    part: 'Audience',
    figures: null,
    partners: 'Who reaches it here',
  },
  strategies: {
    caption: 'Strategies, what the figures say and whose they are',
    part: 'Strategy',
    figures: 'What the figures say',
    partners: 'Whose it is here',
  },
};

function Part({
  part: { heading, note, statements },
  asAt,
}: {
  readonly part: QuestionPart;
  readonly asAt: string | undefined;
}) {
  const main = statements.filter(({ isMain }) => isMain);
  const isMadeUp = main.every(({ demonstration }) => demonstration);
  return (
    <div className="question-part">
      <h3 className="govuk-heading-s">
        {heading} {isMadeUp ? <DemonstrationTag /> : null}
      </h3>
      {note === null ? null : <p className="govuk-body-s">{note}</p>}
      <StatementTable heading={heading} statements={main} asAt={asAt} isMarkedAbove={isMadeUp} />
    </div>
  );
}
