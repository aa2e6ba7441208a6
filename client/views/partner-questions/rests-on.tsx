import type { StatementEvidence } from '../../../server/contract/partner-question-words.ts';
import { DemonstrationTag } from '../frame/demonstration-banner.tsx';
import { EvidenceTag } from './evidence-tag.tsx';

/** What something that was said rests on. */
export interface Rest {
  readonly evidence: StatementEvidence;
  readonly sourceNumbers: readonly number[];
  readonly line: number | null;
  readonly demonstration: boolean;
}

/** At the end of a statement: what it rests on, the numbers of its sources, and whether it is made up. */
export function RestsOn({
  rest: { evidence, sourceNumbers, line, demonstration },
  isMarkedAbove = false,
}: {
  readonly rest: Rest;
  /** Whether the heading above marks all below it as made up. */
  readonly isMarkedAbove?: boolean;
}) {
  return (
    <span className="rests-on">
      <EvidenceTag evidence={evidence} />
      {sourceNumbers.map((number) => (
        <a key={number} href={`#source-${number}`} onClick={openSources} className="source-number">
          [<span className="govuk-visually-hidden">source </span>
          {number}
          {line === null ? '' : `, line ${line}`}]
        </a>
      ))}
      {demonstration && !isMarkedAbove ? (
        <>
          {' '}
          <DemonstrationTag />
        </>
      ) : null}
    </span>
  );
}

/** The closed list of sources; not every browser opens it for the address of something within. */
export const sourcesId = 'sources';

function openSources(): void {
  const list = document.getElementById(sourcesId);
  if (list instanceof HTMLDetailsElement) list.open = true;
}

/** Whether two rest on the same, so that it is said once for both. */
export const restsAlike = (one: Rest, other: Rest): boolean =>
  one.evidence === other.evidence &&
  one.line === other.line &&
  one.demonstration === other.demonstration &&
  one.sourceNumbers.join() === other.sourceNumbers.join();
