import { caveatsShown } from '../../../server/contract/caveat-words.ts';
import type { TrendAnswer } from '../../../server/contract/trend.ts';
import { gapSentence, missingSentences } from '../../../server/contract/trend-words.ts';
import { CaveatSection } from '../frame/caveat-section.tsx';

/** What a reader must know before using the figures: the publisher's caveats, gaps, and values that are withheld. */
export function CaveatList({ answer }: { readonly answer: TrendAnswer }) {
  const gap = gapSentence(answer);
  const missing = [...missingSentences(answer), ...(gap === null ? [] : [gap])];
  return <CaveatSection caveats={caveatsShown(answer)} ground={answer} missing={missing} />;
}
