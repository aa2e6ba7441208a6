import './comparison.css';
import { memo, useId } from 'react';
import type { BoundaryMap } from '../../../server/contract/boundary-map.ts';
import { allAlikeWords, partlyDrawnWords, undrawnWords } from '../../../server/contract/boundary-style.ts';
import type { ComparisonAnswer } from '../../../server/contract/comparison.ts';
import { BoundaryDrawing } from './boundary-drawing.tsx';
import { BoundaryKey } from './boundary-key.tsx';

/** The areas as they lie, to look at, point into and move over with the keyboard. */
export const BoundaryMapChart = memo(function BoundaryMapChart({
  answer,
  boundaryMap,
  onToggle,
}: {
  readonly answer: ComparisonAnswer;
  readonly boundaryMap: BoundaryMap;
  /** Highlights an area, or no longer. */
  readonly onToggle: (code: string) => void;
}) {
  const note = useId();
  const alike = allAlikeWords(answer);
  const partly = partlyDrawnWords(answer);
  return (
    <figure className="comparison-chart">
      <BoundaryKey answer={answer} />
      {alike === null ? null : <p className="comparison-axis-title">{alike}</p>}
      <BoundaryDrawing answer={answer} boundaryMap={boundaryMap} describedBy={note} onToggle={onToggle} />
      <figcaption className="comparison-caption" id={note}>
        {partly === null ? null : <p>{partly}</p>}
        {undrawnWords(answer).map((words) => (
          <p key={words}>{words}</p>
        ))}
        {boundaryMap.note} Areas too small for a mark are hatched as the key shows. Names and values show when
        an area is pointed at; every area is in the table. With the keyboard, arrow keys move between areas,
        and Enter highlights one.
      </figcaption>
    </figure>
  );
});
