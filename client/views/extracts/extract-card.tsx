import { Link } from '@tanstack/react-router';
import type { ExtractAnswer } from '../../../server/contract/extracts.ts';
import { ExtractTags } from './extract-tags.tsx';
import {
  howFarWords,
  momentInWords,
  publisherWords,
  rowsInWords,
  waitingFor,
  warningsInWords,
} from './extract-words.ts';

/** One extract in a few lines, with the way to its page. */
export function ExtractCard({
  extract,
  others,
}: {
  readonly extract: ExtractAnswer;
  /** Every extract held: one that waited may be complete with another. */
  readonly others: readonly ExtractAnswer[];
}) {
  const waits = waitingFor(extract, others);
  return (
    <article className="extract-card" aria-labelledby={`extract-${extract.id}`}>
      <h3 className="govuk-heading-s extract-name" id={`extract-${extract.id}`}>
        <Link to="/data/$id" params={{ id: extract.id }}>
          {extract.fileName}
        </Link>
      </h3>
      <ExtractTags extract={extract} isWaiting={waits !== null} />
      <p className="govuk-body-s">
        {publisherWords(extract)}. {howFarWords(extract)}. {rowsInWords(extract)}.{' '}
        {warningsInWords(extract.warnings)}. Brought in on {momentInWords(extract.receivedAt)} by{' '}
        {extract.receivedBy}. {waits}
      </p>
    </article>
  );
}
