import type { PartnerTrendAnswer } from '../contract/partner-trend.ts';
import { joinNameParts, slug } from './name-parts.ts';

/**
 * A file name that says what is inside: `partner-trend_injury-admissions_persons_west-sussex_2010-11-to-2023-24.png`;
 * `demonstration_` stands before made-up data.
 */
export function partnerTrendFileName(answer: PartnerTrendAnswer, extension: string): string {
  const { indicator, question, area, periods, demonstration } = answer;
  const [first, last] = [periods[0]?.label, periods.at(-1)?.label];
  const span =
    first === undefined || last === undefined
      ? 'no-data'
      : first === last
        ? slug(first)
        : `${slug(first)}-to-${slug(last)}`;
  const parts = [
    demonstration ? 'demonstration' : '',
    'partner-trend',
    slug(indicator.id),
    question.sex,
    slug(area.name),
    span,
  ];
  return joinNameParts(parts, extension);
}
