import { fifthInWords } from '../../../server/contract/area-comparison-words.ts';
import type { ComparisonAnswer } from '../../../server/contract/comparison.ts';
import { groupComparisons } from '../../../server/contract/comparison-style.ts';
import { AreaMarkPath, FifthMark } from './area-mark.tsx';

/** What the marks mean, and how many areas have each. */
export function ComparisonKey({ answer }: { readonly answer: ComparisonAnswer }) {
  const groups = groupComparisons(answer);
  if (answer.question.method === 'quintile') return <FifthKey answer={answer} />;
  if (groups.length === 0) return null;
  return (
    <ul className="comparison-key" aria-label="Key, with the number of areas">
      {groups.map(({ comparison, mark, words, areas }) => (
        <li key={comparison}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
            <AreaMarkPath mark={mark} x={8} y={8} radius={5.5} />
          </svg>
          {words}: {areas}
        </li>
      ))}
    </ul>
  );
}

function FifthKey({ answer }: { readonly answer: ComparisonAnswer }) {
  const fifths = [5, 4, 3, 2, 1].filter((fifth) => answer.rows.some(({ quintile }) => quintile === fifth));
  if (fifths.length === 0) return null;
  return (
    <ul className="comparison-key" aria-label="Key to the fifths">
      {fifths.map((fifth) => (
        <li key={fifth}>
          <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true" focusable="false">
            <FifthMark fifth={fifth} x={9} y={9} />
          </svg>
          {fifthInWords(fifth, answer)}
        </li>
      ))}
    </ul>
  );
}
