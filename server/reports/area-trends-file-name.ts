import type { AreaTrendsAnswer } from '../contract/area-trends.ts';
import { joinNameParts, slug } from './name-parts.ts';

const mostNames = 3;

/**
 * `area-trends_injury-admissions_0-14_persons_utla-in-south-east-vs-england_2010-11-to-2023-24.png`: what is shown, where
 * and when; made-up data and rules as for every figure.
 */
export function areaTrendsFileName(answer: AreaTrendsAnswer, extension: string): string {
  const { demonstration, indicator, question, benchmark, span } = answer;
  const beside = benchmark ? `-vs-${slug(benchmark.area.name)}` : '';
  const parts = [
    ...(demonstration ? ['demonstration'] : []),
    'area-trends',
    slug(indicator.id),
    slug(question.age.key),
    question.sex,
    `${areasPart(answer)}${beside}`,
    span ? `${slug(span.first.label)}-to-${slug(span.last.label)}` : 'no-data',
    ...(question.order === 'name' ? [] : [`by-${question.order}`]),
  ];
  return joinNameParts(parts, extension);
}

function areasPart({ question: { areaType, parent, areas }, panels }: AreaTrendsAnswer): string {
  if (areas === null) return `${areaType ?? 'areas'}${parent ? `-in-${slug(parent.name)}` : ''}`;
  const names = panels.map(({ area }) => slug(area.name)).sort();
  const named = names.length > mostNames ? names.slice(0, 1) : names;
  const rest = names.length - named.length;
  return `${named.join('-')}${rest > 0 ? `-and-${rest}-more` : ''}`;
}
