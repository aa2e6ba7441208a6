import type { OverviewAnswer } from '../contract/overview.ts';
import { joinNameParts, slug } from './name-parts.ts';

const mostNames = 3;

/**
 * `overview_persons_utla-in-south-east-vs-england.csv`: what is shown and where; made-up data and rules as for every
 * figure.
 */
export function overviewFileName(answer: OverviewAnswer, extension: string): string {
  const { demonstration, question, benchmark, columns } = answer;
  const beside = benchmark ? `-vs-${slug(benchmark.name)}` : '';
  const parts = [
    ...(demonstration ? ['demonstration'] : []),
    'overview',
    ...(question.indicators?.length ? [question.indicators.map(slug).join('-')] : []),
    question.sex,
    `${areasPart(answer)}${beside}`,
    ...(columns.length === 0 ? ['no-data'] : []),
  ];
  return joinNameParts(parts, extension);
}

function areasPart({ question: { areaType, parent, areas }, rows }: OverviewAnswer): string {
  if (areas === null) return `${areaType ?? 'areas'}${parent ? `-in-${slug(parent.name)}` : ''}`;
  const names = rows.map(({ area }) => slug(area.name)).sort();
  const named = names.length > mostNames ? names.slice(0, 1) : names;
  const rest = names.length - named.length;
  return `${named.join('-')}${rest > 0 ? `-and-${rest}-more` : ''}`;
}
