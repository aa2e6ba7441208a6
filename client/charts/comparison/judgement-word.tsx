import { judgementWord } from '../../../server/contract/area-comparison-words.ts';
import type { ComparisonMethod } from '../../../server/contract/comparison.ts';
import { markOf } from '../../../server/contract/comparison-style.ts';
import type { Comparison } from '../../../server/contract/parts.ts';
import { AreaMarkPath } from './area-mark.tsx';

/** A comparison as shape, colour and word together, under a heading that says with what. */
export function JudgementWord({
  comparison,
  method,
}: {
  readonly comparison: Comparison;
  readonly method: ComparisonMethod;
}) {
  const word = judgementWord(comparison);
  return (
    <span className="judgement-word">
      {comparison === 'not-compared' ? null : (
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
          <AreaMarkPath mark={markOf(comparison, method)} x={8} y={8} radius={5.5} />
        </svg>
      )}
      {word.charAt(0).toUpperCase() + word.slice(1)}
    </span>
  );
}
