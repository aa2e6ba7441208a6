import type { AreaAnswer } from '../contract/parts.ts';
import { joinNameParts, slug } from './name-parts.ts';

/** `partners_west-sussex_2026-01-31.csv`, with the day for which it holds; made-up data say so first. */
export function partnersFileName(
  what: 'partners' | 'partner-forms' | 'arrangements' | 'partner-questions',
  answer: { readonly area: AreaAnswer; readonly asOf: string; readonly demonstration: boolean },
  extension = 'csv',
): string {
  const parts = [answer.demonstration ? 'demonstration' : '', what, slug(answer.area.name), answer.asOf];
  return joinNameParts(parts, extension);
}
