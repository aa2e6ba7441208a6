import type { StatementEvidence } from '../../../server/contract/partner-question-words.ts';
import type {
  AnsweredQuestion,
  PartnerStatement,
  QuestionPart,
} from '../../../server/contract/partner-questions.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { DemonstrationTag } from '../frame/demonstration-banner.tsx';
import { StatementTable } from './statement-table.tsx';

/** What not everybody needs of a question: further figures, duties of the past, what is usual in England. */
export function QuestionMore({
  question: { number, parts },
  asAt,
}: {
  readonly question: AnsweredQuestion;
  readonly asAt: string | undefined;
}) {
  const details = parts
    .map((part) => ({ ...part, statements: part.statements.filter(isDetail) }))
    .filter(({ statements }) => statements.length > 0);
  if (details.length === 0) return null;
  return (
    <Disclosure summary={`More on question ${number}: ${nameDetails(details)}`}>
      {details.map((part) => (
        <Details key={part.id} part={part} asAt={asAt} />
      ))}
    </Disclosure>
  );
}

/** Of several districts only those that stand out are named above. */
const isOfDistricts = ({ figures }: PartnerStatement): boolean => figures.length > 1;

const isDetail = (statement: PartnerStatement): boolean => !statement.isMain || isOfDistricts(statement);

const words: Record<StatementEvidence, string> = {
  figure: 'further figures',
  elsewhere: 'figures elsewhere',
  law: 'what laws and guides say',
  guide: 'what laws and guides say',
  register: 'further lines of the register',
  study: 'published values',
  general: 'what is usual in England (general knowledge)',
};

function nameDetails(parts: readonly QuestionPart[]): string {
  const statements = parts.flatMap((part) => part.statements);
  const named = statements.map((each) => (isOfDistricts(each) ? 'every district' : words[each.evidence]));
  return [...new Set(named)].join(', ');
}

function Details({
  part: { heading, note, statements },
  asAt,
}: {
  readonly part: QuestionPart;
  readonly asAt: string | undefined;
}) {
  const general = statements.filter(({ evidence }) => evidence === 'general');
  const others = statements
    .filter(({ evidence }) => evidence !== 'general')
    .map((each) => (isOfDistricts(each) ? { ...each, says: inFull(each) } : each));
  const isMadeUp = others.length > 0 && others.every(({ demonstration }) => demonstration);
  return (
    <div className="question-part">
      <h3 className="govuk-heading-s">
        {heading} {isMadeUp ? <DemonstrationTag /> : null}
      </h3>
      {note === null ? null : <p className="govuk-body-s">{note}</p>}
      {others.length === 0 ? null : (
        <StatementTable
          heading={`${heading} In detail`}
          statements={others}
          asAt={asAt}
          isMarkedAbove={isMadeUp}
        />
      )}
      {general.map((statement) => (
        <Generally key={statement.text} statement={statement} />
      ))}
    </div>
  );
}

const inFull = ({ text, subject }: PartnerStatement): string =>
  subject === null ? text : text.slice(subject.length + 2);

function Generally({ statement: { says, items } }: { readonly statement: PartnerStatement }) {
  return (
    <>
      <p className="govuk-body-s">{says.replace(/\.$/, ':')}</p>
      <ul className="general-list">
        {items.map((item) => (
          <li key={item} className="general-item">
            {item}
          </li>
        ))}
      </ul>
    </>
  );
}
