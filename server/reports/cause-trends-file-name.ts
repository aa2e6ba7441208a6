import type { CauseTrendsAnswer } from '../contract/cause-trends.ts';
import { joinNameParts, slug } from './name-parts.ts';

/** What a downloaded file is called: "demonstration_causes-of-injury-admissions-through-time_west-sussex_0-4_2019-20-to-2023-24.csv". */
export function causeTrendsFileName(answer: CauseTrendsAnswer, extension: string): string {
  const { question, area, periods, demonstration } = answer;
  const { by, position, within, sex, age } = question;
  const [first, last] = [periods.at(0), periods.at(-1)];
  const parts = [
    demonstration ? 'demonstration' : '',
    'causes-of-injury-admissions-through-time',
    by === 'cause' ? '' : `by-${by}`,
    within ?? '',
    position === 'any' ? 'any-position' : '',
    slug(area.name),
    slug(age.key),
    sex === 'persons' ? '' : sex,
    first && last ? slug(first === last ? first.label : `${first.label} to ${last.label}`) : '',
  ];
  return joinNameParts(parts, extension);
}
