import { Link } from '@tanstack/react-router';
import type { KnowledgeGap } from '../../../server/contract/partner-questions.ts';

/** What is not known of a question, and how to supply it: the same way is said once. */
export function QuestionGaps({ gaps }: { readonly gaps: readonly KnowledgeGap[] }) {
  if (gaps.length === 0) return null;
  return (
    <ul className="knowledge-gaps">
      {[...gatherBySupply(gaps)].map(([supply, texts]) => (
        <li key={supply}>
          <strong>Not known.</strong> {texts.join(' ')} {supply}{' '}
          <Link to="/data" className="screen-only">
            Bring a table on the data page
          </Link>
        </li>
      ))}
    </ul>
  );
}

function gatherBySupply(gaps: readonly KnowledgeGap[]): Map<string, string[]> {
  const together = new Map<string, string[]>();
  for (const { supply, text } of gaps) together.set(supply, [...(together.get(supply) ?? []), text]);
  return together;
}
