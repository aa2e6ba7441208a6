import type { EvidenceFigure } from '../../contract/partner-questions.ts';
import type { QuestionGround } from './question-ground.ts';

/** "the county, West Sussex" for an answer about the county of the district asked about; null for one about the area itself. */
export function countyOf(
  { area }: { readonly area: { readonly code: string; readonly name: string } },
  { map }: Pick<QuestionGround, 'map'>,
): string | null {
  return area.code === map.area.code ? null : `the county, ${area.name}`;
}

/** Where figures are held: "held here", "held of the county, West Sussex," or both. */
export function heldWhere(
  figures: readonly Pick<EvidenceFigure, 'area'>[],
  { county }: Pick<QuestionGround, 'county'>,
): string {
  const isOfCounty = ({ area }: Pick<EvidenceFigure, 'area'>) => area.code === county?.area.code;
  if (county === null || !figures.some(isOfCounty)) return 'held here';
  const words = `of the county, ${county.area.name},`;
  return figures.every(isOfCounty) ? `held ${words}` : `held here and ${words}`;
}
