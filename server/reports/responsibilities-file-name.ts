import type { ResponsibilitiesAnswer } from '../contract/responsibilities.ts';
import { joinNameParts, slug } from './name-parts.ts';

/** `responsibilities_west-sussex_to-2026-01-31.csv`; with a first day `2013-04-01-to-2016-03-31`. */
export function responsibilitiesFileName(
  { area, question }: ResponsibilitiesAnswer,
  extension: string,
): string {
  const span = question.from === null ? `to-${question.to}` : `${question.from}-to-${question.to}`;
  return joinNameParts(['responsibilities', slug(area.name), span], extension);
}
