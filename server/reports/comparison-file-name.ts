import type { ComparisonAnswer } from '../contract/comparison.ts';
import { joinNameParts, slug } from './name-parts.ts';

const mostNames = 3;

/**
 * `comparison_injury-admissions_0-14_persons_utla-in-south-east-vs-england_2023-24_ci95.csv`: what is compared, where,
 * when and by which method; made-up data and rules as for every figure.
 */
export function comparisonFileName(answer: ComparisonAnswer, extension: string): string {
  const { demonstration, indicator, question, period } = answer;
  const parts = [
    ...(demonstration ? ['demonstration'] : []),
    'comparison',
    slug(indicator.id),
    slug(question.age.key),
    question.sex,
    `${areasPart(answer)}${benchmarkPart(answer)}`,
    period ? slug(period.label) : 'no-data',
    slug(question.method),
    ...(question.chart === 'plot' ? [] : [question.chart]),
  ];
  return joinNameParts(parts, extension);
}

function areasPart({ question: { areaType, parent, areas }, rows }: ComparisonAnswer): string {
  if (areas === null) return `${areaType ?? 'areas'}${parent ? `-in-${slug(parent.name)}` : ''}`;
  const names = rows.map(({ area }) => slug(area.name)).sort();
  const named = names.length > mostNames ? names.slice(0, 1) : names;
  const rest = names.length - named.length;
  return `${named.join('-')}${rest > 0 ? `-and-${rest}-more` : ''}`;
}

function benchmarkPart({ benchmark, question }: ComparisonAnswer): string {
  return benchmark && question.method !== 'funnel' ? `-vs-${slug(benchmark.area.name)}` : '';
}
