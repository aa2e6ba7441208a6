import { Link } from '@tanstack/react-router';
import type { KnowledgeGap } from '../../../server/contract/partner-questions.ts';

/** What is not known of a question, and how to supply it: the same way is said once. */
export function QuestionGaps({ gaps }: { readonly gaps: readonly KnowledgeGap[] }) {
  if (gaps.length === 0) return null;
  return (
    <div className="knowledge-gap">
      <h3 className="govuk-heading-s">Not known</h3>
      <ul className="govuk-list govuk-list--bullet">
        {[...gatherBySupply(gaps)].map(([supply, texts]) => (
          <li key={supply}>
            {texts.join(' ')} {supply}
          </li>
        ))}
      </ul>
      <p className="govuk-body-s screen-only">
        <Link to="/data">Bring a table on the data page</Link>
      </p>
    </div>
  );
}

function gatherBySupply(gaps: readonly KnowledgeGap[]): Map<string, string[]> {
  const together = new Map<string, string[]>();
  for (const { supply, text } of gaps) together.set(supply, [...(together.get(supply) ?? []), text]);
  return together;
}
