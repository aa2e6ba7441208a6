import type { TrendAnswer, TrendSeries } from '../contract/trend.ts';
import { joinNameParts, shortened, slug } from './name-parts.ts';

const mostNames = 3;
const longestAreas = 60;

/**
 * A file name that says what is inside: `injury-admissions_0-14_persons_west-sussex-vs-england_2010-11-to-2023-24.png`.
 * ASCII, in lower case, at most 150 characters and the extension; `demonstration_` stands before made-up data.
 */
export function figureFileName(answer: TrendAnswer, extension: string): string {
  const { question, indicator } = answer;
  const parts = [
    ...(answer.demonstration ? ['demonstration'] : []),
    slug(indicator.id),
    ...(question.show === 'value' ? [] : [question.show]),
    question.by === 'age' ? 'by-age' : slug(question.age.key),
    question.by === 'sex' ? 'by-sex' : question.sex,
    ...(question.by === 'category' ? [`by-${slug(question.categoryType ?? 'category')}`] : []),
    areasPart(answer),
    spanPart(answer),
  ];
  return joinNameParts(parts, extension);
}

function areasPart({ series, question }: TrendAnswer): string {
  const subjects = distinctAreas(series.filter(({ role }) => role === 'area'));
  const benchmarks = distinctAreas(series.filter(({ role }) => role === 'benchmark'));
  if (subjects.length === 0) return benchmarks.join('-') || slug(question.areas.join('-'));
  const named = subjects.length > mostNames ? subjects.slice(0, 1) : subjects;
  const rest = subjects.length - named.length;
  const areas = `${named.join('-')}${rest > 0 ? `-and-${rest}-more` : ''}`;
  return benchmarks.length === 0 ? areas : `${shortened(areas, longestAreas)}-vs-${benchmarks.join('-')}`;
}

function spanPart({ periods }: TrendAnswer): string {
  const [first, last] = [periods[0]?.label, periods.at(-1)?.label];
  if (first === undefined || last === undefined) return 'no-data';
  return first === last ? slug(first) : `${slug(first)}-to-${slug(last)}`;
}

function distinctAreas(series: readonly TrendSeries[]): string[] {
  return [...new Set(series.map(({ area }) => slug(area.name)))];
}
