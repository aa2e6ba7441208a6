import type { InequalityAnswer } from '../contract/inequality.ts';
import { joinNameParts, slug } from './name-parts.ts';

/**
 * A file name that says what is inside: `inequality_injury-admissions_0-14_persons_england_by-deprivation_2023-24.png`.
 * `demonstration_` stands before made-up data.
 */
export function inequalityFileName(answer: InequalityAnswer, extension: string): string {
  const { question, indicator, area, period, demonstration } = answer;
  const parts = [
    demonstration ? 'demonstration' : '',
    'inequality',
    slug(indicator.id),
    slug(question.age.key),
    question.by === 'sex' ? '' : question.sex,
    slug(area.name),
    `by-${question.by}`,
    period === null ? 'no-data' : slug(period.label),
  ];
  return joinNameParts(parts, extension);
}
