import type { InequalityAnswer } from '../../../server/contract/inequality.ts';
import { CaveatSection } from '../frame/caveat-section.tsx';

/** What a reader must know before using the figures: the publisher's caveats. What is missing stands below the charts. */
export function InequalityCaveats({ answer }: { readonly answer: InequalityAnswer }) {
  const ground = {
    caveats: answer.caveats,
    periods: answer.throughTime.map(({ period }) => period),
    series: [],
  };
  return <CaveatSection caveats={answer.caveats} ground={ground} />;
}
