import type { ComparedAreaType } from '../../contract/comparison.ts';
import type { Period } from '../../observation/period.ts';
import { ageWords, listNames, sexWords, unitWords } from '../trend/describe-selection.ts';
import type { ComparisonSelection } from './comparison-selection.ts';

const MOST_NAMES = 10;

const typeWords: Record<ComparedAreaType, readonly [one: string, many: string]> = {
  utla: ['upper-tier authority', 'upper-tier authorities'],
  region: ['region', 'regions'],
  ltla: ['lower-tier authority', 'lower-tier authorities'],
};

/**
 * The selection as one English sentence: "Hospital admissions for injury, ages 0 to 14 years, persons, in 19 upper-tier
 * authorities in South East, compared with England, 2023/24."
 */
export function describeComparison(selection: ComparisonSelection, period: Period | null): string {
  const { indicator } = selection;
  const parts = [
    indicator.shortName,
    ...whoseFigures(selection),
    `in ${placesInWords(selection)}`,
    mannerInWords(selection),
    periodInWords(selection, period),
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}

/** Measure, ages, sex, areas and period, to stand below the headline. */
export function subtitleOfComparison(selection: ComparisonSelection, period: Period | null): string {
  const { indicator, benchmark, method } = selection;
  const measure = [indicator.shortName, unitWords(indicator.unit), ...whoseFigures(selection)];
  const isBeside = benchmark && method !== 'funnel' && !selection.areas.includes(benchmark);
  const places = [placesInWords(selection), ...(isBeside ? [benchmark.name] : [])];
  return [measure.filter(Boolean).join(', '), listNames(places), periodInWords(selection, period)]
    .filter(Boolean)
    .join('; ');
}

/** "153 upper-tier authorities", "19 upper-tier authorities in South East", "Kent and Surrey", "12 areas". */
export function placesInWords({ areas, areaType, parent, isNamed }: ComparisonSelection): string {
  if (isNamed) {
    return areas.length > MOST_NAMES ? `${areas.length} areas` : listNames(areas.map(({ name }) => name));
  }
  const [one, many] = typeWords[areaType ?? 'utla'];
  const place = parent ? ` in ${parent.name}` : '';
  return `${areas.length} ${areas.length === 1 ? one : many}${place}`;
}

function whoseFigures({ age, sex }: ComparisonSelection): string[] {
  return [ageWords(age), sexWords[sex]];
}

function mannerInWords({ method, benchmark }: ComparisonSelection): string {
  if (method === 'funnel') return 'compared with their average by a funnel';
  const beside = benchmark ? `beside ${benchmark.name}` : '';
  if (method === 'quintile') return ['divided into fifths', beside].filter(Boolean).join(', ');
  return benchmark ? `compared with ${benchmark.name}` : '';
}

function periodInWords({ period: asked }: ComparisonSelection, shown: Period | null): string {
  return (shown ?? asked)?.label ?? '';
}
