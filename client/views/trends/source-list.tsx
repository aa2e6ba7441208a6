import { Link } from '@tanstack/react-router';
import { heldLine, licenceLines, sourceLines } from '../../../server/contract/source-words.ts';
import type { TrendAnswer } from '../../../server/contract/trend.ts';
import { LinkedNote } from '../methods/linked-note.tsx';

/** Where the figures come from, as it must stand below every chart and table. */
export function SourceList({
  answer,
}: {
  readonly answer: Pick<TrendAnswer, 'provenance' | 'storeVersion' | 'storeVersionAt' | 'limitsNote'> &
    Partial<Pick<TrendAnswer, 'measureNote'>>;
}) {
  const { provenance, storeVersion, storeVersionAt, limitsNote, measureNote = '' } = answer;
  return (
    <div className="source-list">
      {measureNote === '' ? null : <p>{measureNote}</p>}
      {limitsNote === '' ? null : (
        <p>
          <LinkedNote note={limitsNote} />
        </p>
      )}
      {sourceLines(provenance).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {licenceLines(provenance).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>
        {heldLine(storeVersion, storeVersionAt)}{' '}
        <Link to="/data" className="screen-only">
          Extracts held
        </Link>
      </p>
    </div>
  );
}
