import './overview.css';
import type { OverviewAnswer } from '../../../server/contract/overview.ts';
import { keyOfOverview } from '../../../server/contract/overview-words.ts';
import { OverviewMark } from './overview-cell.tsx';

/** What the marks and symbols of the table mean. */
export function OverviewKey({ answer }: { readonly answer: OverviewAnswer }) {
  const { comparisons, symbols } = keyOfOverview(answer);
  if (comparisons.length + symbols.length === 0) return null;
  return (
    <ul className="overview-key" aria-label="Key">
      {comparisons.map(({ comparison, mark, words }) => (
        <li key={comparison}>
          <OverviewMark mark={mark} /> {words}
        </li>
      ))}
      {symbols.map(({ symbol, words }) => (
        <li key={symbol}>
          {symbol} {words}
        </li>
      ))}
    </ul>
  );
}
