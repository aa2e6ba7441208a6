import type { CausesAnswer } from '../contract/causes.ts';
import { joinNameParts, slug } from './name-parts.ts';

/** What a downloaded file of causes is called: "demonstration_causes-of-injury-admissions_west-sussex_0-4_2023-24.csv". */
export function causesFileName(answer: CausesAnswer, extension: string): string {
  const { question, area, period, demonstration } = answer;
  const { by, position, within, sex, age } = question;
  const parts = [
    demonstration ? 'demonstration' : '',
    'causes-of-injury-admissions',
    by === 'cause' ? '' : `by-${by}`,
    within ?? '',
    position === 'any' ? 'any-position' : '',
    slug(area.name),
    slug(age.key),
    sex === 'persons' ? '' : sex,
    period ? slug(period.label) : '',
  ];
  return joinNameParts(parts, extension);
}
