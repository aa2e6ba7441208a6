import type { DistributionAnswer } from '../contract/distribution.ts';
import { joinNameParts, slug } from './name-parts.ts';

const mostNames = 3;

/**
 * `distribution_injury-admissions_0-14_persons_utla-in-south-east-vs-england_2010-11-to-2023-24.csv`: what is spread, where
 * and when; made-up data are named as for every figure.
 */
export function distributionFileName(answer: DistributionAnswer, extension: string): string {
  const { demonstration, indicator, question, benchmark } = answer;
  const beside = benchmark ? `-vs-${slug(benchmark.name)}` : '';
  const parts = [
    ...(demonstration ? ['demonstration'] : []),
    'distribution',
    slug(indicator.id),
    slug(question.age.key),
    question.sex,
    `${areasPart(answer)}${beside}`,
    spanPart(answer),
  ];
  return joinNameParts(parts, extension);
}

function areasPart({ question: { areaType, parent, areas: named }, areas }: DistributionAnswer): string {
  if (named === null) return `${areaType ?? 'areas'}${parent ? `-in-${slug(parent.name)}` : ''}`;
  const names = areas.map(({ name }) => slug(name)).sort();
  const written = names.length > mostNames ? names.slice(0, 1) : names;
  const rest = names.length - written.length;
  return `${written.join('-')}${rest > 0 ? `-and-${rest}-more` : ''}`;
}

function spanPart({ periods }: DistributionAnswer): string {
  const [first, last] = [periods.at(0)?.period.label, periods.at(-1)?.period.label];
  if (first === undefined || last === undefined) return 'no-data';
  return first === last ? slug(first) : `${slug(first)}-to-${slug(last)}`;
}
