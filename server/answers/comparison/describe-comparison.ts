import type { ComparedAreaType } from '../../contract/comparison.ts';
import { listNames } from '../../contract/list-names.ts';
import { namePartnerArea } from '../../contract/partner-area-words.ts';
import { ageKey } from '../../observation/age-band.ts';
import type { Period } from '../../observation/period.ts';
import { ageWords, sexWords, unitWords } from '../trend/describe-selection.ts';
import type { ComparisonSelection } from './comparison-selection.ts';
import { isOfHouseholds } from './denominator-words.ts';

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
export function describeComparison(
  selection: ComparisonSelection,
  period: Pick<Period, 'label'> | null,
  valued: number,
): string {
  const { indicator } = selection;
  const parts = [
    indicator.shortName,
    ...whoseFigures(selection),
    `in ${placesInWords(selection, valued)}`,
    mannerInWords(selection),
    periodInWords(selection, period),
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}

/** Measure, ages, sex, areas and period, to stand below the headline. */
export function subtitleOfComparison(
  selection: ComparisonSelection,
  period: Pick<Period, 'label'> | null,
  valued: number,
): string {
  const { indicator, benchmark, method } = selection;
  const measure = [indicator.shortName, unitWords(indicator.unit), ...whoseFigures(selection)];
  const isBeside = benchmark && method !== 'funnel' && !selection.areas.includes(benchmark);
  const places = [placesInWords(selection, valued), ...(isBeside ? [benchmark.name] : [])];
  return [measure.filter(Boolean).join(', '), listNames(places), periodInWords(selection, period)]
    .filter(Boolean)
    .join('; ');
}

/**
 * "153 upper-tier authorities", "151 of 153 upper-tier authorities" where fewer have a value, "19 upper-tier authorities
 * in South East", "Kent and Surrey", "12 areas".
 */
export function placesInWords(
  {
    areas,
    areaType,
    parent,
    partnerArea,
    isNamed,
  }: Pick<ComparisonSelection, 'areas' | 'areaType' | 'parent' | 'partnerArea' | 'isNamed'>,
  valued: number = areas.length,
): string {
  const all = areas.length;
  const count = valued > 0 && valued < all ? `${valued} of ${all}` : String(all);
  if (isNamed) {
    return areas.length > MOST_NAMES ? `${count} areas` : listNames(areas.map(({ name }) => name));
  }
  const [one, many] = typeWords[areaType ?? 'utla'];
  const place = parent
    ? ` in ${partnerArea ? namePartnerArea(parent.name, partnerArea.kind) : parent.name}`
    : '';
  return `${count} ${all === 1 ? one : many}${place}`;
}

/** Of households of all ages and both sexes neither is said. */
export function whoseFigures({ indicator, age, sex }: ComparisonSelection): string[] {
  if (isOfHouseholds(indicator) && ageKey(age) === '0+' && sex === 'persons') return [];
  return [ageWords(age), sexWords[sex]];
}

/** An area is never compared with itself. */
function mannerInWords({ method, benchmark: asked, areas }: ComparisonSelection): string {
  const benchmark = areas.some(({ code }) => code !== asked?.code) ? asked : null;
  if (method === 'funnel') return 'compared with their average by a funnel';
  const beside = benchmark ? `beside ${benchmark.name}` : '';
  if (method === 'quintile') return ['divided into fifths', beside].filter(Boolean).join(', ');
  return benchmark ? `compared with ${benchmark.name}` : '';
}

function periodInWords({ period: asked }: ComparisonSelection, shown: Pick<Period, 'label'> | null): string {
  return (shown ?? asked)?.label ?? '';
}
