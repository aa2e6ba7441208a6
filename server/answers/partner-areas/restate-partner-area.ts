import type { ComparisonAnswer } from '../../contract/comparison.ts';
import { namePartnerArea } from '../../contract/partner-area-words.ts';
import type { ComparisonSelection } from '../comparison/comparison-selection.ts';
import { toAreaAnswer } from '../contract-nouns.ts';

/** The area of a partner as an answer gives it back; null where the parent is none, or there is no parent. */
export function restatePartnerArea({
  partnerArea,
  parent,
}: Pick<ComparisonSelection, 'partnerArea' | 'parent'>): ComparisonAnswer['partnerArea'] {
  if (partnerArea === null || parent === null) return null;
  const { kind, wholly, partly, extracts } = partnerArea;
  return {
    kind,
    name: namePartnerArea(parent.name, kind),
    wholly: wholly.map(toAreaAnswer),
    partly: partly.map(({ area }) => toAreaAnswer(area)),
    extracts: [...extracts],
  };
}
