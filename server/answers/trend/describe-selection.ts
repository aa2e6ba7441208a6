import { listNames } from '../../contract/list-names.ts';
import type { Unit } from '../../contract/parts.ts';
import type { AgeBand } from '../../observation/age-band.ts';
import type { Area } from '../../observation/area.ts';
import type { Period } from '../../observation/period.ts';
import type { Sex } from '../../observation/sex.ts';
import type { TrendSelection } from './trend-selection.ts';

const MOST_NAMES = 10;

/** Sex as read within a sentence. */
export const sexWords: Record<Sex, string> = { persons: 'persons', male: 'males', female: 'females' };

/**
 * The selection as one English sentence: "Hospital admissions for injury, ages 0 to 14 years, persons, in West Sussex,
 * compared with England, 2010/11 to 2023/24."
 */
export function describeSelection(selection: TrendSelection, periods: readonly Period[]): string {
  const { indicator, areas } = selection;
  const benchmark = benchmarkBeside(selection);
  const whole = selection.by === 'category' ? ' as a whole' : '';
  const parts = [
    indicator.shortName,
    ...whoseFigures(selection),
    `in ${nameAreas(areas)}`,
    benchmark ? `compared with ${benchmark.name}${whole}` : '',
    spanWords(periods),
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}

/** Measure, ages, sex, areas and period, to stand below the headline. */
export function subtitleOf(selection: TrendSelection, periods: readonly Period[]): string {
  const { indicator, areas } = selection;
  const benchmark = benchmarkBeside(selection);
  const measure = [indicator.shortName, unitWords(indicator.unit), ...whoseFigures(selection)];
  const places = areas.length > MOST_NAMES ? [nameAreas(areas)] : areas.map(({ name }) => name);
  const beside = benchmark && !areas.includes(benchmark) ? [benchmark.name] : [];
  return [measure.filter(Boolean).join(', '), listNames([...places, ...beside]), spanWords(periods)]
    .filter(Boolean)
    .join('; ');
}

/** A unit as read in a sentence: "per 10,000", "per cent"; empty where it is not known. */
export const unitWords = (unit: Unit): string => (unit.label === '%' ? 'per cent' : unit.label);

/** "2010/11 to 2023/24", a single period alone, nothing for none. */
export function spanWords(periods: readonly { readonly label: string }[]): string {
  const first = periods.at(0)?.label;
  const last = periods.at(-1)?.label;
  if (first === undefined || last === undefined) return '';
  return first === last ? first : `${first} to ${last}`;
}

/** "ages 0 to 14 years", "age 4", "all ages", "under 1 year"; a band by name only in the publisher's words. */
export function ageWords(age: AgeBand): string {
  if (age.from === null) return age.label;
  if (age.from === 0 && (age.to === null || age.to === 0)) return age.label.toLowerCase();
  return age.from === age.to ? `age ${age.from}` : `ages ${age.label}`;
}

function whoseFigures({ by, age, sex, categoryType }: TrendSelection): string[] {
  return [
    by === 'age' ? 'by age' : ageWords(age),
    by === 'sex' ? 'by sex' : sexWords[sex],
    by === 'category' ? `by ${categoryType ?? 'category'}` : '',
  ];
}

/** The benchmark, unless it is itself the only area asked for. */
function benchmarkBeside({ areas, benchmark }: TrendSelection): Area | null {
  return areas.some(({ code }) => code !== benchmark?.code) ? benchmark : null;
}

function nameAreas(areas: readonly Area[]): string {
  return areas.length > MOST_NAMES ? `${areas.length} areas` : listNames(areas.map(({ name }) => name));
}
