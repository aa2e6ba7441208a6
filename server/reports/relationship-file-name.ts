import type { RelationshipAnswer } from '../contract/relationship.ts';
import { joinNameParts, slug } from './name-parts.ts';

/**
 * `relationship_injury-admissions-0-14-against-child-poverty-relative-0-15_utla-in-south-east_2014-15.csv`: both measures,
 * where and when, and both periods where they are not the same days; made-up data and rules as for every figure.
 */
export function relationshipFileName(answer: RelationshipAnswer, extension: string): string {
  const { demonstration, question, x, y } = answer;
  const parts = [
    demonstration ? 'demonstration' : '',
    'relationship',
    `${measurePart(y)}-against-${measurePart(x)}`,
    `${question.areaType}${question.parent ? `-in-${slug(question.parent.name)}` : ''}`,
    periodPart(answer),
  ];
  return joinNameParts(parts, extension);
}

/** Persons of any age are not said, nor is the age of what has none. */
function measurePart({ indicator, age, sex }: RelationshipAnswer['x']): string {
  const parts = [slug(indicator.id), age.key === '0+' ? '' : slug(age.key), sex === 'persons' ? '' : sex];
  return parts.filter((part) => part !== '').join('-');
}

function periodPart({ x, y, periodNote }: RelationshipAnswer): string {
  if (x.period === null || y.period === null) return 'no-data';
  return periodNote === null
    ? slug(y.period.label)
    : `${slug(y.period.label)}-beside-${slug(x.period.label)}`;
}
