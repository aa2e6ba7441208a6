import type { WarningAnswer } from '../../../server/contract/extracts.ts';
import { formatCount } from '../../../server/contract/format-figure.ts';

/** Known habits of publishers that were met and put right, each counted. */
export function WarningList({ warnings }: { readonly warnings: readonly WarningAnswer[] }) {
  if (warnings.length === 0) return null;
  return (
    <>
      <p className="list-caption">Warnings</p>
      <ul className="caveat-list" aria-label="Warnings">
        {warnings.map(({ rule, count, message, firstLine }) => (
          <li key={rule}>
            {formatCount(count)} × {message}
            <span className="cell-note">
              {rule}
              {firstLine === null ? '' : `, first on line ${formatCount(firstLine)}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
